package org.sojourn.reader.internal.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.reader.internal.node.Node;

/// Finds out whether a day can be said in a made sentence: one that moves, or hangs on a fact or an
/// event, cannot.
///
/// @param lets the `let` blocks, that of the measure first
record SayableDays(List<Node.Mapping> lets) {

  private static final Set<String> OF_TERM =
      Set.of("from", "days", "weeks", "months", "years", "count", "end-of-month", "first-day");
  private static final int MOST_NAMES = 16; // names that may lead to each other

  /// Reads a day.
  Optional<SaidDay> read(Node node) {
    return read(node, MOST_NAMES);
  }

  /// Reads a day of the calendar.
  Optional<LocalDate> calendar(Node node) {
    return read(node).flatMap(SayableDays::calendar);
  }

  private static Optional<LocalDate> calendar(SaidDay said) {
    return said instanceof SaidDay.Calendar(LocalDate day) ? Optional.of(day) : Optional.empty();
  }

  private Optional<SaidDay> read(Node node, int names) {
    return switch (node) {
      case Node.Scalar word -> word(word.text(), names);
      case Node.Mapping map when OF_TERM.containsAll(map.entries().keySet()) -> term(map, names);
      case Node.Mapping _, Node.Sequence _ -> Optional.empty();
    };
  }

  private Optional<SaidDay> word(String text, int names) {
    return switch (text) {
      case "printed" -> Optional.of(new SaidDay.OfDocument(SaidDay.End.PRINTED));
      case "running" -> Optional.of(new SaidDay.OfDocument(SaidDay.End.RUNNING));
      case "none" -> Optional.of(new SaidDay.Endless());
      default -> text.startsWith("$") ? named(text.substring(1), names) : date(text);
    };
  }

  private Optional<SaidDay> named(String name, int names) {
    return lets.stream()
        .flatMap(let -> let.get(name).stream())
        .findFirst()
        .filter(_ -> names > 0)
        .flatMap(node -> read(node, names - 1));
  }

  private static Optional<SaidDay> date(String text) {
    try {
      return Optional.of(new SaidDay.Calendar(LocalDate.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<SaidDay> term(Node.Mapping map, int names) {
    Optional<SaidTerm> term = SaidTerm.read(map);
    Optional<SaidDay> from = map.get("from").flatMap(node -> read(node, names));
    if (term.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return switch (from.get()) {
      case SaidDay.Calendar(LocalDate day) -> later(day, term.get());
      case SaidDay.OfDocument(SaidDay.End end) -> Optional.of(new SaidDay.After(end, term.get()));
      case SaidDay.After _, SaidDay.Endless _ -> Optional.empty();
    };
  }

  /// The last day of a term, where every way of counting gives the same.
  private static Optional<SaidDay> later(LocalDate day, SaidTerm term) {
    LocalDate last =
        switch (term.unit()) {
          case "days" -> day.plusDays(term.number());
          case "weeks" -> day.plusWeeks(term.number());
          case "months" -> day.plusMonths(term.number());
          default -> day.plusYears(term.number());
        };
    boolean months = term.unit().equals("months") || term.unit().equals("years");
    return months && last.getDayOfMonth() != day.getDayOfMonth()
        ? Optional.empty()
        : Optional.of(new SaidDay.Calendar(last));
  }
}
