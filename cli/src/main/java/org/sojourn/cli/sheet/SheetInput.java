package org.sojourn.cli.sheet;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.Reasons;

/// Opens a CSV file. What is no text at all is refused with the place of the byte that shows it.
public final class SheetInput {

  private static final int LOOKED_AT = 1 << 16; // bytes at the beginning

  private final String name;
  private final InputStream bytes;

  private SheetInput(String name, InputStream bytes) {
    this.name = name;
    this.bytes = new BufferedInputStream(bytes, LOOKED_AT);
  }

  /// Opens a file.
  ///
  /// @param file the file
  /// @param columns the columns it should have, for the message where it is empty
  /// @return its text, one character for each byte, without a byte order mark
  /// @throws org.sojourn.cli.problem.ProblemException if it is missing, a folder, unreadable,
  ///     empty, binary or UTF-16
  public static Reader open(Path file, String columns) {
    return open(file, columns, bytes -> {});
  }

  /// Opens a file whose reader is told how far it is.
  ///
  /// @param file the file
  /// @param columns the columns it should have, for the message where it is empty
  /// @param read told after each reading how many bytes it took from the file
  /// @return its text, as without
  public static Reader open(Path file, String columns, LongConsumer read) {
    if (Files.isDirectory(file)) {
      throw Problem.of(Fault.IS_FOLDER, file.toString()).thrown();
    }
    if (!Files.exists(file)) {
      throw Problem.of(Fault.NO_FILE, file.toString()).thrown();
    }
    try {
      return open(file.toString(), new Counted(Files.newInputStream(file), read), columns);
    } catch (AccessDeniedException e) {
      throw Problem.of(Fault.UNREADABLE, file.toString(), "access denied").thrown();
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, file.toString(), Reasons.of(e)).thrown();
    }
  }

  /// Opens bytes that somebody sends.
  ///
  /// @param name what to call them
  /// @param bytes the bytes
  /// @param columns the columns they should have
  /// @return their text, as of a file
  /// @throws IOException if they cannot be read
  public static Reader open(String name, InputStream bytes, String columns) throws IOException {
    SheetInput input = new SheetInput(name, bytes);
    input.check(columns);
    return new InputStreamReader(input.bytes, StandardCharsets.ISO_8859_1);
  }

  private void check(String columns) throws IOException {
    bytes.mark(LOOKED_AT);
    byte[] start = bytes.readNBytes(LOOKED_AT);
    bytes.reset();
    int mark = hasMark(start) ? 3 : 0;
    if (isBlank(start, mark)) {
      throw Problem.of(Fault.EMPTY_FILE, name, columns).thrown();
    }
    for (int i = 0; i < start.length; i++) {
      if (isBinary(start[i])) {
        String value = "0x%02x".formatted(start[i]);
        throw Problem.of(Fault.BINARY_FILE, name, Integer.toString(i + 1), value).thrown();
      }
    }
    bytes.skipNBytes(mark);
  }

  private static boolean hasMark(byte[] start) {
    return start.length >= 3
        && start[0] == (byte) 0xef
        && start[1] == (byte) 0xbb
        && start[2] == (byte) 0xbf;
  }

  private static boolean isBlank(byte[] start, int from) {
    for (int i = from; i < start.length; i++) {
      if (start[i] != ' ' && start[i] != '\n' && start[i] != '\r' && start[i] != '\t') {
        return false;
      }
    }
    return start.length < LOOKED_AT;
  }

  /// Bytes that no UTF-8 text has; 0 and the marks of UTF-16 among them.
  private static boolean isBinary(byte value) {
    int unsigned = value & 0xff;
    boolean control = unsigned < ' ' && unsigned != '\t' && unsigned != '\n' && unsigned != '\r';
    return control || unsigned >= 0xfe;
  }

  /// Tells how many bytes are taken.
  private static final class Counted extends FilterInputStream {

    private final LongConsumer read;

    Counted(InputStream in, LongConsumer read) {
      super(in);
      this.read = read;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      read.accept(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = super.read(bytes, from, length);
      read.accept(Math.max(0, count));
      return count;
    }
  }
}
