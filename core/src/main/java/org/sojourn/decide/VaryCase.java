package org.sojourn.decide;

import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.decide.Draft.Edge;
import org.sojourn.decide.Draft.Sort;
import org.sojourn.law.Effect;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.MentionedFacts;
import org.sojourn.law.Moment;
import org.sojourn.law.Provision;
import org.sojourn.law.Purpose;
import org.sojourn.law.Reading;
import org.sojourn.law.Series;
import org.sojourn.time.Days;

/// Varies one plain document that a provision reaches, one thing at a time.
final class VaryCase {

  /// Days looked through for a document that the earlier rules leave with a given last day.
  private static final int BACK = 3 * 366;

  private static final int MONTH_ENDS = 4;

  private final KnownLaw law;
  private final Rules rules;
  private final Provision written;
  private final Provision provision;
  private final FindReached find;
  private final int[] plain;
  private final int knownOn;
  private final MentionedFacts mentioned;
  private final ValueClasses classes;
  private final List<Draft> drafts = new ArrayList<>();

  /// @param written the provision as it is written, with all that publications moved
  /// @param find found the plain document, for the provision as known on a day
  /// @param plain a value for each slot
  /// @param knownOn epoch day of that law
  VaryCase(Provision written, FindReached find, int[] plain, int knownOn) {
    this.law = find.law();
    this.rules = find.rules();
    this.written = written;
    this.provision = find.rule().provision();
    this.find = find;
    this.plain = plain;
    this.knownOn = knownOn;
    this.classes = new ValueClasses(List.of(find.rule()));
    this.mentioned = MentionedFacts.in(written);
  }

  List<Draft> all() {
    add(plain, Sort.PLAIN, "", "");
    printedDays();
    askedDays();
    mentioned.facts().forEach(this::values);
    publications();
    mentioned.facts().forEach(this::missing);
    purposes();
    mentioned.readings().forEach(this::reading);
    monthEnds();
    return drafts;
  }

  /// The plain document as one of its kind.
  Draft otherKind() {
    Edge edge = new Edge(Sort.KIND, "", rules.kind().id().code());
    return draft(plain, rules.purpose(), asOf(plain), knownOn, edge);
  }

  private void printedDays() {
    int slot = law.slots().printed();
    if (plain[slot] == Fact.UNKNOWN) {
      return;
    }
    for (int day : edges(slot)) {
      add(with(slot, day), Sort.PRINTED, "", Days.text(day));
    }
    if (find.asksForRunning()) {
      edges(slot).forEach(this::leftWith);
    }
  }

  /// Adds a document that earlier rules leave with a day as its last.
  private void leftWith(int running) {
    int slot = law.slots().printed();
    for (int day = running - 1; day > running - BACK && day > Days.FIRST; day--) {
      if (find.running(with(slot, day)) == running) {
        add(with(slot, day), Sort.PRINTED, "", Days.text(day));
        return;
      }
    }
  }

  private void askedDays() {
    Run run = new Run(law.slots(), law.known(), plain);
    for (int day : DayEdges.given(provision.effect(), new Moments(run))) {
      Edge edge = new Edge(Sort.ASKED, "", Days.text(day));
      drafts.add(draft(plain, rules.purpose(), day, knownOn, edge));
    }
  }

  private void values(Fact fact) {
    if (fact.type() instanceof FactType.Day) {
      edges(fact.slot()).forEach(day -> value(fact, day, Sort.FACT_DAY));
    } else {
      for (ValueClasses.Group group : classes.groups(fact)) {
        value(fact, group.representative(), Sort.VALUE);
        if (group.range()) {
          value(fact, group.values()[1], Sort.VALUE);
        }
      }
    }
    if (fact.mayBeAbsent()) {
      value(fact, Fact.ABSENT, Sort.VALUE);
    }
  }

  private void value(Fact fact, int value, Sort sort) {
    add(with(fact.slot(), value), sort, fact.id().code(), fact.text(value));
  }

  private void publications() {
    Set<Integer> days = new TreeSet<>();
    days.add(provision.force().published());
    for (Series<?> series : mentioned.series()) {
      series.entries().forEach(entry -> days.add(entry.published()));
    }
    written
        .force()
        .inForce()
        .ifPresent(series -> series.entries().forEach(entry -> days.add(entry.published())));
    for (int day : days) {
      known(day - 1);
      known(day);
    }
  }

  private void known(int day) {
    if (day <= law.law().knownThrough()) {
      Edge edge = new Edge(Sort.KNOWN, "", Days.text(day));
      drafts.add(draft(plain, rules.purpose(), asOf(plain), day, edge));
    }
  }

