package org.sojourn.decide;

import org.jspecify.annotations.Nullable;
import org.sojourn.law.Cover;
import org.sojourn.time.Days;

/// A run of good days that one provision, or the paper itself, gave.
///
/// @param first first epoch day, or [Days#NEVER] if the beginning is not known
/// @param last last epoch day, or [Days#OPEN]
/// @param cover how strong it is
/// @param by place of the rule that gave it, or -1 for the paper
/// @param ending how it ends, where that is not simply its last day
record Piece(int first, int last, Cover cover, int by, @Nullable Ending ending) {

  Piece withFirst(int day) {
    return new Piece(day, last, cover, by, ending);
  }

  Piece withLast(int day) {
    return new Piece(first, day, cover, by, null);
  }

  boolean touches(Piece next) {
    return last != Days.OPEN && next.first == last + 1;
  }

  /// Returns how this piece ends, as people read it.
  Ending end() {
    if (ending != null) {
      return ending;
    }
    return last == Days.OPEN ? new Ending.NoEnd() : new Ending.OnDay(Days.date(last));
  }

  boolean sameDays(Piece other) {
    return first == other.first
        && last == other.last
        && cover == other.cover
        && java.util.Objects.equals(ending, other.ending);
  }
}
