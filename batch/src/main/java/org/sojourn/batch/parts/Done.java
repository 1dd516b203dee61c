package org.sojourn.batch.parts;

/// How far a run has come.
///
/// @param rows rows read
/// @param answered rows answered; the others are rejected
/// @param file place of the input file that is being read, from 0
/// @param fileRows rows of it that are done
public record Done(long rows, long answered, int file, long fileRows) {

  /// Nothing yet.
  public static final Done NOTHING = new Done(0, 0, 0, 0);
}
