package org.sojourn.cli.host;

import java.util.ArrayList;
import java.util.List;

/// Lines for a person: wrapped to the screen, indented, coloured where that helps.
///
/// A no-break space keeps its two words on one line and comes out as a plain space, so that what
/// is printed can be searched and copied.
public final class Page {

  private static final char NO_BREAK = '\u00a0';

  private final Screen screen;
  private final List<String> lines = new ArrayList<>();

  /// Starts an empty page.
  ///
  /// @param screen what it is shown on
  public Page(Screen screen) {
    this.screen = screen;
  }

  /// Adds a line, or several if it is long.
  ///
  /// @param text the words
  /// @return this page
  public Page line(String text) {
    return line(Ink.PLAIN, text);
  }

  /// Adds a line, or several if it is long.
  ///
  /// @param ink how it stands out
  /// @param text the words
  /// @return this page
  public Page line(Ink ink, String text) {
    return hanging(ink, "", "", text);
  }

  /// Adds a heading with an empty line above it.
  ///
  /// @param text the words
  /// @return this page
  public Page heading(String text) {
    return gap().line(Ink.STRONG, text);
  }

  /// Adds an empty line, unless the page is empty or ends with one.
  ///
  /// @return this page
  public Page gap() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
    return this;
  }

  /// Adds a line under another, indented.
  ///
  /// @param text the words
  /// @return this page
  public Page under(String text) {
    return under(Ink.PLAIN, text);
  }

  /// Adds a line under another, indented.
  ///
  /// @param ink how it stands out
  /// @param text the words
  /// @return this page
  public Page under(Ink ink, String text) {
    return hanging(ink, "    ", "    ", text);
  }

  /// Adds a line at a depth of an outline.
  ///
  /// @param depth 0 for two columns of indent, each further step two more than an item's
  /// @param text the words
  /// @return this page
  public Page nested(int depth, String text) {
    String indent = "  ".repeat(depth == 0 ? 1 : depth + 2);
    return hanging(Ink.PLAIN, indent, indent + "  ", text);
  }

  /// Adds an item of a list.
  ///
  /// @param mark what stands before it, at most two characters: `·`, `1`
  /// @param text the words
  /// @return this page
  public Page item(String mark, String text) {
    String first = "  " + mark + " ".repeat(Math.max(1, 2 - mark.length()));
    return hanging(Ink.PLAIN, first, " ".repeat(first.length()), text);
  }

  /// Adds a line whose first part keeps a column of its own.
  ///
  /// @param label the first part
  /// @param width columns of the first part
  /// @param text the rest
  /// @return this page
  public Page row(String label, int width, String text) {
    int gap = Math.max(0, width - label.length()) + 2;
    String first = label + " ".repeat(gap);
    return hanging(Ink.PLAIN, first, " ".repeat(Math.min(width + 2, screen.width() / 2)), text);
  }

  /// Writes the page.
  ///
  /// @param out where to
  public void print(Out out) {
    lines.forEach(out::line);
  }

  /// Returns the lines so far.
  ///
  /// @return the lines
  public List<String> lines() {
    return List.copyOf(lines);
  }

  private Page hanging(Ink ink, String first, String rest, String text) {
    String indent = first;
    for (String line : wrap(text, indent.length(), rest.length())) {
      lines.add((indent + ink(ink, line)).replace(NO_BREAK, ' ').stripTrailing());
      indent = rest;
    }
    return this;
  }

  private String ink(Ink ink, String text) {
    return screen.colour() == Screen.Colour.ON ? ink.paint(text) : text;
  }

  private List<String> wrap(String text, int first, int rest) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = screen.width() - first;
    for (String word : text.replace('\n', ' ').split(" ")) {
      if (word.isEmpty()) {
        continue;
      }
      if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
        wrapped.add(line.toString());
        line.setLength(0);
        room = screen.width() - rest;
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    wrapped.add(line.toString());
    return wrapped;
  }
}
