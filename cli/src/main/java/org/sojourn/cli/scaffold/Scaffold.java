package org.sojourn.cli.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The files of a new pack: an example that runs, to be replaced piece by piece.
///
/// @param code its code, for example `pl`
/// @param languages tags of its languages, English among them
/// @param folder the folder of the pack, as its comments name it
/// @param today the day through which its law is said to be known
public record Scaffold(String code, List<String> languages, String folder, LocalDate today) {

  private static final List<String> FILES =
      List.of(
          "pack.yaml",
          "sources.yaml",
          "measures/first-notice.yaml",
          "examples/first-notice.yaml",
          "COVERAGE.md");
  private static final String ENGLISH = "en";

  /// A text of the pack: its English words.
  private static final Pattern TEXT = Pattern.compile("\\{text:([^}]*)}");

  /// Copies the list.
  public Scaffold {
    languages = List.copyOf(languages);
  }

  /// Returns the files.
  ///
  /// @return path below the folder of the pack to text, in the order in which they are best read
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    FILES.forEach(file -> files.put(file, filled(template(file))));
    return files;
  }

  private String filled(String template) {
    String text =
        template
            .replace("{code}", code)
            .replace("{country}", CountryCode.name(code))
            .replace("{languages}", String.join(", ", languages))
            .replace("{folder}", folder)
            .replace("{today}", today.toString());
    return TEXT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(text(found.group(1))));
  }

  /// The words in each language; only the English ones are known.
  private String text(String english) {
    return languages.stream()
        .map(tag -> tag + ": \"" + (tag.equals(ENGLISH) ? "" : "TODO ") + english + "\"")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String template(String file) {
    String path = "/org/sojourn/cli/scaffold/" + file;
    try (InputStream bytes = Scaffold.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IllegalStateException("the program lacks its file " + path);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
