package org.sojourn.reader.internal.check;

import java.util.EnumSet;
import java.util.Set;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.Provision;

/// Says whether two provisions leave the same days whichever of them acts first.
final class Commuting {

  /// What an effect does to the running expiry and to the good days.
  private enum Touch {
    /// Nothing; or its place does not hang on the order: a limit on what one provision gave acts
    /// right behind that one.
    NOTHING,
    /// Nothing, but it may read what another one moves.
    LOOK,
    /// Adds days, leaves the expiry alone.
    WINDOW,
    /// Raises the expiry to a day that does not depend on it.
    RAISE,
    /// Moves the expiry to a day that depends on it, or on the days that are good.
    SHIFT,
    /// Cuts what lies beyond a day.
    CUT
  }

  private Commuting() {}

  static boolean commute(Provision one, Provision other) {
    Touch first = touch(one.effect());
    Touch second = touch(other.effect());
    if (first == Touch.NOTHING || second == Touch.NOTHING) {
      return true;
    }
    return !reads(one, second) && !reads(other, first) && commute(first, second);
  }

  private static boolean commute(Touch one, Touch other) {
    Set<Touch> both = EnumSet.of(one, other);
    if (both.contains(Touch.LOOK)) {
      return true;
    }
    if (both.contains(Touch.SHIFT)) {
      return both.contains(Touch.WINDOW);
    }
    return !both.contains(Touch.CUT)
        || !(both.contains(Touch.RAISE) || both.contains(Touch.WINDOW));
  }

  private static Touch touch(Effect effect) {
    return switch (effect) {
      case Effect.ExtendThrough _ -> Touch.RAISE;
      case Effect.ExtendBy by -> ReadsState.readsRunning(by.from()) ? Touch.SHIFT : Touch.RAISE;
      case Effect.Suspend suspend ->
          suspend.on() == Effect.Base.PRINTED ? Touch.RAISE : Touch.SHIFT;
      case Effect.Continue _, Effect.Revive _ -> Touch.SHIFT;
      case Effect.TreatAsValid _ -> Touch.WINDOW;
      case Effect.Undetermined _ -> Touch.LOOK;
      case Effect.Limit limit -> limit.of().isEmpty() ? Touch.CUT : Touch.NOTHING;
      case Effect.End _ -> Touch.CUT;
      case Effect.Withhold _ -> Touch.NOTHING;
    };
  }

  /// Says whether the condition or a day of a provision reads what another one moves.
  private static boolean reads(Provision provision, Touch moved) {
    Condition when = provision.when();
    return switch (moved) {
      case NOTHING, LOOK -> false;
      case WINDOW -> ReadsState.readsValidity(when);
      case RAISE, SHIFT, CUT ->
          ReadsState.readsValidity(when)
              || ReadsState.readsRunning(when)
              || ReadsState.readsRunning(provision.effect());
    };
  }
}
