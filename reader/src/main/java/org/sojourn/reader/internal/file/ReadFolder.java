package org.sojourn.reader.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.diagnostic.Location;
import org.sojourn.reader.internal.Findings;

/// Reads the files of a pack folder.
public final class ReadFolder {

  private final Findings findings;
  private final Limits limits;
  private final List<PackTexts.File> texts = new ArrayList<>();
  private final Set<Role> incomplete = EnumSet.noneOf(Role.class);
  private final PackHash hash = new PackHash();

  private ReadFolder(Findings findings, Limits limits) {
    this.findings = findings;
    this.limits = limits;
  }

  /// Returns how messages name a folder that has no other name.
  ///
  /// @param folder the folder
  /// @return the folder as it was given, with slashes
  public static String name(Path folder) {
    return ListFolder.name(folder);
  }

  /// Reads the files of some roles.
  ///
  /// @param folder the folder
  /// @param name how messages name it
  /// @param roles the roles wanted
  /// @param limits how much there may be
  /// @param findings where mistakes go
  /// @return the texts, or nothing if this is no pack, or one beyond the limits
  public static Optional<PackTexts> read(
      Path folder, String name, Set<Role> roles, Limits limits, Findings findings) {
    Optional<FolderListing> listing = ListFolder.list(folder, name, limits, findings);
    return listing.map(found -> new ReadFolder(findings, limits).read(name, found, roles));
  }

  private PackTexts read(String name, FolderListing listing, Set<Role> roles) {
    for (FolderListing.Entry entry : listing.entries()) {
      if (roles.contains(entry.role())) {
        read(entry);
      }
    }
    incomplete.addAll(listing.missing());
    return new PackTexts(name, texts, incomplete, hash.hex());
  }

  private void read(FolderListing.Entry entry) {
    Optional<SourceText> text = bytes(entry).flatMap(bytes -> decode(entry, bytes));
    if (text.isPresent()) {
      texts.add(new PackTexts.File(entry.role(), text.get()));
    } else {
      incomplete.add(entry.role());
    }
  }

  private Optional<SourceText> decode(FolderListing.Entry entry, byte[] bytes) {
    if (entry.role() != Role.EXAMPLES) {
      hash.add(entry.path(), bytes);
    }
    return new DecodeText(findings).decode(entry.name(), bytes);
  }

  private Optional<byte[]> bytes(FolderListing.Entry entry) {
    if (!Files.isRegularFile(entry.file())) {
      report(DiagnosticCode.NOT_A_FILE, entry, "this is not a file, expected a text in YAML");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(entry.file())) {
      byte[] bytes = in.readNBytes((int) limits.fileBytes() + 1);
      if (bytes.length <= limits.fileBytes()) {
        return Optional.of(bytes);
      }
      String message = "the file has more than %d bytes".formatted(limits.fileBytes());
      report(DiagnosticCode.FILE_TOO_LARGE, entry, message);
    } catch (IOException e) {
      report(DiagnosticCode.FILE_UNREADABLE, entry, "the file cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  private void report(DiagnosticCode code, FolderListing.Entry entry, String message) {
    findings.add(Diagnostic.of(code, Location.of(entry.name()), message));
  }
}
