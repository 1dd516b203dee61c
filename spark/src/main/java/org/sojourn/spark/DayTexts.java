package org.sojourn.spark;

import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.sojourn.time.Days;

/// Days as text, each made once. Two threads that make the same one at the same time do no harm.
final class DayTexts {

  private static final UTF8String OPEN = UTF8String.fromString("open");
  private static final @Nullable UTF8String[] MADE = new UTF8String[Days.LAST - Days.FIRST + 1];

  private DayTexts() {}

  /// Returns a day as `yyyy-mm-dd`, `open`, or null for none.
  static @Nullable UTF8String text(int day) {
    if (!Days.isDay(day)) {
      return day == Days.OPEN ? OPEN : null;
    }
    int place = day - Days.FIRST;
    if (place < 0 || place >= MADE.length) {
      return UTF8String.fromString(Days.text(day));
    }
    UTF8String known = MADE[place];
    if (known == null) {
      known = UTF8String.fromString(Days.text(day));
      MADE[place] = known;
    }
    return known;
  }
}
