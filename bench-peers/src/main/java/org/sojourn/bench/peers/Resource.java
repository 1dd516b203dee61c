package org.sojourn.bench.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Reads the rule as it is written for an engine.
final class Resource {

  private Resource() {}

  /// Returns the text of a file beside the program.
  static String text(String name) throws IOException {
    try (InputStream in = Resource.class.getResourceAsStream("/peers/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
