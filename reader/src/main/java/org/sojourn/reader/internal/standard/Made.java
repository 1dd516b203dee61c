package org.sojourn.reader.internal.standard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.Place;

/// Makes nodes that nobody wrote, all at the place of what stands for them.
///
/// @param place where the author wrote the word that they replace
record Made(Place place) {

  Node.Scalar word(String text) {
    return new Node.Scalar(place, text, Node.Style.PLAIN);
  }

  Node.Scalar quoted(String text) {
    return new Node.Scalar(place, text, Node.Style.QUOTED);
  }

  Node.Mapping map(Map<String, Node> values) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    values.forEach((key, value) -> entries.put(key, new Node.Entry(word(key), value)));
    return new Node.Mapping(place, entries);
  }

  /// Makes a text.
  ///
  /// @param words the words of each language by its tag
  /// @param find finds the text among the words of one language
  Node.Mapping text(Map<String, Node.Mapping> words, Function<Node.Mapping, String> find) {
    Map<String, Node> texts = new LinkedHashMap<>();
    words.forEach((language, all) -> texts.put(language, quoted(find.apply(all))));
    return map(texts);
  }

  /// Returns a map with other values under some of its keys.
  static Node.Mapping with(Node.Mapping map, Map<String, Node> values) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(map.entries());
    values.forEach(
        (key, value) ->
            entries.computeIfPresent(key, (_, entry) -> new Node.Entry(entry.key(), value)));
    return new Node.Mapping(map.place(), entries);
  }
}
