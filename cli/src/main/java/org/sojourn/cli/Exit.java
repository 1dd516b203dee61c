package org.sojourn.cli;

import org.sojourn.decide.Determination;

/// The exit codes.
final class Exit {

  /// Done, or valid on the day asked about.
  static final int DONE = 0;

  /// Not valid on the day asked about, or a difference was found.
  static final int NO = 1;

  /// Wrong usage or bad input.
  static final int WRONG = 2;

  /// Undetermined, or not covered.
  static final int OPEN = 3;

  private Exit() {}

  static int of(Determination answer) {
    return switch (answer.status()) {
      case VALID -> DONE;
      case NOT_VALID -> NO;
      case UNDETERMINED, NOT_COVERED -> OPEN;
    };
  }
}
