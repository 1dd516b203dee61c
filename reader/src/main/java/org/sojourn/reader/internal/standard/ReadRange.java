package org.sojourn.reader.internal.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sojourn.reader.internal.node.Node;

/// Says which documents a range of days means.
record ReadRange(SayableDays days) {

  /// Makes the words for the documents whose day lies in a range.
  ///
  /// @param end which of their days
  /// @param range a map of `from`, `after`, `through`, `before`, or of `on` alone
  Shape.Sentence documents(SaidDay.End end, Node.Mapping range) {
    Map<String, LocalDate> bounds = new TreeMap<>();
    List<LocalDate> on = new ArrayList<>();
    for (Node.Entry entry : range.entries().values()) {
      for (Node node : items(entry.value())) {
        Optional<LocalDate> day = days.calendar(node);
        if (day.isEmpty()) {
          return new Shape.Sentence.Unsayable(node);
        }
        switch (entry.key().text()) {
          case "on" -> on.add(day.get());
          case "from" -> bounds.put("from", day.get());
          case "after" -> bounds.put("from", day.get().plusDays(1));
          case "before" -> bounds.put("through", day.get().minusDays(1));
          default -> bounds.put("through", day.get());
        }
      }
    }
    if (on.isEmpty() && bounds.isEmpty()) {
      return new Shape.Sentence.Unsayable(range);
    }
    return new Shape.Sentence.Made(words -> say(words, end, bounds, on));
  }

  private static List<Node> items(Node value) {
    return value instanceof Node.Sequence list ? list.items() : List.of(value);
  }

  private static String say(
      ShapeWords words, SaidDay.End end, Map<String, LocalDate> bounds, List<LocalDate> on) {
    Map<String, String> parts = new TreeMap<>();
    parts.put("end", words.say("ends", end.word()));
    bounds.forEach((bound, day) -> parts.put(bound, words.date(day)));
    String form = bounds.size() == 2 ? "between" : String.join("", bounds.keySet());
    if (!on.isEmpty()) {
      form = "on";
      parts.put("days", words.dates(on));
    }
    return words.say(List.of("documents", form), parts);
  }
}
