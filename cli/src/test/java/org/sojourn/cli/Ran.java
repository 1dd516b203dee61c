package org.sojourn.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sojourn.cli.host.Host;
import org.sojourn.cli.host.Out;
import org.sojourn.cli.host.Screen;

/// One run of the program inside the test, on a fixed day, with nothing of the real world but
/// files.
///
/// @param exit the exit code
/// @param out what went to standard output
/// @param err what went to standard error
record Ran(int exit, String out, String err) {

  static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  static final Path RESOURCES = Path.of("src/test/resources");

  static Ran sojourn(String... args) {
    return sojourn(InputStream.nullInputStream(), args);
  }

  static Ran typing(String typed, String... args) {
    return sojourn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), args);
  }

  static Ran sojourn(InputStream in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Host host = new Host(new Out(out), new Out(err), in, Screen.PLAIN, Map.of(), () -> TODAY);
    int exit = new Program(host).run(args);
    return new Ran(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// Runs words as they stand on one line, apart by spaces.
  static Ran line(String words) {
    return sojourn(words.split(" +"));
  }

  String firstLine() {
    return out.lines().findFirst().orElse("");
  }

  List<String> lines() {
    return out.lines().toList();
  }

  String lastLine() {
    return lines().isEmpty() ? "" : lines().getLast();
  }

  /// Everything a person sees, for a golden file.
  String all() {
    return out + (err.isEmpty() ? "" : "--- standard error\n" + err) + "--- exit " + exit;
  }
}
