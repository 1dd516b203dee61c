package org.sojourn.reader.internal.stored;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.Place;

/// Writes nodes as bytes: a mark, the hash, all words once, then the files.
///
/// A number is written in groups of seven bits, the low ones first. A node is its sort, its line
/// and its column, then a word as its number, a list as its length and entries, a map as its length
/// and, for each entry, the key and the value as nodes.
final class StoreNodes {

  /// First bytes of a stored pack. The last is the version of this form.
  static final byte[] MARK = {'S', 'J', 'N', 1};

  static final int PLAIN = 0;
  static final int QUOTED = 1;
  static final int SEQUENCE = 2;
  static final int MAPPING = 3;

  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  private StoreNodes() {}

  static byte[] store(PackNodes nodes) {
    return new StoreNodes().write(nodes);
  }

  private byte[] write(PackNodes nodes) {
    number(body, word(nodes.hash()));
    number(body, nodes.files().size());
    for (PackNodes.File file : nodes.files()) {
      number(body, word(file.role().name()));
      number(body, word(file.root().place().source().name()));
      node(file.root());
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(MARK);
    writeWords(whole);
    whole.writeBytes(body.toByteArray());
    return whole.toByteArray();
  }

  private void writeWords(ByteArrayOutputStream out) {
    number(out, words.size());
    words.keySet().forEach(word -> number(out, word.length()));
    byte[] text = String.join("", words.keySet()).getBytes(StandardCharsets.UTF_8);
    number(out, text.length);
    out.writeBytes(text);
  }

  private void node(Node node) {
    switch (node) {
      case Node.Scalar scalar -> {
        head(scalar.style() == Node.Style.PLAIN ? PLAIN : QUOTED, scalar.place());
        number(body, word(scalar.text()));
      }
      case Node.Sequence sequence -> {
        head(SEQUENCE, sequence.place());
        number(body, sequence.items().size());
        sequence.items().forEach(this::node);
      }
      case Node.Mapping mapping -> {
        head(MAPPING, mapping.place());
        number(body, mapping.entries().size());
        for (Node.Entry entry : mapping.entries().values()) {
          node(entry.key());
          node(entry.value());
        }
      }
    }
  }

  private void head(int sort, Place place) {
    number(body, sort);
    number(body, place.line());
    number(body, place.column());
  }

  private int word(String word) {
    return words.computeIfAbsent(word, _ -> words.size());
  }

  private static void number(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > 0x7F) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
