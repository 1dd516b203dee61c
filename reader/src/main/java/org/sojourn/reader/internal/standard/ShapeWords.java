package org.sojourn.reader.internal.standard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sojourn.reader.internal.node.Node;

/// The format's own turns of phrase in one language.
///
/// @param language a tag of BCP 47
/// @param words the words of `shapes`
record ShapeWords(String language, Node.Mapping words) {

  /// Fills a phrase.
  ///
  /// @param path the keys that lead to it
  /// @param parts what stands in its braces
  String say(List<String> path, Map<String, String> parts) {
    Node.Mapping map = words;
    for (String key : path.subList(0, path.size() - 1)) {
      map = Standard.map(map, key);
    }
    String phrase = Standard.word(map, path.getLast());
    for (Map.Entry<String, String> part : parts.entrySet()) {
      phrase = phrase.replace("{" + part.getKey() + "}", part.getValue());
    }
    return phrase;
  }

  /// Says a phrase that has no parts.
  String say(String... path) {
    return say(List.of(path), Map.of());
  }

  /// Says a day in the long form of the language, as Unicode CLDR writes it.
  String date(LocalDate day) {
    String tag = language.equals("en") ? "en-GB" : language;
    String date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(Locale.forLanguageTag(tag))
            .format(day);
    return tag.startsWith("fr") ? date.replaceFirst("^1 ", "1er ") : date; // CLDR lacks the ordinal
  }

  /// Says several days, one of which is meant.
  String dates(List<LocalDate> days) {
    String said = date(days.getFirst());
    for (LocalDate next : days.subList(1, days.size() - 1 < 1 ? 1 : days.size() - 1)) {
      said = say(List.of("list"), Map.of("first", said, "next", date(next)));
    }
    return days.size() == 1
        ? said
        : say(List.of("or"), Map.of("first", said, "last", date(days.getLast())));
  }

  /// Says a term.
  String term(SaidTerm term) {
    String category = PluralCategory.of(language, term.number());
    return say(
        List.of("units", term.unit(), category), Map.of("n", Integer.toString(term.number())));
  }

  /// Says a day in the middle of a sentence.
  String day(SaidDay day) {
    return switch (day) {
      case SaidDay.Calendar(LocalDate date) -> date(date);
      case SaidDay.OfDocument(SaidDay.End end) -> say("days", end.word());
      case SaidDay.After(SaidDay.End end, SaidTerm term) ->
          say(List.of("days", "after-" + end.word()), Map.of("term", term(term)));
      case SaidDay.Endless() -> throw new IllegalArgumentException("no end is no day");
    };
  }
}
