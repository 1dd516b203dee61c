package org.sojourn.reader.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.diagnostic.Location;
import org.sojourn.reader.internal.Findings;

/// Reads the file of a measure that is not in its pack yet.
public final class ReadDraft {

  private final Limits limits;
  private final Findings findings;

  private ReadDraft(Limits limits, Findings findings) {
    this.limits = limits;
    this.findings = findings;
  }

  /// Reads a draft.
  ///
  /// @param file where it lies
  /// @param limits how large it may be
  /// @param findings where mistakes go
  /// @return its text and its place in the hash; nothing if it cannot be read
  public static Optional<Draft> read(Path file, Limits limits, Findings findings) {
    return new ReadDraft(limits, findings).read(file);
  }

  /// A draft that was read.
  ///
  /// @param source its text
  public record Draft(SourceText source) {

    /// Returns what identifies a pack with this draft in it.
    ///
    /// @param pack the hash of the pack without it
    /// @return SHA-256, in hexadecimal, over the hash of the pack and the bytes of the draft
    public String hashWith(String pack) {
      PackHash hash = new PackHash();
      hash.add(pack, source.text().getBytes(StandardCharsets.UTF_8));
      return hash.hex();
    }
  }

  private Optional<Draft> read(Path file) {
    String name = ListFolder.name(file);
    if (!Files.exists(file)) {
      report(DiagnosticCode.FILE_UNREADABLE, name, "there is no such file");
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      report(DiagnosticCode.NOT_A_FILE, name, "this is not a file, expected a text in YAML");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) limits.fileBytes() + 1);
      if (bytes.length <= limits.fileBytes()) {
        return new DecodeText(findings).decode(name, bytes).map(Draft::new);
      }
      String message = "the file has more than %d bytes".formatted(limits.fileBytes());
      report(DiagnosticCode.FILE_TOO_LARGE, name, message);
    } catch (IOException e) {
      report(DiagnosticCode.FILE_UNREADABLE, name, "the file cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private void report(DiagnosticCode code, String file, String message) {
    findings.add(Diagnostic.of(code, Location.of(file), message));
  }
}
