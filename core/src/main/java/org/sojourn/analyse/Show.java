package org.sojourn.analyse;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.sojourn.compile.Validity;
import org.sojourn.decide.Document;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Describes documents that were found as their holders would.
final class Show {

  private final Survey survey;

  Show(Survey survey) {
    this.survey = survey;
  }

  /// Describes a document with what the normal form says of it.
  ///
  /// @param group the situations it is from
  /// @param leaf what follows for it
  /// @param days its days by slot
  /// @param asOf epoch day to ask about
  Witness of(Survey.Group group, Validity leaf, int[] days, int asOf) {
    GoodDays good = Spans.at(leaf.main(), days);
    return of(group, group.situation().facts(), good, days, asOf);
  }

  Witness of(Survey.Group group, Map<Integer, Integer> facts, GoodDays good, int[] days, int asOf) {
    Situation one = group.situation();
    Document document = document(group, facts, days);
    return new Witness(one.kind(), one.purpose(), document, good, asked(asOf), good);
  }

  private Document document(Survey.Group group, Map<Integer, Integer> facts, int[] days) {
    PackLaw law = survey.law();
    Kind kind = group.situation().kind();
    Document document = Document.of(kind.id().code());
    if (kind.paper() == Kind.PrintedDay.DAY) {
      document = document.printed(LocalDate.ofEpochDay(days[survey.printedSlot()]));
    }
    for (Map.Entry<Integer, Integer> each : facts.entrySet()) {
      if (each.getKey() == survey.printedSlot()) {
        continue;
      }
      Fact fact = law.facts().get(each.getKey());
      boolean assumed = fact.assumed().equals(OptionalInt.of(each.getValue()));
      if (!assumed && each.getValue() != Cofactor.PRESENT) {
        document = document.with(fact.id().code(), fact.text(each.getValue()));
      }
    }
    for (int slot : group.slots()) {
      boolean absent = facts.getOrDefault(slot, Cofactor.PRESENT) == Fact.ABSENT;
      if (slot != survey.printedSlot() && !absent) {
        Fact fact = law.facts().get(slot);
        document = document.with(fact.id().code(), fact.text(days[slot]));
      }
    }
    return document;
  }

  /// The calendar of the program has a first and a last day.
  private static int asked(int day) {
    return Math.max(Days.FIRST, Math.min(Days.LAST, day));
  }
}
