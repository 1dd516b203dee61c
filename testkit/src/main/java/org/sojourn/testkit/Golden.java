package org.sojourn.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Holds a text to the file that says what it should be.
///
/// `-Dgolden.update` writes the files anew; the difference is then reviewed like code.
public final class Golden {

  private static final String UPDATE = "golden.update";

  private Golden() {}

  /// Compares a text with a file, or writes the file if that is asked for.
  ///
  /// @param file the file, below `src/test/resources` of the module
  /// @param actual the text; one line end is added to it in the file
  /// @throws AssertionError if they differ, or there is no file
  public static void check(Path file, String actual) {
    String text = actual + "\n";
    if (System.getProperty(UPDATE) != null) {
      write(file, text);
      return;
    }
    String expected = read(file);
    if (!expected.equals(text)) {
      throw new AssertionError(
          "%s says%n%s%nbut found%n%s%n(-D%s writes the file anew)"
              .formatted(file, expected, text, UPDATE));
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (!read(file).equals(text)) {
        Files.writeString(file, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
