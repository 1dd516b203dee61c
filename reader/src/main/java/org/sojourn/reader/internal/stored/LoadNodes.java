package org.sojourn.reader.internal.stored;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.file.SourceText;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.Place;

/// Reads nodes from the bytes that [StorePacks] wrote.
public final class LoadNodes {

  private final byte[] bytes;
  private final String[] words;
  private int at = StoreNodes.MARK.length;

  private LoadNodes(byte[] bytes) {
    this.bytes = bytes;
    if (bytes.length < at || !Arrays.equals(bytes, 0, at, StoreNodes.MARK, 0, at)) {
      throw new IllegalArgumentException("this is no stored pack of this version");
    }
    this.words = readWords();
  }

  /// Reads a stored pack.
  ///
  /// @param bytes what was stored
  /// @param text gives the text of a file by name; asked only when a message shows a place of it
  /// @return the nodes
  public static PackNodes load(byte[] bytes, Function<String, String> text) {
    return new LoadNodes(bytes).read(text);
  }

  private PackNodes read(Function<String, String> text) {
    String hash = words[number()];
    List<PackNodes.File> files = new ArrayList<>();
    int count = number();
    for (int i = 0; i < count; i++) {
      Role role = Role.valueOf(words[number()]);
      String name = words[number()];
      files.add(new PackNodes.File(role, node(SourceText.lazy(name, () -> text.apply(name)))));
    }
    return new PackNodes(files, Set.of(), hash);
  }

  private String[] readWords() {
    int[] lengths = new int[number()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = number();
    }
    int size = number();
    String text = new String(bytes, at, size, StandardCharsets.UTF_8);
    at += size;
    String[] all = new String[lengths.length];
    int start = 0;
    for (int i = 0; i < lengths.length; i++) {
      all[i] = text.substring(start, start + lengths[i]);
      start += lengths[i];
    }
    return all;
  }

  private Node node(SourceText source) {
    int sort = number();
    Place place = new Place(source, number(), number());
    return switch (sort) {
      case StoreNodes.PLAIN -> new Node.Scalar(place, words[number()], Node.Style.PLAIN);
      case StoreNodes.QUOTED -> new Node.Scalar(place, words[number()], Node.Style.QUOTED);
      case StoreNodes.SEQUENCE -> sequence(source, place);
      default -> mapping(source, place);
    };
  }

  private Node sequence(SourceText source, Place place) {
    int count = number();
    List<Node> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(node(source));
    }
    return new Node.Sequence(place, items);
  }

  private Node mapping(SourceText source, Place place) {
    int count = number();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Node.Scalar key = (Node.Scalar) node(source);
      entries.put(key.text(), new Node.Entry(key, node(source)));
    }
    return new Node.Mapping(place, entries);
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
