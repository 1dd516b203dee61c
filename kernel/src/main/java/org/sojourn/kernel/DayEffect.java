package org.sojourn.kernel;

import org.sojourn.time.Days;

/// What a run of days becomes, as one `int`: each day some days later, or one day for all.
///
/// The sign bit says that the day is kept; the other 31 bits are a signed number added to it, or
/// to nothing. Two words stand for the ends that are no days.
final class DayEffect {

  /// No last day.
  static final int OPEN = 0x3fff_ffff;

  /// No good day, or none known.
  static final int NEVER = 0x4000_0000;

  private static final int KEEP = 0x8000_0000;

  private DayEffect() {}

  /// Whether a number fits, with some room before the ends.
  static boolean fits(int number) {
    return number > -0x3fff_0000 && number < 0x3fff_0000;
  }

  static int constant(int day) {
    return switch (day) {
      case Days.OPEN -> OPEN;
      case Days.NEVER -> NEVER;
      default -> number(day);
    };
  }

  static int later(int days) {
    return KEEP | number(days);
  }

  static boolean keeps(int effect) {
    return effect < 0;
  }

  /// Returns the number added.
  static int addend(int effect) {
    return effect << 1 >> 1;
  }

  /// Returns what a day becomes.
  static int at(int effect, int day) {
    if (effect == OPEN) {
      return Days.OPEN;
    }
    return effect == NEVER ? Days.NEVER : (day & effect >> 31) + addend(effect);
  }

  private static int number(int number) {
    if (!fits(number)) {
      throw new IllegalArgumentException(
          "a day or a number of days must lie within a billion, got " + number);
    }
    return number & ~KEEP;
  }
}
