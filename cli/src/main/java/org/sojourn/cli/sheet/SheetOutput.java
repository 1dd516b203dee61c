package org.sojourn.cli.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;
import org.sojourn.cli.problem.Reasons;

/// Writes a file under another name and gives it its own when it is whole, so that nobody ever
/// finds half of it. What is no file, a device or a pipe, is written directly.
public final class SheetOutput implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final OutputStream stream;
  private final Optional<Path> part;
  private final Optional<Path> target;
  private final byte[] buffer = new byte[BUFFER];
  private int used;

  private SheetOutput(
      String name, OutputStream stream, Optional<Path> part, Optional<Path> target) {
    this.name = name;
    this.stream = stream;
    this.part = part;
    this.target = target;
  }

  /// Begins a file.
  ///
  /// @param file its final name
  /// @return where to write
  /// @throws ProblemException if it cannot be written there
  public static SheetOutput open(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw Problem.of(Fault.IS_FOLDER, name).thrown();
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        OutputStream device = Files.newOutputStream(file);
        return new SheetOutput(name, device, Optional.empty(), Optional.empty());
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path part = target.resolveSibling(target.getFileName() + ".part");
      OutputStream stream = Files.newOutputStream(part);
      return new SheetOutput(name, stream, Optional.of(part), Optional.of(target));
    } catch (IOException e) {
      throw Problem.of(Fault.UNWRITABLE, name, Reasons.of(e)).thrown();
    }
  }

  /// Writes to somebody who reads along.
  ///
  /// @param name what to call it
  /// @param stream where the bytes go; it stays open
  /// @return where to write
  public static SheetOutput of(String name, OutputStream stream) {
    return new SheetOutput(name, stream, Optional.empty(), Optional.empty());
  }

  /// Writes one byte.
  ///
  /// @param value the byte
  public void put(int value) {
    if (used == BUFFER) {
      drain();
    }
    buffer[used++] = (byte) value;
  }

  /// Writes bytes.
  ///
  /// @param bytes the bytes
  /// @param length how many of them
  public void put(byte[] bytes, int length) {
    if (length > BUFFER - used) {
      drain();
    }
    if (length > BUFFER) {
      write(bytes, length);
      return;
    }
    System.arraycopy(bytes, 0, buffer, used, length);
    used += length;
  }

  /// Hands on what waits in the buffer.
  public void flush() {
    drain();
    try {
      stream.flush();
    } catch (IOException e) {
      throw lost(e);
    }
  }

  /// Says that everything has been written: the file gets its name.
  public void finish() {
    flush();
    try {
      if (part.isPresent() && target.isPresent()) {
        stream.close();
        Files.move(
            part.get(),
            target.get(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw lost(e);
    }
  }

  /// Lets go; what was not finished is removed.
  @Override
  public void close() {
    if (part.isEmpty()) {
      return;
    }
    try {
      stream.close();
      Files.deleteIfExists(part.get());
    } catch (IOException e) {
      // the failure that led here has been told, and a `.part` left behind says what it is
    }
  }

  private void drain() {
    int length = used;
    used = 0;
    write(buffer, length);
  }

  private void write(byte[] bytes, int length) {
    try {
      stream.write(bytes, 0, length);
    } catch (IOException e) {
      throw lost(e);
    }
  }

  private ProblemException lost(IOException e) {
    String why = Reasons.of(e);
    return Reasons.isClosedPipe(why)
        ? Problem.of(Fault.CLOSED_PIPE).thrown()
        : Problem.of(Fault.UNWRITABLE, name, why).thrown();
  }
}
