package org.sojourn.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.law.Fact;
import org.sojourn.law.FactValueException;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Turns a document as described into values by slot; refuses what the pack does not know.
final class ReadDocument {

  private final PackLaw law;
  private final Slots slots;
  private final Map<String, Fact> facts = new HashMap<>();

  ReadDocument(PackLaw law) {
    this.law = law;
    this.slots = Slots.of(law);
    law.facts().forEach(fact -> facts.put(fact.id().code(), fact));
  }

  Kind kind(Document document) {
    return law.kind(document.kind())
        .orElseThrow(
            () ->
                new RefusedException(
                    RefusedException.Fault.UNKNOWN_KIND,
                    "kind",
                    document.kind(),
                    "",
                    law.kinds().stream().map(kind -> kind.id().code()).toList()));
  }

  /// Reads the values; a fact that is not given is assumed where the pack allows it.
  int[] values(Document document, Kind kind) {
    int[] values = given(document, kind);
    for (Fact fact : law.facts()) {
      if (values[fact.slot()] == Fact.UNKNOWN && fact.assumed().isPresent()) {
        values[fact.slot()] = fact.assumed().getAsInt();
      }
    }
    return values;
  }

  /// Reads the values for the interview, which asks before it assumes.
  ///
  /// @param skipped codes of facts that the person cannot answer
  int[] valuesToAsk(Document document, Kind kind, Set<String> skipped) {
    int[] values = given(document, kind);
    for (Fact fact : law.facts()) {
      boolean open = values[fact.slot()] == Fact.UNKNOWN && skipped.contains(fact.id().code());
      if (open && fact.assumed().isPresent()) {
        values[fact.slot()] = fact.assumed().getAsInt();
      }
    }
    return values;
  }

  private int[] given(Document document, Kind kind) {
    int[] values = slots.unknown();
    document.printed().ifPresent(day -> values[slots.printed()] = printed(kind, day));
    for (Map.Entry<String, String> entry : document.facts().entrySet()) {
      Fact fact = fact(entry.getKey());
      values[fact.slot()] = value(fact, entry.getValue());
    }
    return values;
  }

  private static int printed(Kind kind, java.time.LocalDate day) {
    if (kind.paper() == Kind.PrintedDay.NONE) {
      throw new RefusedException(
          RefusedException.Fault.NO_PRINTED_DAY,
          kind.id().code(),
          day.toString(),
          "leave the printed day out",
          List.of());
    }
    return inRange(day, "printed");
  }

  /// Returns the epoch day of a day of the supported range.
  static int inRange(java.time.LocalDate day, String subject) {
    long epochDay = day.toEpochDay();
    if (epochDay < Days.FIRST || epochDay > Days.LAST) {
      throw new RefusedException(
          RefusedException.Fault.DAY_OUT_OF_RANGE,
          subject,
          day.toString(),
          "days run from %s through %s".formatted(Days.text(Days.FIRST), Days.text(Days.LAST)),
          List.of());
    }
    return (int) epochDay;
  }

  private Fact fact(String code) {
    Fact fact = facts.get(code);
    if (fact == null) {
      throw new RefusedException(
          RefusedException.Fault.UNKNOWN_FACT,
          "fact",
          code,
          "",
          law.facts().stream().map(each -> each.id().code()).toList());
    }
    return fact;
  }

  private static int value(Fact fact, String text) {
    try {
      return fact.parse(text);
    } catch (FactValueException e) {
      throw new RefusedException(
          RefusedException.Fault.UNKNOWN_VALUE, e.fact(), text, e.expected(), e.allowed());
    }
  }
}
