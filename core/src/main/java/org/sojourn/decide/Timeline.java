package org.sojourn.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Cover;
import org.sojourn.time.Days;

/// The good days of a document, as pieces in order that never overlap.
///
/// A day that two provisions give belongs to the stronger cover and, where both are as strong, to
/// the one that gave it first.
final class Timeline {

  private static final Comparator<Piece> IN_ORDER = Comparator.comparingInt(Piece::first);

  private List<Piece> pieces = new ArrayList<>(4);

  List<Piece> pieces() {
    return pieces;
  }

  /// Adds days; days that are already as strongly covered stay as they are.
  void add(Piece added) {
    if (pieces.isEmpty()) {
      pieces.add(added);
      return;
    }
    List<Piece> next = new ArrayList<>(pieces.size() + 2);
    int from = added.first();
    boolean more = true;
    for (Piece old : pieces) {
      if (!overlap(old, added)) {
        next.add(old);
      } else if (old.cover().compareTo(added.cover()) <= 0) {
        if (more && from < old.first()) {
          next.add(new Piece(from, old.first() - 1, added.cover(), added.by(), null));
        }
        more = old.last() != Days.OPEN;
        from = more ? Math.max(from, old.last() + 1) : from;
        next.add(old);
      } else {
        keepOutside(old, added, next);
      }
    }
    if (more && from <= added.last()) {
      next.add(added.withFirst(from));
    }
    next.sort(IN_ORDER);
    pieces = next;
  }

  /// Takes away all days after a day, or only those that one rule gave.
  ///
  /// @param day last day that may stay
  /// @param by place of the rule, or -2 for all
  /// @return whether anything was taken away
  boolean cutAfter(int day, int by) {
    List<Piece> next = new ArrayList<>(pieces.size());
    boolean cut = false;
    for (Piece piece : pieces) {
      if (piece.last() <= day || (by != ALL && piece.by() != by)) {
        next.add(piece);
        continue;
      }
      cut = true;
      if (piece.first() <= day) {
        next.add(piece.withLast(day));
      }
    }
    pieces = next;
    return cut;
  }

  /// Any rule, in [#cutAfter(int, int)].
  static final int ALL = -2;

  private static boolean overlap(Piece a, Piece b) {
    return a.first() <= b.last() && b.first() <= a.last();
  }

  private static void keepOutside(Piece old, Piece added, List<Piece> next) {
    if (old.first() < added.first()) {
      next.add(old.withLast(added.first() - 1));
    }
    if (old.last() > added.last()) {
      next.add(old.withFirst(added.last() + 1));
    }
  }

  /// Returns the piece that holds a day.
  static @Nullable Piece holding(List<Piece> pieces, int day) {
    for (Piece piece : pieces) {
      if (piece.first() <= day && day <= piece.last()) {
        return piece;
      }
    }
    return null;
  }

  /// Returns the last piece of the run that begins with a piece: as long as the next one follows
  /// without a gap and is at least as strong.
  static Piece runEnd(List<Piece> pieces, Piece start) {
    Piece end = start;
    for (Piece piece : pieces) {
      if (end.touches(piece) && piece.cover().compareTo(start.cover()) <= 0) {
        end = piece;
      }
    }
    return end;
  }

  /// Returns the days that both have, with the weaker cover.
  static List<Piece> intersection(List<Piece> a, List<Piece> b) {
    List<Piece> both = new ArrayList<>();
    for (Piece x : a) {
      for (Piece y : b) {
        if (overlap(x, y)) {
          Piece shorter = earlierEnd(x, y);
          both.add(
              new Piece(
                  Math.max(x.first(), y.first()),
                  shorter.last(),
                  weaker(x.cover(), y.cover()),
                  shorter.by(),
                  shorter.ending()));
        }
      }
    }
    return both;
  }

  /// Returns the days that one of two has at least.
  static List<Piece> union(List<Piece> a, List<Piece> b) {
    Timeline all = new Timeline();
    a.forEach(all::add);
    b.forEach(all::add);
    return all.pieces;
  }

  private static Piece earlierEnd(Piece x, Piece y) {
    if (x.last() != y.last()) {
      return x.last() < y.last() ? x : y;
    }
    return x.ending() != null ? x : y;
  }

  private static Cover weaker(Cover a, Cover b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
