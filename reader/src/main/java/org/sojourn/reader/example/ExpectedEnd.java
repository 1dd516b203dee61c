package org.sojourn.reader.example;

import org.sojourn.time.Days;

/// How a run of good days is expected to end. The set is closed.
public sealed interface ExpectedEnd {

  /// On a day.
  ///
  /// @param day epoch day, inclusive
  record OnDay(int day) implements ExpectedEnd {
    @Override
    public String toString() {
      return Days.text(day);
    }
  }

  /// Tied to an event that no publication has dated yet.
  record Open() implements ExpectedEnd {
    @Override
    public String toString() {
      return "open";
    }
  }

  /// While an application is pending.
  record Pending() implements ExpectedEnd {
    @Override
    public String toString() {
      return "pending";
    }
  }

  /// The law sets no end.
  record None() implements ExpectedEnd {
    @Override
    public String toString() {
      return "none";
    }
  }

  /// Reads an end.
  ///
  /// @param text a day, `open`, `pending` or `none`
  /// @return the end
  /// @throws IllegalArgumentException if it is none of these; the message says what is wrong
  static ExpectedEnd parse(String text) {
    return switch (text) {
      case "open" -> new Open();
      case "pending" -> new Pending();
      case "none" -> new None();
      default -> new OnDay(Days.parse(text));
    };
  }
}
