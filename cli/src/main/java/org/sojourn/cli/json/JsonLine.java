package org.sojourn.cli.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads one object that stands on a line of its own, field by field.
public final class JsonLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLine() {}

  /// What a value is.
  public enum Value {
    /// A text.
    TEXT,
    /// A number, as written.
    NUMBER,
    /// `true` or `false`.
    TRUTH,
    /// `null`.
    NULL,
    /// An object or a list, of which the text says no more than which.
    NESTED
  }

  /// Takes a field.
  @FunctionalInterface
  public interface Field {

    /// Takes it.
    ///
    /// @param name its name
    /// @param kind what its value is
    /// @param text its value as text
    void field(String name, Value kind, String text);
  }

  /// A line is no object.
  public static final class NoObjectException extends Exception {

    private static final long serialVersionUID = 1;

    NoObjectException(String message) {
      super(message);
    }
  }

  /// Reads a line.
  ///
  /// @param text where it stands, UTF-8
  /// @param from where it begins
  /// @param length its length in bytes
  /// @param field takes each field in order
  /// @throws NoObjectException if it is anything else than one object; the message says what is
  ///     wrong and at which character
  public static void read(byte[] text, int from, int length, Field field) throws NoObjectException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text, from, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new NoObjectException("no object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        read(parser, name, field);
      }
      if (parser.nextToken() != null) {
        throw new NoObjectException("something follows the object");
      }
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      String message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
      throw new NoObjectException(column > 0 ? message + " (character " + column + ")" : message);
    }
  }

  private static void read(JsonParser parser, String name, Field field) {
    JsonToken token = parser.nextToken();
    switch (token) {
      case VALUE_STRING -> field.field(name, Value.TEXT, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          field.field(name, Value.NUMBER, parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> field.field(name, Value.TRUTH, parser.getString());
      case START_OBJECT, START_ARRAY -> {
        parser.skipChildren();
        field.field(name, Value.NESTED, token == JsonToken.START_OBJECT ? "{…}" : "[…]");
      }
      case null, default -> field.field(name, Value.NULL, "");
    }
  }
}
