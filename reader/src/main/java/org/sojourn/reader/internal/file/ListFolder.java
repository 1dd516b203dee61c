package org.sojourn.reader.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.diagnostic.Location;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.Wording;

/// Finds out which files a pack folder has, without opening one.
final class ListFolder {

  private final Path folder;
  private final String name;
  private final Limits limits;
  private final Findings findings;

  private ListFolder(Path folder, String name, Limits limits, Findings findings) {
    this.folder = folder;
    this.name = name;
    this.limits = limits;
    this.findings = findings;
  }

  /// Lists a folder.
  ///
  /// @return its files, or nothing if it is no pack or holds more than the limits allow
  static Optional<FolderListing> list(Path folder, String name, Limits limits, Findings findings) {
    return new ListFolder(folder, name, limits, findings).list();
  }

  /// Returns how messages name a folder: as it was given, with slashes.
  static String name(Path folder) {
    String name = folder.toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  private Optional<FolderListing> list() {
    if (!Files.isDirectory(folder)) {
      String found =
          Files.exists(folder) ? "%s is a file, not the folder of a pack" : "there is no folder %s";
      report(DiagnosticCode.FOLDER_MISSING, name, found.formatted(Wording.quote(name)));
      return Optional.empty();
    }
    try {
      List<FolderListing.Entry> entries = entries();
      return isWithinLimits(entries)
          ? Optional.of(new FolderListing(entries, missing(entries)))
          : Optional.empty();
    } catch (IOException e) {
      report(DiagnosticCode.FILE_UNREADABLE, name, "the folder cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  private List<FolderListing.Entry> entries() throws IOException {
    List<FolderListing.Entry> entries = new ArrayList<>();
    List<String> paths = new ArrayList<>(children(""));
    for (Role role : Role.values()) {
      if (role.isFolder() && Files.isDirectory(folder.resolve(role.path()))) {
        paths.addAll(children(role.path()));
      }
    }
    for (String path : paths.stream().sorted().toList()) {
      Optional<Role> role = Role.of(path);
      if (role.isPresent()) {
        entries.add(
            new FolderListing.Entry(role.get(), path, name + "/" + path, folder.resolve(path)));
      } else if (looksLikeYaml(path)) {
        warnNotRead(path);
      }
    }
    return entries;
  }

  private List<String> children(String below) throws IOException {
    try (Stream<Path> children = Files.list(folder.resolve(below))) {
      return children.map(child -> below + child.getFileName()).limit(limits.files() + 1L).toList();
    }
  }

  private static boolean looksLikeYaml(String path) {
    return path.endsWith(".yml") || path.endsWith(".yaml");
  }

  private void warnNotRead(String path) {
    findings.add(
        Diagnostic.of(
                DiagnosticCode.FILE_NOT_READ,
                Location.of(name + "/" + path),
                "%s is not read".formatted(Wording.quote(path)))
            .withHelp(
                "a pack is `pack.yaml`, `sources.yaml`, `measures/*.yaml` and `examples/*.yaml`"));
  }

  private boolean isWithinLimits(List<FolderListing.Entry> entries) throws IOException {
    long bytes = 0;
    for (FolderListing.Entry entry : entries) {
      bytes += Files.isRegularFile(entry.file()) ? Files.size(entry.file()) : 0;
    }
    if (entries.size() > limits.files()) {
      report(
          DiagnosticCode.FILE_TOO_LARGE,
          name,
          "the pack has more than %d files".formatted(limits.files()));
      return false;
    }
    if (bytes > limits.packBytes()) {
      String message =
          "the pack has %d bytes, expected at most %d".formatted(bytes, limits.packBytes());
      report(DiagnosticCode.FILE_TOO_LARGE, name, message);
      return false;
    }
    return true;
  }

  private Set<Role> missing(List<FolderListing.Entry> entries) {
    Set<Role> missing = EnumSet.of(Role.PACK, Role.SOURCES);
    entries.forEach(entry -> missing.remove(entry.role()));
    for (Role role : missing) {
      report(
          DiagnosticCode.FOLDER_MISSING,
          name,
          "%s holds no `%s`".formatted(Wording.quote(name), role.path()));
    }
    return missing;
  }

  private void report(DiagnosticCode code, String file, String message) {
    findings.add(Diagnostic.of(code, Location.of(file), message));
  }
}
