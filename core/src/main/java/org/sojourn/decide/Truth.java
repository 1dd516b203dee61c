package org.sojourn.decide;

/// What a condition comes to when some facts may be missing.
enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }
}
