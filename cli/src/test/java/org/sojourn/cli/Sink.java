package org.sojourn.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Keeps what is written.
final class Sink extends ByteArrayOutputStream {

  String text() {
    return toString(StandardCharsets.UTF_8);
  }
}
