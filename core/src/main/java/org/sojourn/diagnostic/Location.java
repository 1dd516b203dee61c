package org.sojourn.diagnostic;

import java.util.Comparator;

/// A place in a text that somebody wrote.
///
/// @param file the file as its reader named it, or another name of the text: `argument 3`; empty if
///     there is no place at all
/// @param line line from 1, or 0 for the whole file
/// @param column column from 1 in characters, or 0 for the whole line
/// @param excerpt what stands there, one line; may be empty
public record Location(String file, int line, int column, String excerpt)
    implements Comparable<Location> {

  /// No place.
  public static final Location NOWHERE = new Location("", 0, 0, "");

  private static final Comparator<Location> BY_PLACE =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparing(Location::excerpt);

  private static final int SHOWN = 72; // characters of an excerpt that a message repeats

  /// Checks the numbers, and makes the excerpt fit for one line of a terminal.
  ///
  /// @throws IllegalArgumentException if a number is negative
  public Location {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException(
          "line and column count from 1, got " + line + ":" + column);
    }
    excerpt = Excerpts.oneLine(excerpt, SHOWN);
  }

  /// Names a whole file.
  ///
  /// @param file the file as its reader named it
  /// @return its place
  public static Location of(String file) {
    return new Location(file, 0, 0, "");
  }

  /// Says whether there is a place at all.
  ///
  /// @return false for [#NOWHERE]
  public boolean isSomewhere() {
    return !file.isEmpty();
  }

  /// Orders by file, line and column.
  @Override
  public int compareTo(Location other) {
    return BY_PLACE.compare(this, other);
  }

  /// Returns the place as editors and terminals take it.
  ///
  /// @return for example `packs/ru/pack.yaml:12:5`
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
