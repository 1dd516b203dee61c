package org.sojourn.batch.sql;

import static org.sojourn.testkit.Seeds.between;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.End;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.decide.Status;
import org.sojourn.law.Confidence;
import org.sojourn.law.Count;
import org.sojourn.law.Cover;
import org.sojourn.law.DayMap;
import org.sojourn.law.Event;
import org.sojourn.law.EventId;
import org.sojourn.law.Fact;
import org.sojourn.law.FactId;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.KindId;
import org.sojourn.law.MeasureId;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.law.StateList;
import org.sojourn.law.Text;
import org.sojourn.time.CountingRule;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;
import org.sojourn.time.WorkCalendar;

/// Forms of laws that nobody wrote: diagrams with every sort of node and term, whose tests come in
/// any order.
final class RandomForms {

  static final int FIRST_DAY = Days.parse("2020-01-25");
  static final int LAST_DAY = Days.parse("2021-03-05");

  private static final StateList STATES =
      new StateList(List.of("AA", "BB", "CC"), Map.of("AAA", "AA", "CCC", "CC"), Map.of());

  static final List<Fact> FACTS =
      List.of(
          fact("issued", 0, new FactType.Day(), OptionalInt.empty()),
          fact("filed", 1, new FactType.Day(), OptionalInt.of(Fact.ABSENT)),
          fact("begun", 2, new FactType.Day(), OptionalInt.of(FIRST_DAY)),
          fact("student", 3, new FactType.YesNo(), OptionalInt.of(0)),
          fact(
              "group",
              4,
              new FactType.Choice(List.of("a", "bP", "b", "it-is"), Map.of(), Optional.of("P")),
              OptionalInt.of(Fact.ABSENT)),
          fact("from-where", 5, new FactType.State(STATES), OptionalInt.empty()),
          fact("age", 6, new FactType.Quantity(0, 130, "years"), OptionalInt.empty()));

  private static final int PRINTED = FACTS.size();

