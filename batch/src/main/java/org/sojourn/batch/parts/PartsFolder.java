package org.sojourn.batch.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder beside an output file in which the output grows part by part. After each part its
/// manifest says how far the output is whole; a second run of the same kind goes on from there. The
/// output gets its name when all of it is there; then the folder goes.
public final class PartsFolder implements AutoCloseable {

  private static final String ENDING = ".parts";

  private final Path target;
  private final Path folder;
  private final Map<String, String> run;
  private final FileChannel lock;
  private final FileChannel body;
  private final FileChannel rejects;
  private Done done;
  private boolean kept;

  private PartsFolder(Path target, Path folder, Map<String, String> run, FileChannel lock)
      throws IOException, OtherRunException {
    this.target = target;
    this.folder = folder;
    this.run = Map.copyOf(run);
    this.lock = lock;
    Path file = folder.resolve("manifest");
    boolean begun = Files.exists(file);
    Manifest manifest = begun ? Manifest.read(file) : new Manifest(run, Done.NOTHING, 0, 0);
    List<OtherRunException.Difference> differences = manifest.differences(run);
    if (!differences.isEmpty()) {
      throw new OtherRunException(differences);
    }
    this.done = manifest.done();
    this.kept = begun;
    this.body = open("body", manifest.bodyLength());
    this.rejects = open("rejects", manifest.rejectsLength());
  }

  private FileChannel open(String name, long length) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.size() < length) {
      channel.close();
      throw new IOException("`" + folder.resolve(name) + "` is shorter than its manifest says");
    }
    channel.truncate(length);
    channel.position(length);
    return channel;
  }

  /// Names the folder of an output file.
  ///
  /// @param file the output file
  /// @return its folder of parts, whether it is there or not
  public static Path of(Path file) {
    return file.resolveSibling(file.getFileName() + ENDING);
  }

  /// Opens the folder of an output file, or makes it.
  ///
  /// @param file the output file; a link leads to the file it names
  /// @param run what this run is: everything that must be the same for it to go on
  /// @return the folder
  /// @throws OtherRunException if there are parts of another run, or one is at work
  /// @throws IOException if the folder cannot be made, read or written
  public static PartsFolder open(Path file, Map<String, String> run)
      throws IOException, OtherRunException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = of(target);
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder);
    }
    FileChannel lock = lock(folder);
    try {
      return new PartsFolder(target, folder, run, lock);
    } catch (IOException | OtherRunException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static FileChannel lock(Path folder) throws IOException, OtherRunException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // held by this very process; told as held by another
    }
    channel.close();
    throw new OtherRunException(List.of());
  }

  /// Removes the parts of an earlier run, whatever it was.
  ///
  /// @param file the output file
  /// @throws IOException if something cannot be removed
  public static void clear(Path file) throws IOException {
    Path folder = of(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
    if (Files.exists(folder.resolve("lock"))) {
      remove(folder);
    }
  }

  /// Returns the folder.
  ///
  /// @return where it is
  public Path folder() {
    return folder;
  }

  /// Returns how far the parts reach.
  ///
  /// @return what is done already
  public Done done() {
    return done;
  }

  /// Returns the output, to be written on from where it is whole.
  ///
  /// @return a stream without a buffer
  public OutputStream body() {
    return Channels.newOutputStream(body);
  }

  /// Returns the rejected rows, to be written on from where they are whole.
  ///
  /// @return a stream without a buffer
  public OutputStream rejects() {
    return Channels.newOutputStream(rejects);
  }

  /// Returns a file of the folder for something that is needed for a while.
  ///
  /// @param name its name
  /// @return the file, which need not be there
  public Path scratch(String name) {
    return folder.resolve(name);
  }

  /// Joins Parquet files to the output.
  ///
  /// @return the way to append them
  /// @throws IOException if what was kept cannot be read
  public ParquetParts parquet() throws IOException {
    return new ParquetParts();
  }

  /// Appends Parquet files to the output.
  public final class ParquetParts {

    private final GrowParquet grown;

    private ParquetParts() throws IOException {
      grown = new GrowParquet(body, GrowParquet.kept(footer(done)));
    }

    /// Appends a file and says that a part is whole.
    ///
    /// @param file a whole Parquet file, which is removed
    /// @param now how far the run has come with it
    /// @throws IOException if something cannot be written
    public void append(Path file, Done now) throws IOException {
      Done before = done;
      grown.append(file);
      Files.write(footer(now), grown.footer());
      endPart(now);
      Files.deleteIfExists(footer(before));
      Files.delete(file);
    }

    /// Says whether nothing was appended, now or by an earlier run.
    ///
    /// @return true if there is no part
    public boolean isEmpty() {
      return grown.footer().length == 0;
    }

    /// Makes the output a whole Parquet file.
    ///
    /// @throws IOException if it cannot be written
    public void end() throws IOException {
      grown.close();
    }

    private Path footer(Done at) {
      return folder.resolve("footer." + at.rows());
    }
  }

  /// Says that the output is whole up to here.
  ///
  /// @param now how far the run has come
  /// @throws IOException if that cannot be written down
  public void endPart(Done now) throws IOException {
    new Manifest(run, now, body.size(), rejects.size()).write(folder.resolve("manifest"));
    done = now;
    kept = true;
  }

  /// Gives the output its name, and the rejected rows theirs; the folder goes.
  ///
  /// @param rejected the file of the rejected rows; empty if they are not kept here
  /// @throws IOException if they cannot be moved there
  public void finish(Optional<Path> rejected) throws IOException {
    body.close();
    rejects.close();
    if (rejected.isPresent()) {
      move(folder.resolve("rejects"), rejected.get());
    }
    Files.move(
        folder.resolve("body"),
        target,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    discard();
  }

  /// Moves a file at one stroke, also where the way leads to another disk; a device is written.
  private static void move(Path from, Path file) throws IOException {
    Path to = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(to) && !Files.isRegularFile(to)) {
      try (OutputStream device = Files.newOutputStream(to)) {
        Files.copy(from, device);
      }
      return;
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Path near = to.resolveSibling(to.getFileName() + ".part");
      Files.copy(from, near, StandardCopyOption.REPLACE_EXISTING);
      Files.move(near, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Says that what is here is of no use to a second run; the folder goes when it is closed.
  public void discard() {
    kept = false;
  }

  /// Whether a second run will find something to go on from.
  ///
  /// @return true if a part is whole
  public boolean isKept() {
    return kept;
  }

  /// Lets go. The folder stays if a part of it is whole and the output is not.
  @Override
  public void close() {
    try {
      body.close();
      rejects.close();
      if (!kept) {
        remove(folder);
      }
      lock.close();
    } catch (IOException e) {
      // the failure that led here has been told, and a folder left behind says what it is
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (Files.isDirectory(file)) {
          remove(file);
        } else {
          Files.delete(file);
        }
      }
    }
    Files.delete(folder);
  }
}
