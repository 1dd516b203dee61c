package org.sojourn.decide;

import org.jspecify.annotations.Nullable;
import org.sojourn.law.Cover;
import org.sojourn.time.Days;

/// A run of good days that one provision, or the paper itself, gave.
///
/// Days that wait for an event may turn out not to be good; they stand in a piece of their own,
/// which is not sure.
///
/// @param first first epoch day, or [Days#NEVER] if the beginning is not known
/// @param last last epoch day, or [Days#OPEN]; the latest possible one if it is not sure
/// @param cover how strong it is
/// @param by place of the rule that gave it, or [#PAPER]
/// @param ending how it ends, where that is not simply its last day
record Piece(int first, int last, Cover cover, int by, @Nullable Stop ending) {

  /// The day on the paper gave it.
  static final int PAPER = -1;

  Piece withFirst(int day, Reckoning reckoning) {
    Stop later = ending instanceof Stop.Awaiting on ? on.notBefore(day - 1, reckoning) : ending;
    return new Piece(day, last, cover, by, later);
  }

  Piece withLast(int day, Reckoning reckoning) {
    return new Piece(first, day, cover, by, Stops.cut(ending, day, reckoning));
  }

  Piece withEnding(@Nullable Stop other) {
    return new Piece(first, last, cover, by, other);
  }

  /// Says whether its days are good whenever the awaited event comes.
  boolean isSure() {
    return !(ending instanceof Stop.Awaiting);
  }

  /// Says whether its days stay as they are where another piece would give them too.
  boolean outranks(Piece other) {
    return isSure() == other.isSure() ? cover.compareTo(other.cover) <= 0 : isSure();
  }

  boolean touches(Piece next) {
    return last != Days.OPEN && next.first == last + 1;
  }

  /// Returns how a run ends that began with a piece and ends with this one: where this one waits
  /// for an event, all days before it are sure.
  @Nullable Stop endingAfter(Piece start, Reckoning reckoning) {
    boolean waits = ending instanceof Stop.Awaiting && start.first != first;
    return waits ? withFirst(first, reckoning).ending : ending;
  }

  /// Returns how this piece ends, as people read it.
  Ending end() {
    return Stops.ending(last, ending);
  }
}
