package org.sojourn.cli.host;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A way out: text as UTF-8, whatever the machine's own encoding.
///
/// Unlike a print stream it does not swallow a full disk or a closed pipe: the first write that
/// fails throws [UncheckedIOException].
public final class Out extends Writer {

  private static final int BUFFER = 8192;

  private final OutputStream stream;
  private final StringBuilder pending = new StringBuilder();

  /// Makes a way out.
  ///
  /// @param stream where the bytes go
  public Out(OutputStream stream) {
    this.stream = stream;
  }

  /// Returns the stream below, for bytes. What was written as text goes out first.
  ///
  /// @return the stream
  public OutputStream bytes() {
    flush();
    return stream;
  }

  /// Writes a line.
  ///
  /// @param text the line without its end
  public void line(String text) {
    pending.append(text).append('\n');
    drainIfLarge();
  }

  @Override
  public void write(char[] characters, int from, int length) {
    pending.append(characters, from, length);
    drainIfLarge();
  }

  @Override
  public void write(String text) {
    pending.append(text);
    drainIfLarge();
  }

  @Override
  public void flush() {
    drain();
    try {
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Flushes; the stream below stays open, for it is the process's own.
  @Override
  public void close() {
    flush();
  }

  private void drainIfLarge() {
    if (pending.length() >= BUFFER) {
      drain();
    }
  }

  private void drain() {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(pending.toString());
    pending.setLength(0);
    try {
      stream.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