  static final List<Kind> KINDS =
      List.of(kind("permit", 0, Kind.PrintedDay.DAY), kind("nothing", 1, Kind.PrintedDay.NONE));

  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          "office",
          LocalDate.of(2019, 12, 1),
          LocalDate.of(2021, 1, 31),
          Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          Set.of(LocalDate.of(2020, 5, 1)),
          Set.of(LocalDate.of(2020, 5, 2)));

  private static final Event EVENT =
      new Event(
          new EventId("borders-open"),
          Text.english("the borders open"),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          List.of());

  private final RandomGenerator random;

  private RandomForms(RandomGenerator random) {
    this.random = random;
  }

  static AnswerForm form(RandomGenerator random) {
    RandomForms forms = new RandomForms(random);
    List<Diagram<Finding>> diagrams = new ArrayList<>();
    for (Kind kind : KINDS) {
      for (Purpose purpose : kind.purposes()) {
        diagrams.add(new Diagram<>(kind, purpose, forms.node(4, new TreeSet<>())));
      }
    }
    return new AnswerForm(law(), Days.LAST, FIRST_DAY, diagrams);
  }

  static PackLaw law() {
    return new PackLaw(
        "made-up",
        Text.english("A law that's made up; -- it has\na line break"),
        List.of("en"),
        LAST_DAY,
        Text.english("days"),
        "0",
        KINDS,
        FACTS,
        List.of(EVENT),
        List.of(),
        List.of());
  }

  /// Slots of days and numbers.
  static List<Integer> numbers() {
    return List.of(0, 1, 2, 6, PRINTED);
  }

  /// Draws a document: facts that need not be given are now and then missing.
  static AskedDocument document(RandomGenerator random) {
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    int[] values = new int[FACTS.size() + 1];
    for (Fact fact : FACTS) {
      boolean isLeftOut = random.nextInt(6) == 0;
      values[fact.slot()] = isLeftOut ? fact.assumed().orElse(Fact.UNKNOWN) : value(fact, random);
    }
    boolean hasDay = kind.paper() == Kind.PrintedDay.DAY && random.nextInt(8) > 0;
    values[PRINTED] = hasDay ? between(random, FIRST_DAY, LAST_DAY) : Fact.UNKNOWN;
    Purpose purpose = kind.purposes().get(random.nextInt(kind.purposes().size()));
    return new AskedDocument(kind, purpose, values);
  }

  private static int value(Fact fact, RandomGenerator random) {
    return switch (fact.type()) {
      case FactType.Day _ -> between(random, FIRST_DAY, LAST_DAY);
      case FactType.Quantity(int least, int most, _) -> between(random, least, most);
      case FactType.YesNo _, FactType.Choice _, FactType.State _ ->
          random.nextInt(fact.type().codeList().orElseThrow().size());
    };
  }

  /// Makes a node.
  ///
  /// @param depth how many tests may follow
  /// @param present slots of days that are known to be there
  private Node<Finding> node(int depth, Set<Integer> present) {
    if (depth == 0 || random.nextInt(12) == 0) {
      return new Node.Leaf<>(finding(present));
    }
    return switch (random.nextInt(6)) {
      case 0 -> choice(depth, present);
      case 1 -> presence(depth, present);
      case 5 -> clear(depth, present);
      default -> compare(depth, present);
    };
  }

  private Node<Finding> choice(int depth, Set<Integer> present) {
    int slot = between(random, 3, 5);
    int codes = FACTS.get(slot).type().codeList().orElseThrow().size();
    List<Node<Finding>> branches =
        List.of(node(depth - 1, present), node(depth - 1, present), node(depth - 1, present));
    List<Integer> branch = new ArrayList<>();
    for (int code = 0; code < codes; code++) {
      branch.add(random.nextInt(3));
    }
    int absent = FACTS.get(slot).mayBeAbsent() ? random.nextInt(3) : -1;
    return new Node.Choice<>(slot, branch, absent, branches);
  }

  private Node<Finding> presence(int depth, Set<Integer> present) {
    int slot = List.of(0, 1, 2, PRINTED, PRINTED).get(random.nextInt(5));
    if (present.contains(slot)) {
      return compare(depth, present);
    }
    Set<Integer> more = new TreeSet<>(present);
    more.add(slot);
    return new Node.Presence<>(slot, node(depth - 1, present), node(depth, more));
  }

  private Node<Finding> compare(int depth, Set<Integer> present) {
    if (random.nextInt(8) == 0) {
      Term age = new Term.OfSlot(6, 0);
      return compared(age, new Term.Constant(between(random, 0, 130)), depth, present);
    }
    if (present.isEmpty()) {
      return presence(depth, present);
    }
    Term left = day(present);
    Term right = random.nextInt(3) > 0 ? constant() : term(present, 2);
    return compared(left, right, depth, present);
  }

  private Node<Finding> compared(Term left, Term right, int depth, Set<Integer> present) {
    Node<Finding> less = node(depth - 1, present);
    Node<Finding> equal = random.nextBoolean() ? less : node(depth - 1, present);
    return new Node.Compare<>(left, right, less, equal, node(depth - 1, present));
  }

  private Node<Finding> clear(int depth, Set<Integer> present) {
    if (present.isEmpty()) {
      return presence(depth, present);
    }
    DayMap map = random.nextBoolean() ? refusing() : new DayMap.NextWorkingDay(CALENDAR);
    Term.Mapped term = new Term.Mapped(map, day(present), between(random, -2, 2));
    Node<Finding> clear =
        new Node.Compare<>(
            day(present),
            term,
            node(depth - 1, present),
            node(depth - 1, present),
            new Node.Leaf<>(finding(term)));
    return new Node.Clear<>(term, clear, node(depth - 1, present));
  }

  private DayMap refusing() {
    return random.nextBoolean()
        ? new DayMap.LastDay(count(MonthEnd.REFUSE))
        : new DayMap.FirstDayBack(count(MonthEnd.REFUSE));
  }

  private Count count(MonthEnd end) {
    return new Count(
        new org.sojourn.time.Term(between(random, 1, 30), between(random, 0, 3)),
        random.nextBoolean() ? FirstDay.COUNTED : FirstDay.NOT_COUNTED,
        CountingRule.AS_WRITTEN,
        end);
  }

  private Term.OfSlot day(Set<Integer> present) {
    List<Integer> slots = List.copyOf(present);
    return new Term.OfSlot(slots.get(random.nextInt(slots.size())), between(random, -3, 3));
  }

  private Term constant() {
    return switch (random.nextInt(12)) {
      case 0 -> Term.Constant.OPEN;
      case 1 -> Term.Constant.NEVER;
      default -> new Term.Constant(between(random, FIRST_DAY, LAST_DAY));
    };
  }

  private Term term(Set<Integer> present, int depth) {
    int plus = between(random, -40, 40);
    return switch (depth == 0 ? 0 : random.nextInt(4)) {
      case 1 -> new Term.Mapped(map(), term(present, depth - 1), plus);
      case 2 -> new Term.Moved(term(present, depth - 1), term(present, depth - 1), plus);
      default -> day(present);
    };
  }

  private DayMap map() {
    MonthEnd end = random.nextBoolean() ? MonthEnd.LAST_DAY : MonthEnd.NEXT_DAY;
    return switch (random.nextInt(3)) {
      case 0 -> new DayMap.LastDay(count(end));
      case 1 -> new DayMap.FirstDayBack(count(end));
      default -> new DayMap.NextYearly(MonthDay.of(between(random, 1, 12), 15));
    };
  }

  private Finding finding(Set<Integer> present) {
    Term through = present.isEmpty() || random.nextInt(4) == 0 ? constant() : term(present, 2);
    return finding(through);
  }

  private Finding finding(Term through) {
    Optional<End> end =
        switch (random.nextInt(8)) {
          case 0 -> Optional.of(new End.Provisional(through));
          case 1 -> Optional.of(new End.Awaiting(EVENT, new Term.Constant(LAST_DAY)));
          case 2 -> Optional.of(new End.Pending(FACTS.getFirst(), Term.Constant.OPEN));
          default -> Optional.empty();
        };
    boolean isDay = !(through instanceof Term.Constant(int day)) || Days.isDay(day);
    return new Finding(
        List.of(Status.values()).get(random.nextInt(4)),
        random.nextBoolean() ? Optional.of(Cover.ACCEPTED) : Optional.empty(),
        through,
        isDay ? end : Optional.empty(),
        constant(),
        through.plus(random.nextInt(3)),
        List.of(new MeasureId("act-" + random.nextInt(3)), new MeasureId("law")),
        List.of(Confidence.values()).get(random.nextInt(5)));
  }

  private static Kind kind(String code, int slot, Kind.PrintedDay paper) {
    List<Purpose> purposes = List.of(Purpose.WORK, Purpose.STAY);
    return new Kind(new KindId(code), slot, Text.english(code), purposes, paper, Optional.empty());
  }

  private static Fact fact(String code, int slot, FactType type, OptionalInt assumed) {
    Text words = Text.english(code);
    return new Fact(new FactId(code), slot, type, words, words, assumed);
  }
}
