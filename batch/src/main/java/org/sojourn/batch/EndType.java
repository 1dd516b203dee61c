package org.sojourn.batch;

import org.sojourn.compile.End;
import org.sojourn.compile.Term;
import org.sojourn.decide.Ending;
import org.sojourn.time.Days;

/// How a document's good days end.
public enum EndType {
  /// There are none, or it depends on what is missing.
  UNSAID(""),
  /// On a day.
  DAY("day"),
  /// On a day that the authority itself calls a placeholder.
  PROVISIONAL("provisional"),
  /// With an event that nobody has dated yet.
  OPEN("open"),
  /// While an application is pending.
  PENDING("pending"),
  /// Never.
  NONE("none");

  private final String id;

  EndType(String id) {
    this.id = id;
  }

  /// Returns its code.
  ///
  /// @return for example `provisional`; empty if nothing is said
  public String id() {
    return id;
  }

  static EndType of(Ending ending) {
    return switch (ending) {
      case Ending.OnDay _ -> DAY;
      case Ending.Provisional _ -> PROVISIONAL;
      case Ending.Awaiting _ -> OPEN;
      case Ending.Pending _ -> PENDING;
      case Ending.NoEnd _ -> NONE;
    };
  }

  static EndType of(End end) {
    return switch (end) {
      case End.Provisional _ -> PROVISIONAL;
      case End.Awaiting _ -> OPEN;
      case End.Pending _ -> PENDING;
    };
  }

  /// The type of an end that is just a day, or none.
  static EndType of(int through) {
    return switch (through) {
      case Days.NEVER -> UNSAID;
      case Days.OPEN -> NONE;
      default -> DAY;
    };
  }

  static EndType of(Term through) {
    return through instanceof Term.Constant(int day) ? of(day) : DAY;
  }
}
