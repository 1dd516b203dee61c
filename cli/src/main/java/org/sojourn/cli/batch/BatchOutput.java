package org.sojourn.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.batch.parts.OtherRunException;
import org.sojourn.batch.parts.PartsFolder;
import org.sojourn.cli.host.Host;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;
import org.sojourn.cli.problem.Reasons;
import org.sojourn.cli.sheet.SheetOutput;

/// The two files that a batch writes. A file grows in a folder of parts beside it and gets its name
/// when it is whole; a device or a pipe is written directly.
public final class BatchOutput implements AutoCloseable {

  private static final String STANDARD = "-";

  private final String name;
  private final Optional<PartsFolder> parts;
  private final SheetOutput answers;
  private final SheetOutput rejects;
  private final Optional<Path> rejectFile;

  private BatchOutput(
      String name,
      Optional<PartsFolder> parts,
      SheetOutput answers,
      SheetOutput rejects,
      Optional<Path> rejectFile) {
    this.name = name;
    this.parts = parts;
    this.answers = answers;
    this.rejects = rejects;
    this.rejectFile = rejectFile;
  }

  /// What is to be written.
  ///
  /// @param out the file of the answers, or `-`
  /// @param rejects the file of the rejected rows, `-`, or empty for standard error
  /// @param format how answers are written
  public record Names(String out, String rejects, Format format) {}

  /// Opens both.
  ///
  /// @param host the ways out of the process
  /// @param files what is to be written
  /// @param run what must be the same for a run to go on where an earlier one stopped
  /// @return the files
  /// @throws ProblemException if they cannot be written, or parts of another run are there
  public static BatchOutput open(Host host, Names files, Map<String, String> run) {
    String out = files.out();
    if (isStream(out)) {
      if (files.format() == Format.PARQUET) {
        throw Problem.of(Fault.FORMAT_NEEDS_FILE, files.format().id()).at("--out " + out).thrown();
      }
      SheetOutput answers = stream(host, out);
      SheetOutput rejects =
          isStream(files.rejects()) || files.rejects().isEmpty()
              ? stream(host, files.rejects())
              : SheetOutput.open(Path.of(files.rejects()));
      return new BatchOutput(out, Optional.empty(), answers, rejects, Optional.empty());
    }
    PartsFolder parts = parts(out, run);
    boolean direct = files.rejects().isEmpty() || isStream(files.rejects());
    return new BatchOutput(
        out,
        Optional.of(parts),
        SheetOutput.of(out, parts.body()),
        direct ? stream(host, files.rejects()) : SheetOutput.of(files.rejects(), parts.rejects()),
        direct ? Optional.empty() : Optional.of(Path.of(files.rejects())));
  }

  private static boolean isStream(String name) {
    Path file = Path.of(name);
    return name.equals(STANDARD)
        || (!name.isEmpty()
            && Files.exists(file)
            && !Files.isRegularFile(file)
            && !Files.isDirectory(file));
  }

  private static SheetOutput stream(Host host, String name) {
    return switch (name) {
      case STANDARD -> SheetOutput.of("standard output", host.out().bytes());
      case "" -> SheetOutput.of("standard error", host.err().bytes());
      default -> SheetOutput.open(Path.of(name));
    };
  }

  private static PartsFolder parts(String out, Map<String, String> run) {
    Path file = Path.of(out);
    if (Files.isDirectory(file)) {
      throw Problem.of(Fault.IS_FOLDER, out).thrown();
    }
    try {
      return PartsFolder.open(file, run);
    } catch (OtherRunException e) {
      throw other(PartsFolder.of(file), e);
    } catch (IOException e) {
      throw Problem.of(Fault.UNWRITABLE, out, Reasons.of(e)).thrown();
    }
  }

  private static ProblemException other(Path folder, OtherRunException e) {
    if (e.differences().isEmpty()) {
      return Problem.of(Fault.PARTS_IN_USE, folder.toString()).thrown();
    }
    String differences =
        e.differences().stream()
            .map(
                difference -> difference.what() + ": " + difference.was() + " → " + difference.is())
            .collect(Collectors.joining("; "));
    return Problem.of(Fault.OTHER_PARTS, folder.toString(), differences).thrown();
  }

  /// Removes the parts of an earlier run.
  ///
  /// @param out the file of the answers
  public static void clear(String out) {
    if (isStream(out)) {
      return;
    }
    try {
      PartsFolder.clear(Path.of(out));
    } catch (IOException e) {
      throw Problem.of(Fault.UNWRITABLE, out, Reasons.of(e)).thrown();
    }
  }

  /// What the answers are called.
  String name() {
    return name;
  }

  Optional<PartsFolder> parts() {
    return parts;
  }

  SheetOutput answers() {
    return answers;
  }

  SheetOutput rejects() {
    return rejects;
  }

  /// Gives both their names.
  void finish() {
    rejects.finish();
    answers.finish();
    if (parts.isPresent()) {
      try {
        parts.get().finish(rejectFile);
      } catch (IOException e) {
        throw lost(e);
      }
    }
  }

  /// Says that output could not be written, and where what is done lies.
  ProblemException lost(IOException e) {
    return lost(Reasons.of(e));
  }

  ProblemException lost(String why) {
    return kept(Problem.of(Fault.UNWRITABLE, name, why)).thrown();
  }

  private Problem kept(Problem problem) {
    return parts.isPresent() && parts.get().isKept()
        ? problem.help("parts.kept", parts.get().folder().toString())
        : problem;
  }

  /// Says what becomes of the parts after a failure: they are kept where a second run can go on
  /// from them, which it cannot if the input has to change first.
  ProblemException failed(ProblemException e) {
    Fault fault = e.problems().getFirst().fault();
    if (fault == Fault.UNWRITABLE || fault == Fault.FAILED) {
      return e.problems().getFirst().help().isEmpty()
          ? new ProblemException(e.problems().stream().map(this::kept).toList())
          : e;
    }
    parts.ifPresent(PartsFolder::discard);
    return e;
  }

  @Override
  public void close() {
    rejects.close();
    answers.close();
    parts.ifPresent(PartsFolder::close);
  }
}
