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
record Answer(Status status, @Nullable Cover cover, int through, @Nullable Stop ending, int again) {

  /// Reads the answer off a list of good days.
  ///
  /// @param pieces the good days
  /// @param asOf epoch day asked
  /// @param otherwise the status if there are no good days at all
  /// @param trace keeps what the answer depends on
  static Answer of(List<Piece> pieces, int asOf, Status otherwise, Reckoning trace) {
    Piece before = null;
    int again = Days.NEVER;
    for (Piece piece : pieces) {
      if (trace.sign(piece.last(), asOf) < 0) {
        before = piece;
      } else if (trace.sign(piece.first(), asOf) <= 0) {
        return on(pieces, piece, trace);
      } else if (again == Days.NEVER && piece.isSure()) {
        again = piece.first();
      }
    }
    Status status = pieces.isEmpty() ? otherwise : Status.NOT_VALID;
    return before == null
        ? new Answer(status, null, Days.NEVER, null, again)
        : new Answer(status, null, before.last(), before.ending(), again);
  }

  /// A day that waits for an event is not good for sure.
  private static Answer on(List<Piece> pieces, Piece holding, Reckoning trace) {
    Piece end = Timeline.runEnd(pieces, holding, trace);
    return holding.isSure()
        ? new Answer(
            Status.VALID, holding.cover(), end.last(), end.endingAfter(holding, trace), Days.NEVER)
        : new Answer(Status.UNDETERMINED, null, end.last(), end.ending(), Days.NEVER);
  }

  /// Returns the last day of the run that is good for sure.
  int sureThrough() {
    return Stops.sureDay(through, ending);
  }

  Optional<Ending> end() {
    if (through == Days.NEVER) {
      return Optional.empty();
    }
    return Optional.of(Stops.ending(through, ending));
  }

  boolean sameEnd(Answer other) {
    return through == other.through && Objects.equals(ending, other.ending);
  }
}
