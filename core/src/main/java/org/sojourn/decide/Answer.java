package org.sojourn.decide;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Cover;
import org.sojourn.time.Days;

/// What the good days of one case say about the day asked.
///
/// @param status the short answer
/// @param cover how strong the protection is on that day; null unless valid
/// @param through epoch day on which the run ends that holds the day asked or, if none does, the
///     last run before it; [Days#NEVER] if there is none
/// @param ending how it ends, where not simply on that day
/// @param again epoch day on which the next run begins, [Days#NEVER] if none is known
record Answer(
    Status status, @Nullable Cover cover, int through, @Nullable Ending ending, int again) {

  /// Reads the answer off a list of good days.
  ///
  /// @param pieces the good days
  /// @param asOf epoch day asked
  /// @param otherwise the status if there are no good days at all
  static Answer of(List<Piece> pieces, int asOf, Status otherwise) {
    Piece holding = Timeline.holding(pieces, asOf);
    if (holding != null) {
      Piece end = Timeline.runEnd(pieces, holding);
      return new Answer(status(end, asOf), holding.cover(), end.last(), end.ending(), Days.NEVER);
    }
    Piece before = null;
    int again = Days.NEVER;
    for (Piece piece : pieces) {
      if (piece.last() < asOf) {
        before = piece;
      } else if (again == Days.NEVER) {
        again = piece.first();
      }
    }
    Status status = pieces.isEmpty() ? otherwise : Status.NOT_VALID;
    return before == null
        ? new Answer(status, null, Days.NEVER, null, again)
        : new Answer(status, null, before.last(), before.ending(), again);
  }

  /// An end that waits for an event is only sure through the earliest day it can come to.
  private static Status status(Piece end, int asOf) {
    boolean mayHaveEnded =
        end.ending() instanceof Ending.Awaiting awaiting && asOf > Days.of(awaiting.atLeast());
    return mayHaveEnded ? Status.UNDETERMINED : Status.VALID;
  }

  Optional<Ending> end() {
    if (through == Days.NEVER) {
      return Optional.empty();
    }
    if (ending != null) {
      return Optional.of(ending);
    }
    return Optional.of(
        through == Days.OPEN ? new Ending.NoEnd() : new Ending.OnDay(Days.date(through)));
  }

  boolean sameEnd(Answer other) {
    return through == other.through && Objects.equals(ending, other.ending);
  }

  /// Returns a number that tells apart answers whose words differ, whatever their days.
  long shape() {
    String words = status.id() + (cover == null ? "" : cover.id()) + (ending == null);
    return words.hashCode();
  }
}
