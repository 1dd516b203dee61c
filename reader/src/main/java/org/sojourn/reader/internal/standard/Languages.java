package org.sojourn.reader.internal.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.Report;

/// The languages of a pack, and the format's own words in each.
///
/// @param words the words by the tag that the pack declares
/// @param missing tags for which the format has no words
record Languages(Map<String, Node.Mapping> words, List<String> missing, Report report) {

  /// Finds the words for the languages that a pack declares.
  ///
  /// @param pack what `pack.yaml` holds
  static Languages of(Node pack, Report report) {
    Map<String, Node.Mapping> words = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (String tag : tags(pack)) {
      Optional<Node.Mapping> found = Standard.texts(tag);
      found.ifPresent(it -> words.put(tag, it));
      if (found.isEmpty()) {
        missing.add(tag);
      }
    }
    return new Languages(words, missing, report);
  }

  /// Finds the words for the languages of a pack whose `pack.yaml` may be missing.
  static Languages of(Optional<Node> pack, Report report) {
    return pack.map(root -> of(root, report))
        .orElseGet(() -> new Languages(Map.of(), List.of(), report));
  }

  private static List<String> tags(Node pack) {
    return pack instanceof Node.Mapping map
            && map.get("languages").orElse(null) instanceof Node.Sequence list
        ? list.items().stream().flatMap(Languages::word).distinct().toList()
        : List.of();
  }

  private static Stream<String> word(Node node) {
    return node instanceof Node.Scalar word ? Stream.of(word.text()) : Stream.empty();
  }

  /// Says whether there are words in all of them, and reports where not.
  ///
  /// @param entry what asks for them
  boolean check(Node.Entry entry) {
    for (String tag : missing) {
      report.add(
          DiagnosticCode.TEXT_INCOMPLETE,
          entry.value(),
          "%s has no standard text in the language %s"
              .formatted(Wording.quote(entry.key().text()), Wording.quote(tag)),
          "write it out with its texts; there are standard ones in "
              + String.join(", ", Standard.languages()));
    }
    return missing.isEmpty();
  }
}
