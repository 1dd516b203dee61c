package org.sojourn.compile;

/// Says that a law has something that the compiled form cannot hold.
final class NotCompiledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotCompiledException(String why) {
    super(why, null, false, false);
  }
}
