package org.sojourn.cli.json;

import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes JSON field by field, indented by two spaces.
public final class Json implements AutoCloseable {

  private final JsonGenerator generator;
  private final Writer out;

  /// Starts a text.
  ///
  /// @param out where it goes; it stays open
  public Json(Writer out) {
    this.out = new Unclosed(out);
    this.generator = new JsonFactory().createGenerator(new Indented(), this.out);
  }

  /// Writes an object that is the whole text or an element of a list.
  ///
  /// @param fields writes its fields
  public void object(Runnable fields) {
    generator.writeStartObject();
    fields.run();
    generator.writeEndObject();
  }

  /// Writes a field that is an object.
  ///
  /// @param name its name
  /// @param fields writes its fields
  public void object(String name, Runnable fields) {
    generator.writeName(name);
    object(fields);
  }

  /// Writes a field that is an object or `null`.
  ///
  /// @param name its name
  /// @param value what it is made from; empty for `null`
  /// @param fields writes its fields
  /// @param <T> what it is made from
  public <T> void object(String name, Optional<T> value, Consumer<T> fields) {
    if (value.isPresent()) {
      object(name, () -> fields.accept(value.get()));
    } else {
      generator.writeNullProperty(name);
    }
  }

  /// Writes a field that is a list of objects.
  ///
  /// @param name its name
  /// @param values what they are made from
  /// @param fields writes the fields of one
  /// @param <T> what they are made from
  public <T> void objects(String name, Collection<T> values, Consumer<T> fields) {
    generator.writeName(name);
    objects(values, fields);
  }

  /// Writes a list of objects that is the whole text.
  ///
  /// @param values what they are made from
  /// @param fields writes the fields of one
  /// @param <T> what they are made from
  public <T> void objects(Collection<T> values, Consumer<T> fields) {
    generator.writeStartArray();
    values.forEach(value -> object(() -> fields.accept(value)));
    generator.writeEndArray();
  }

  /// Writes a field that is a list of texts.
  ///
  /// @param name its name
  /// @param values the texts
  public void texts(String name, Collection<String> values) {
    generator.writeName(name);
    generator.writeStartArray();
    values.forEach(generator::writeString);
    generator.writeEndArray();
  }

  /// Writes a field that is a text.
  ///
  /// @param name its name
  /// @param value the text
  public void text(String name, String value) {
    generator.writeStringProperty(name, value);
  }

  /// Writes a field that is a text or `null`; a day is written `2022-07-18`.
  ///
  /// @param name its name
  /// @param value what is written as text; empty for `null`
  public void text(String name, Optional<?> value) {
    if (value.isPresent()) {
      text(name, value.get().toString());
    } else {
      generator.writeNullProperty(name);
    }
  }

  /// Writes a field that is a whole number.
  ///
  /// @param name its name
  /// @param value the number
  public void number(String name, int value) {
    generator.writeNumberProperty(name, value);
  }

  /// Writes a field that is a count, or `null` where it is not told.
  ///
  /// @param name its name
  /// @param value the number; empty for `null`
  public void count(String name, OptionalLong value) {
    if (value.isPresent()) {
      generator.writeNumberProperty(name, value.getAsLong());
    } else {
      generator.writeNullProperty(name);
    }
  }

  /// Writes a field that is true or false.
  ///
  /// @param name its name
  /// @param value which
  public void flag(String name, boolean value) {
    generator.writeBooleanProperty(name, value);
  }

  /// Ends the text with a line end.
  @Override
  public void close() {
    generator.close();
    ((Unclosed) out).end();
  }

  /// The layout.
  private static final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(INDENT)
          .withArrayIndenter(INDENT);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
