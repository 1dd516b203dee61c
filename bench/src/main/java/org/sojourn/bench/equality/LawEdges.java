package org.sojourn.bench.equality;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.time.Days;
import org.sojourn.time.Term;

/// What the rules for a kind name: days of the calendar, lengths of terms, codes and numbers. It is
/// read from the law itself, so that an edge which a compiled form has lost is looked at too.
///
/// @param days epoch days, rising; one at least
/// @param lengths lengths of terms in days, a month as 30 and as 31; 0 among them
/// @param codes by slot of a coded fact or a number the values that rules name, and their
///     neighbours among numbers
/// @param facts slots of the facts that rules read
record LawEdges(
    List<Integer> days,
    List<Integer> lengths,
    Map<Integer, Set<Integer>> codes,
    Set<Integer> facts) {

  /// Reads them off.
  ///
  /// @param law the law
  /// @param kind the kind
  static LawEdges of(PackLaw law, Kind kind) {
    Reader reader = new Reader();
    for (Provision provision : law.provisions().values()) {
      if (provision.reach().includes(kind.id())) {
        reader.read(provision);
      }
    }
    kind.starts().ifPresent(fact -> reader.facts.add(fact.slot()));
    reader.days.add(law.knownThrough());
    return new LawEdges(
        reader.days.stream().sorted().toList(),
        List.copyOf(reader.lengths),
        reader.codes,
        reader.facts);
  }

  /// Collects.
  private static final class Reader {

    private final Set<Integer> days = new LinkedHashSet<>();
    private final Set<Integer> lengths = new LinkedHashSet<>(List.of(0));
    private final Map<Integer, Set<Integer>> codes = new TreeMap<>();
    private final Set<Integer> facts = new LinkedHashSet<>();

    void read(Provision provision) {
      day(provision.force().published());
      new Mentions(this::note, this::note).in(provision);
      switch (provision.effect()) {
        case Effect.ExtendBy by -> length(by.count().term());
        case Effect.Continue cont -> {
          facts.add(cont.filed().slot());
          facts.add(cont.decided().slot());
        }
        case Effect.Suspend stop -> {
          stop.starts().ifPresent(fact -> facts.add(fact.slot()));
          if (stop.from() instanceof Moment.Fixed a && stop.through() instanceof Moment.Fixed b) {
            lengths.add(b.day() - a.day() + 1);
          }
        }
        case Effect.ExtendThrough _,
            Effect.Revive _,
            Effect.TreatAsValid _,
            Effect.Undetermined _,
            Effect.Limit _,
            Effect.End _,
            Effect.Withhold _ -> {}
      }
    }

    private void note(Condition condition) {
      switch (condition) {
        case Condition.OneOf one -> one.values().forEach(code -> code(one.fact(), code));
        case Condition.OtherThan other -> other.values().forEach(code -> code(other.fact(), code));
        case Condition.Between between -> {
          for (int step = -1; step <= 1; step++) {
            code(between.fact(), between.least() + step);
            code(between.fact(), between.most() + step);
          }
        }
        case Condition.Absent absent -> facts.add(absent.fact().slot());
        case Condition.Present present -> facts.add(present.fact().slot());
        case Condition.PendingOn pending -> {
          facts.add(pending.filed().slot());
          facts.add(pending.decided().slot());
        }
        case Condition.OnOneOf on -> on.days().forEach(this::day);
        case Condition.All _,
            Condition.Any _,
            Condition.NoneOf _,
            Condition.Within _,
            Condition.ValidOn _,
            Condition.Under _ -> {}
      }
    }

    private void note(Moment moment) {
      switch (moment) {
        case Moment.Fixed fixed -> day(fixed.day());
        case Moment.OfFact of -> facts.add(of.fact().slot());
        case Moment.Known known -> known.series().entries().forEach(e -> day(e.published()));
        case Moment.OfEvent of -> of.key().ifPresent(key -> keys(of, key));
        case Moment.Later later -> length(later.count().term());
        case Moment.Earlier earlier -> length(earlier.count().term());
        case Moment.WorkingDaysLater later -> lengths.add(later.days() * 7 / 5);
        case Moment.Printed _,
            Moment.Running _,
            Moment.Provisional _,
            Moment.NextYearly _,
            Moment.WorkingDay _,
            Moment.DayBefore _,
            Moment.DayAfter _,
            Moment.Earliest _,
            Moment.Latest _,
            Moment.Unlimited _,
            Moment.NotYetKnown _ -> {}
      }
    }

    private void keys(Moment.OfEvent of, Fact key) {
      facts.add(key.slot());
      of.event().values().keySet().forEach(code -> code(key, code));
    }

    private void day(int day) {
      if (day > Days.FIRST && day < Days.LAST) {
        days.add(day);
      }
    }

    private void length(Term term) {
      lengths.add(term.months() * 30 + term.days());
      lengths.add(term.months() * 61 / 2 + term.days());
    }

    private void code(Fact fact, int code) {
      facts.add(fact.slot());
      codes.computeIfAbsent(fact.slot(), _ -> new LinkedHashSet<>()).add(code);
    }
  }

  /// Returns values of a fact that rules name; may be empty.
  List<Integer> named(Fact fact) {
    return new ArrayList<>(codes.getOrDefault(fact.slot(), Set.of()));
  }
}
