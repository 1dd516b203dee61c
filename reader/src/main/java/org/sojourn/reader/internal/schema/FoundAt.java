package org.sojourn.reader.internal.schema;

import com.networknt.schema.path.NodePath;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// The node that an error is about.
///
/// @param node the node
/// @param name what messages call it: the key that leads to it
record FoundAt(Node node, String name) {

  /// Follows a path from the root of a file.
  static FoundAt follow(Node root, NodePath path) {
    FoundAt found = new FoundAt(root, "the file");
    for (int i = 0; i < path.getNameCount(); i++) {
      found = found.step(path.getElement(i));
    }
    return found;
  }

  private FoundAt step(Object step) {
    return switch (node) {
      case Node.Mapping mapping ->
          new FoundAt(mapping.get(step.toString()).orElse(mapping), Wording.quote(step.toString()));
      case Node.Sequence sequence when step instanceof Integer index ->
          new FoundAt(sequence.items().get(index), "an entry of " + name);
      case Node.Sequence _, Node.Scalar _ -> this;
    };
  }

  /// Returns a key of the node, or the node itself if it has no such key.
  Node key(String key) {
    Node.Entry entry = node instanceof Node.Mapping mapping ? mapping.entries().get(key) : null;
    return entry == null ? node : entry.key();
  }

  /// Says what stands there.
  String text() {
    return node instanceof Node.Scalar scalar && !scalar.isNothing()
        ? Wording.quote(scalar.text())
        : node.sort();
  }

  /// Returns how many entries it has.
  int size() {
    return switch (node) {
      case Node.Mapping mapping -> mapping.entries().size();
      case Node.Sequence sequence -> sequence.items().size();
      case Node.Scalar _ -> 0;
    };
  }
}
