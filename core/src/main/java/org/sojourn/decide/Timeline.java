package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Cover;
import org.sojourn.time.Days;

/// The good days of a document, as pieces in order that never overlap.
///
/// A day that two provisions give belongs to the one that gives it for sure, then to the stronger
/// cover and, where both are as strong, to the one that gave it first.
final class Timeline {

  /// Any rule, in [#cutAfter(int, int, Stop)].
  static final int ALL = -2;

  private final Reckoning trace;
  private List<Piece> pieces = List.of();

  Timeline(Reckoning trace) {
    this.trace = trace;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /// Adds days; days that are already there as surely and as strongly stay as they are. Of a piece
  /// that waits for an event, the days up to its earliest end are sure.
  void add(Piece added) {
    if (!(added.ending() instanceof Stop.Awaiting awaiting)) {
      put(added);
      return;
    }
    int atLeast = awaiting.atLeast();
    if (trace.sign(added.last(), atLeast) <= 0) {
      put(added.withEnding(null));
      return;
    }
    if (trace.sign(added.first(), atLeast) <= 0) {
      put(added.withEnding(null).withLast(atLeast, trace));
      put(added.withFirst(atLeast + 1, trace));
    } else {
      put(added);
    }
  }

  private void put(Piece added) {
    if (pieces.isEmpty()) {
      pieces = List.of(added);
      return;
    }
    List<Piece> next = new ArrayList<>(pieces.size() + 2);
    int from = added.first();
    boolean more = true;
    for (Piece old : pieces) {
      if (!overlap(old, added, trace)) {
        next.add(old);
      } else if (old.outranks(added)) {
        if (more && trace.sign(from, old.first()) < 0) {
          next.add(added.withFirst(from, trace).withLast(old.first() - 1, trace));
        }
        more = old.last() != Days.OPEN;
        from = more && trace.sign(from, old.last()) <= 0 ? old.last() + 1 : from;
        next.add(old);
      } else {
        keepOutside(old, added, next);
      }
    }
    if (more && trace.sign(from, added.last()) <= 0) {
      next.add(from == added.first() ? added : added.withFirst(from, trace));
    }
    next.sort((a, b) -> trace.sign(a.first(), b.first()));
    pieces = next;
  }

  private void keepOutside(Piece old, Piece added, List<Piece> next) {
    if (trace.sign(old.first(), added.first()) < 0) {
      next.add(old.withLast(added.first() - 1, trace));
    }
    if (trace.sign(old.last(), added.last()) > 0) {
      next.add(old.withFirst(added.last() + 1, trace));
    }
  }

  /// Takes away all days after a day, or only those that one rule gave.
  ///
  /// @param day last day that may stay
  /// @param by place of the rule, or [#ALL]
  /// @param stop how that day ends what is cut there, where not simply on it
  /// @return whether anything was taken away
  boolean cutAfter(int day, int by, @Nullable Stop stop) {
    List<Piece> next = new ArrayList<>(pieces.size());
    boolean cut = false;
    for (Piece piece : pieces) {
      if (!isAfter(piece, day, by)) {
        next.add(piece);
        continue;
      }
      cut = true;
      if (trace.sign(piece.first(), day) <= 0) {
        Piece left = piece.withLast(day, trace);
        next.add(left.ending() == null ? left.withEnding(stop) : left);
      }
    }
    pieces = next;
    return cut;
  }

  /// Makes all days after the earliest day of an event wait for it, or only those that one rule
  /// gave.
  ///
  /// @param end the event and its earliest day
  /// @param by place of the rule, or [#ALL]
  /// @return whether any day now waits that did not
  boolean doubtAfter(Stop.Awaiting end, int by) {
    int day = end.atLeast();
    List<Piece> next = new ArrayList<>(pieces.size() + 1);
    boolean doubted = false;
    for (Piece piece : pieces) {
      if (!isAfter(piece, day, by) || !piece.isSure()) {
        next.add(piece);
        continue;
      }
      doubted = true;
      if (trace.sign(piece.first(), day) <= 0) {
        next.add(piece.withEnding(null).withLast(day, trace));
        next.add(piece.withEnding(end).withFirst(day + 1, trace));
      } else {
        next.add(piece.withEnding(end));
      }
    }
    pieces = next;
    return doubted;
  }

  /// Takes the mark from pieces that end on a day as on a placeholder.
  void settle(int day) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.ending() instanceof Stop.Provisional && trace.sign(piece.last(), day) == 0) {
        List<Piece> next = new ArrayList<>(pieces);
        next.set(i, piece.withEnding(null));
        pieces = next;
      }
    }
  }

  private boolean isAfter(Piece piece, int day, int by) {
    return (by == ALL || piece.by() == by) && trace.sign(piece.last(), day) > 0;
  }

  private static boolean overlap(Piece a, Piece b, Reckoning trace) {
    return trace.sign(a.first(), b.last()) <= 0 && trace.sign(b.first(), a.last()) <= 0;
  }

  /// Says whether the good days are the same as some others, piece by piece.
  boolean holds(List<Piece> others) {
    if (pieces.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (!same(pieces.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean same(Piece a, Piece b) {
    return a.equals(b)
        || (a.by() == b.by()
            && a.cover() == b.cover()
            && Objects.equals(a.ending(), b.ending())
            && trace.sign(a.first(), b.first()) == 0
            && trace.sign(a.last(), b.last()) == 0);
  }

  /// Returns the last piece that begins on or before a day.
  @Nullable Piece upTo(int day) {
    Piece found = null;
    for (Piece piece : pieces) {
      if (trace.sign(piece.first(), day) <= 0) {
        found = piece;
      }
    }
    return found;
  }

  /// Returns the last piece of the run that begins with a piece: as long as the next one follows
  /// without a gap, is at least as strong, and no event is awaited before it.
  static Piece runEnd(List<Piece> pieces, Piece start, Reckoning trace) {
    Piece end = start;
    for (Piece piece : pieces) {
      boolean follows =
          end.isSure()
              && end.last() != Days.OPEN
              && trace.sign(piece.first(), end.last() + 1) == 0
              && piece.cover().compareTo(start.cover()) <= 0;
      end = follows ? piece : end;
    }
    return end;
  }

  /// Returns the days that both have, with the weaker cover.
  static List<Piece> intersection(List<Piece> a, List<Piece> b, Reckoning trace) {
    List<Piece> both = new ArrayList<>();
    for (Piece x : a) {
      for (Piece y : b) {
        if (overlap(x, y, trace)) {
          both.add(common(x, y, trace));
        }
      }
    }
    return both;
  }

  private static Piece common(Piece x, Piece y, Reckoning trace) {
    int last = trace.sign(x.last(), y.last()) < 0 ? x.last() : y.last();
    Piece ends = ends(x, y, trace);
    boolean whole = trace.sign(ends.last(), last) == 0;
    Stop ending = whole ? ends.ending() : Stops.cut(ends.ending(), last, trace);
    Piece piece = new Piece(ends.first(), last, weaker(x.cover(), y.cover()), ends.by(), ending);
    boolean later = trace.sign(x.first(), y.first()) >= 0;
    return piece.withFirst(later ? x.first() : y.first(), trace);
  }

  /// Returns the one of two whose end both share: one that waits for an event, else the shorter.
  private static Piece ends(Piece x, Piece y, Reckoning trace) {
    if (x.isSure() != y.isSure()) {
      return x.isSure() ? y : x;
    }
    return earlierEnd(x, y, trace);
  }

  /// Returns the days that one of two has at least.
  static List<Piece> union(List<Piece> a, List<Piece> b, Reckoning trace) {
    Timeline all = new Timeline(trace);
    a.forEach(all::add);
    b.forEach(all::add);
    return all.pieces;
  }

  private static Piece earlierEnd(Piece x, Piece y, Reckoning trace) {
    int sign = trace.sign(x.last(), y.last());
    if (sign != 0) {
      return sign < 0 ? x : y;
    }
    return x.ending() != null ? x : y;
  }

  private static Cover weaker(Cover a, Cover b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
