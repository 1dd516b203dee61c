package org.sojourn.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.diagnostic.Rendering;

/// The pack `good/base` with a few lines changed.
///
/// An edit file has lines of four sorts: `# a remark`, `> file`, `- old text` and `+ new text`. The
/// old lines of a group must stand in the file, and the first such place becomes the new lines; a
/// group without old lines is a whole file.
final class EditedPack {

  private static final Path BASE = Path.of("src/test/resources/good/base");

  private EditedPack() {}

  /// Copies the base pack and applies an edit file.
  static void write(Path folder, Path edit) throws IOException {
    copy(folder);
    Path file = folder;
    List<String> lines = Files.readAllLines(edit);
    for (int i = 0; i < lines.size(); ) {
      String line = lines.get(i);
      if (line.startsWith("> ")) {
        file = folder.resolve(line.substring(2));
        i++;
      } else if (line.startsWith("- ") || line.startsWith("+ ")) {
        List<String> old = group(lines, i, "- ");
        List<String> now = group(lines, i + old.size(), "+ ");
        replace(file, old, now);
        i += old.size() + now.size();
      } else {
        assertThat(line).as("a line of %s", edit).matches("(#.*)?");
        i++;
      }
    }
  }

  /// Copies the base pack.
  static void copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.toList()) {
        Path target = folder.resolve(BASE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /// Reads a pack and renders what was found, the folder named `pack`.
  static String findings(Path folder) {
    return Rendering.text(PackReader.read(folder).diagnostics())
        .replace(folder.toString().replace('\\', '/'), "pack");
  }

  private static List<String> group(List<String> lines, int from, String mark) {
    List<String> group = new ArrayList<>();
    for (int i = from; i < lines.size() && lines.get(i).startsWith(mark); i++) {
      group.add(lines.get(i).substring(mark.length()));
    }
    return group;
  }

  private static void replace(Path file, List<String> old, List<String> now) throws IOException {
    if (old.isEmpty()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, now);
      return;
    }
    String text = Files.readString(file);
    String before = String.join("\n", old);
    int at = text.indexOf(before);
    assertThat(at).as("`%s` stands in %s", before, file).isNotNegative();
    String after = String.join("\n", now);
    Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));
  }
}
