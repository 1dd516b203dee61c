package org.sojourn.reader.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sojourn.diagnostic.Location;

/// The text of one file of a pack, and how to show a place of it.
public final class SourceText {

  private static final int SHOWN = 60; // characters of a line that is shown whole

  private final String name;
  private final Supplier<String> text;
  private List<String> lines = List.of();

  private SourceText(String name, Supplier<String> text) {
    this.name = name;
    this.text = text;
  }

  /// Makes a text.
  ///
  /// @param name how messages name the file
  /// @param text what it holds
  /// @return the text
  public static SourceText of(String name, String text) {
    return new SourceText(name, () -> text);
  }

  /// Makes a text that is fetched only when a message shows a place of it.
  ///
  /// @param name how messages name the file
  /// @param text gives what it holds, or an empty text
  /// @return the text
  public static SourceText lazy(String name, Supplier<String> text) {
    return new SourceText(name, text);
  }

  /// Returns how messages name the file.
  ///
  /// @return for example `packs/ru/pack.yaml`
  public String name() {
    return name;
  }

  /// Returns what the file holds.
  ///
  /// @return the whole text
  public String text() {
    return text.get();
  }

  /// Returns a place with what stands there: the whole line where it is short, else from the place
  /// on.
  ///
  /// @param line line from 1
  /// @param column column from 1, in characters
  /// @return the place
  public Location at(int line, int column) {
    String whole = line(line);
    String stripped = whole.strip();
    String shown = stripped.length() <= SHOWN ? stripped : from(whole, column);
    return new Location(name, line, column, shown);
  }

  private String line(int number) {
    if (lines.isEmpty()) {
      lines = new ArrayList<>(text().lines().toList());
      lines.add("");
    }
    return lines.get(Math.min(number, lines.size()) - 1);
  }

  private static String from(String line, int column) {
    int characters = line.codePointCount(0, line.length());
    int start = line.offsetByCodePoints(0, Math.min(column - 1, characters));
    return line.substring(start).strip();
  }
}
