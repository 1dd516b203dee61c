package org.sojourn.reader.internal.schema;

import java.math.BigInteger;
import org.sojourn.reader.internal.node.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Nodes as JSON, with the types that YAML 1.2 gives to values without quotes. A day is a text.
final class ToJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ToJson() {}

  static JsonNode json(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> scalar(scalar);
      case Node.Sequence sequence -> {
        ArrayNode array = JSON.arrayNode();
        sequence.items().forEach(item -> array.add(json(item)));
        yield array;
      }
      case Node.Mapping mapping -> {
        ObjectNode object = JSON.objectNode();
        mapping.entries().forEach((key, entry) -> object.set(key, json(entry.value())));
        yield object;
      }
    };
  }

  private static JsonNode scalar(Node.Scalar scalar) {
    String text = scalar.text();
    if (scalar.isNothing()) {
      return JSON.nullNode();
    }
    if (scalar.style() == Node.Style.QUOTED) {
      return JSON.stringNode(text);
    }
    if (text.equals("true") || text.equals("false")) {
      return JSON.booleanNode(text.equals("true"));
    }
    return text.matches("[-+]?\\d{1,30}")
        ? JSON.numberNode(new BigInteger(text))
        : JSON.stringNode(text);
  }
}
