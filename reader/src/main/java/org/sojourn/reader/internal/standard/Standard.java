package org.sojourn.reader.internal.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.file.SourceText;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.ReadYaml;

/// The words and facts of the format's own list, as its files hold them.
public final class Standard {

  private static final String FOLDER = "/standard/";
  private static final Map<String, Node.Mapping> FILES = new ConcurrentHashMap<>();

  private Standard() {}

  /// Returns the standard facts: code to type, assumption and values.
  static Node.Mapping facts() {
    return map(vocabulary(), "facts");
  }

  /// Returns the codes of the standard papers.
  static List<String> papers() {
    return words(vocabulary(), "papers");
  }

  /// Returns the languages in which everything standard has its words.
  ///
  /// @return tags of BCP 47
  public static List<String> languages() {
    return words(vocabulary(), "languages");
  }

  /// Returns the words in a language: its own, or those of the wider one, `pt` for `pt-BR`.
  ///
  /// @param tag a tag of BCP 47
  /// @return the words; nothing if there are none
  static Optional<Node.Mapping> texts(String tag) {
    for (String known = tag; ; known = known.substring(0, known.lastIndexOf('-'))) {
      if (languages().contains(known)) {
        return Optional.of(file("texts/" + known + ".yaml"));
      }
      if (known.indexOf('-') < 0) {
        return Optional.empty();
      }
    }
  }

  /// Returns a map in a map of these files.
  static Node.Mapping map(Node.Mapping map, String key) {
    return (Node.Mapping) map.get(key).orElseThrow();
  }

  /// Returns a word in a map of these files.
  static String word(Node.Mapping map, String key) {
    return ((Node.Scalar) map.get(key).orElseThrow()).text();
  }

  /// Returns a list of words in a map of these files.
  static List<String> words(Node.Mapping map, String key) {
    Node.Sequence list = (Node.Sequence) map.get(key).orElseThrow();
    return list.items().stream().map(item -> ((Node.Scalar) item).text()).toList();
  }

  private static Node.Mapping vocabulary() {
    return file("vocabulary.yaml");
  }

  private static Node.Mapping file(String name) {
    return FILES.computeIfAbsent(name, Standard::read);
  }

  private static Node.Mapping read(String name) {
    Findings findings = Findings.all();
    SourceText source = SourceText.of("standard/" + name, text(FOLDER + name));
    Optional<Node> root = new ReadYaml(findings).read(source);
    if (root.isEmpty() || findings.hasErrors()) {
      throw new IllegalStateException(Rendering.text(findings.sorted()));
    }
    return (Node.Mapping) root.get();
  }

  private static String text(String resource) {
    try (InputStream in = Objects.requireNonNull(Standard.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
