package org.sojourn.reader.internal.node;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value of a pack file and where it stands: a word, a list or a map.
public sealed interface Node {

  /// Returns where it stands.
  ///
  /// @return the place of its first character
  Place place();

  /// Says in words what it is.
  ///
  /// @return for example `a list`
  String sort();

  /// A single value. What it means is for its reader to say: a pack has no types of its own beyond
  /// words, numbers and yes or no.
  ///
  /// @param place where it stands
  /// @param text what is written, without quotes
  /// @param style whether it stood in quotes
  record Scalar(Place place, String text, Style style) implements Node {

    /// Says whether nothing is written at all: `key:` or `key: null`.
    ///
    /// @return true for nothing
    public boolean isNothing() {
      return style == Style.PLAIN
          && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }

    @Override
    public String sort() {
      return isNothing() ? "nothing" : "a single value";
    }
  }

  /// A list.
  ///
  /// @param place where it stands
  /// @param items its entries
  record Sequence(Place place, List<Node> items) implements Node {

    /// Copies the list.
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String sort() {
      return "a list";
    }
  }

  /// A map.
  ///
  /// @param place where it stands
  /// @param entries its entries by key, in the order written
  record Mapping(Place place, Map<String, Entry> entries) implements Node {

    /// Copies the map.
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /// Returns the value of a key.
    ///
    /// @param key the key
    /// @return the value, or nothing if the map has no such key
    public Optional<Node> get(String key) {
      Entry entry = entries.get(key);
      return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /// Says whether there is a key.
    ///
    /// @param key the key
    /// @return true if there is
    public boolean has(String key) {
      return entries.containsKey(key);
    }

    @Override
    public String sort() {
      return "a map";
    }
  }

  /// An entry of a map.
  ///
  /// @param key its key
  /// @param value its value
  record Entry(Scalar key, Node value) {}

  /// How a single value is written.
  enum Style {
    /// As it is.
    PLAIN,
    /// In quotes, or as a block of lines: always a text.
    QUOTED
  }
}
