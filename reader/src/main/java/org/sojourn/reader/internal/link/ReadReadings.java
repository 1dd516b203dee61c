package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Reading;
import org.sojourn.law.ReadingId;
import org.sojourn.law.Text;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// Reads the questions on which lawyers differ.
record ReadReadings(Vocabulary names) {

  /// Defines the readings of a pack.
  void define(Fields pack) {
    int slot = 0;
    for (Node.Entry entry : pack.entries("readings")) {
      int place = slot++;
      names.readings.define(entry.key(), () -> read(entry, place));
    }
  }

  private Optional<Reading> read(Node.Entry entry, int slot) {
    Optional<Node.Mapping> map = names.shapes.map(entry.value());
    if (!names.shapes.isCode(entry.key()) || map.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = new Fields(map.get(), names.shapes);
    Text question = names.texts.need(fields, "question");
    List<Reading.Option> options = new ArrayList<>();
    fields.entries("options").forEach(option -> option(option).ifPresent(options::add));
    if (options.size() < 2) {
      names.report.addShape(
          DiagnosticCode.NOTHING_INSIDE, fields.map(), "a reading needs two options at least");
      return Optional.empty();
    }
    OptionalInt authority = authority(fields, options);
    return Optional.of(
        new Reading(new ReadingId(entry.key().text()), slot, question, options, authority));
  }

  private Optional<Reading.Option> option(Node.Entry entry) {
    Optional<Node.Mapping> map = names.shapes.map(entry.value());
    if (!names.shapes.isCode(entry.key()) || map.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = new Fields(map.get(), names.shapes);
    Text title = names.texts.need(fields, "title");
    return Optional.of(new Reading.Option(entry.key().text(), title, names.sources(fields)));
  }

  private OptionalInt authority(Fields fields, List<Reading.Option> options) {
    Optional<Node.Scalar> word = fields.word("authority");
    if (word.isEmpty()) {
      return OptionalInt.empty();
    }
    List<String> codes = options.stream().map(Reading.Option::code).toList();
    int place = codes.indexOf(word.get().text());
    if (place < 0) {
      names.report.add(
          DiagnosticCode.UNKNOWN_OPTION,
          word.get(),
          "there is no option %s".formatted(Wording.quote(word.get().text())),
          Wording.suggest(word.get().text(), codes));
      return OptionalInt.empty();
    }
    return OptionalInt.of(place);
  }
}
