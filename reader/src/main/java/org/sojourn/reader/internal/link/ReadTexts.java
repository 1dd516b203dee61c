package org.sojourn.reader.internal.link;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Text;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// Reads words in each language of the pack; in any, where the pack does not say which.
record ReadTexts(List<String> languages, Shapes shapes) {

  private static final Text STAND_IN = Text.english("?");

  /// Reads a text that must be there.
  Text need(Fields fields, String key) {
    return fields.need(key).map(this::read).orElse(STAND_IN);
  }

  /// Reads a text that may be there.
  Optional<Text> get(Fields fields, String key) {
    return fields.get(key).map(this::read);
  }

  /// Reads a text.
  Text read(Node node) {
    SortedMap<String, String> words = new TreeMap<>();
    shapes
        .map(node)
        .ifPresent(
            map -> {
              map.entries().values().forEach(entry -> add(entry, words));
              reportMissing(map);
            });
    return words.isEmpty() ? STAND_IN : new Text(words);
  }

  private void add(Node.Entry entry, SortedMap<String, String> words) {
    Node.Scalar language = entry.key();
    if (!languages.isEmpty() && !languages.contains(language.text())) {
      shapes
          .report()
          .add(
              DiagnosticCode.TEXT_LANGUAGE,
              language,
              "the pack does not declare the language %s".formatted(Wording.quote(language.text())),
              Wording.suggest(language.text(), languages));
      return;
    }
    Optional<Node.Scalar> text = shapes.word(entry.value());
    if (text.isPresent() && text.get().text().isBlank()) {
      String message = "the text in %s is empty".formatted(Wording.quote(language.text()));
      shapes.report().add(DiagnosticCode.NOTHING_INSIDE, text.get(), message);
    }
    words.put(language.text(), text.map(Node.Scalar::text).orElse("?"));
  }

  private void reportMissing(Node.Mapping map) {
    for (String language : languages) {
      if (!map.has(language)) {
        shapes
            .report()
            .add(
                DiagnosticCode.TEXT_INCOMPLETE,
                map,
                "the text lacks the language `%s`".formatted(language),
                "every text is given in each of the languages %s"
                    .formatted(Wording.list(languages)));
      }
    }
  }
}