  private void missing(Fact fact) {
    if (fact.assumed().isEmpty() && plain[fact.slot()] != Fact.UNKNOWN) {
      add(with(fact.slot(), Fact.UNKNOWN), Sort.MISSING, fact.id().code(), "");
    }
  }

  private void purposes() {
    for (Purpose purpose : rules.kind().purposes()) {
      if (purpose != rules.purpose()) {
        Edge edge = new Edge(Sort.PURPOSE, "", purpose.id());
        drafts.add(draft(plain, purpose, asOf(plain), knownOn, edge));
      }
    }
  }

  /// A case names no option: it expects an end for each.
  private void reading(Reading reading) {
    String options =
        reading.options().stream().map(Reading.Option::code).collect(Collectors.joining(", "));
    Edge edge = new Edge(Sort.READING, reading.id().toString(), options);
    drafts.add(draft(plain, rules.purpose(), asOf(plain), knownOn, edge));
  }

  private void monthEnds() {
    int slot = law.slots().printed();
    if (!(provision.effect() instanceof Effect.ExtendBy extend)
        || extend.count().term().months() == 0
        || plain[slot] == Fact.UNKNOWN) {
      return;
    }
    List<Integer> edges = edges(slot).stream().sorted().toList();
    int first = edges.isEmpty() ? plain[slot] - 366 : edges.getFirst();
    int last = edges.size() < 2 ? first + 4 * 366 : edges.getLast();
    Set<Integer> days = new LinkedHashSet<>();
    for (int day = first; day <= last && days.size() < MONTH_ENDS; day++) {
      boolean lacking = extend.count().term().dependsOnMonthEnd(day);
      if (lacking || (isLastOfFebruary(day) && day > first)) {
        days.add(day);
      }
    }
    days.forEach(day -> add(with(slot, day), Sort.MONTH_END, "", Days.text(day)));
  }

  private static boolean isLastOfFebruary(int day) {
    return Days.lastOfMonth(day) == day && Days.date(day).getMonth() == Month.FEBRUARY;
  }

  private List<Integer> edges(int slot) {
    return new DayEdges(provision, law.slots(), plain, law.known()).of(slot);
  }

  private int[] with(int slot, int value) {
    int[] values = plain.clone();
    values[slot] = value;
    return values;
  }

  private void add(int[] values, Sort sort, String of, String value) {
    Edge edge = new Edge(sort, of, value);
    drafts.add(draft(values, rules.purpose(), asOf(values), knownOn, edge));
  }

  private Draft draft(int[] values, Purpose purpose, int asOf, int known, Edge edge) {
    return new Draft(rules.kind(), purpose, printed(values), facts(values), asOf, known, edge);
  }

  private OptionalInt printed(int[] values) {
    int printed = values[law.slots().printed()];
    return Run.isDay(printed) ? OptionalInt.of(printed) : OptionalInt.empty();
  }

  private Map<String, String> facts(int[] values) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Fact fact : law.law().facts()) {
      int value = values[fact.slot()];
      if (value != Fact.UNKNOWN && value != fact.assumed().orElse(Fact.UNKNOWN)) {
        facts.put(fact.id().code(), fact.text(value));
      }
    }
    return facts;
  }

  /// Asks about the first day on which the paper alone would say no, or on which the provision
  /// would: the plainest day that shows whether it acts.
  private int asOf(int[] values) {
    int after = printed(values).orElse(provision.force().published() - 1) + 1;
    Run run = new Run(law.slots(), law.known(), values);
    int from =
        switch (provision.effect()) {
          case Effect.Revive revive -> day(run, revive.from());
          case Effect.TreatAsValid treat -> day(run, treat.from());
          case Effect.Undetermined open -> day(run, open.from());
          case Effect.End end -> day(run, end.day()) + 1;
          case Effect.Limit limit -> day(run, limit.through()) + 1;
          case Effect.ExtendThrough _,
              Effect.ExtendBy _,
              Effect.Suspend _,
              Effect.Continue _,
              Effect.Withhold _ ->
              after;
        };
    boolean cuts = provision.effect() instanceof Effect.End;
    return cuts && from > Days.FIRST ? from : Math.max(after, from);
  }

  /// Returns a day of the calendar, or a day before all.
  private int day(Run run, Moment moment) {
    if (!DayEdges.isNamed(moment)) {
      return Days.FIRST - 1;
    }
    int day = new Moments(run).day(moment);
    return Run.isDay(day) && Days.isDay(day) ? day : Days.FIRST - 1;
  }
}
