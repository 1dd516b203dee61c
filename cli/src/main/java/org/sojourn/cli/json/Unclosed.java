package org.sojourn.cli.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/// A writer that stays open when the generator above it closes.
final class Unclosed extends FilterWriter {

  Unclosed(Writer out) {
    super(out);
  }

  @Override
  public void close() {
    // the program's own way out is closed by nobody
  }

  /// Ends the text with a line end.
  void end() {
    try {
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
