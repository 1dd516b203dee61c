package org.sojourn.kernel;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.decide.Status;
import org.sojourn.law.Confidence;
import org.sojourn.law.Count;
import org.sojourn.law.DayMap;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.Packs;
import org.sojourn.time.CountingRule;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;

/// Invented forms with tests of every kind, over two coded facts, two days and the day on the
/// paper of a real pack's law; and documents for them, near all the days they name.
final class SampleForms {

  static final PackLaw LAW = Packs.law("us");

  private static final int AROUND = 18_600;
  private static final List<MonthEnd> ENDS = List.of(MonthEnd.values());
  private static final int[] CODED = {5, 7};
  private static final int[] CODES = {2, 6};
  private static final int[] DAYS = {1, 2, LAW.facts().size()};

  private final Random random;
  private final List<Integer> edges = new ArrayList<>();
  private final List<Node<Finding>> made = new ArrayList<>();

  SampleForms(long seed) {
    this.random = new Random(seed);
  }

  /// Draws a form with a diagram for some kinds.
  AnswerForm draw() {
    List<Diagram<Finding>> diagrams = new ArrayList<>();
    for (Kind kind : LAW.kinds().subList(0, 3)) {
      diagrams.add(new Diagram<>(kind, kind.mainPurpose(), node(7)));
    }
    return new AnswerForm(LAW, AROUND, AROUND, diagrams);
  }

  /// Draws a document for the form drawn: a value by slot.
  int[] document() {
    int[] values = new int[LAW.facts().size() + 1];
    for (int i = 0; i < CODED.length; i++) {
      values[CODED[i]] = maybe(random.nextInt(CODES[i]));
    }
    for (int slot : DAYS) {
      values[slot] = maybe(day());
    }
    return values;
  }

  private int maybe(int value) {
    return switch (random.nextInt(12)) {
      case 0 -> Fact.ABSENT;
      case 1 -> Fact.UNKNOWN;
      default -> value;
    };
  }

  private int day() {
    return switch (random.nextInt(12)) {
      case 0 -> random.nextBoolean() ? Days.FIRST : Days.LAST;
      case 1 -> random.nextBoolean() ? Days.FIRST - 1 : Days.LAST + 1;
      case 2, 3, 4 -> AROUND + random.nextInt(1500) - 700;
      default ->
          edges.isEmpty()
              ? AROUND
              : edges.get(random.nextInt(edges.size())) + random.nextInt(3) - 1;
    };
  }

  private Node<Finding> node(int depth) {
    if (!made.isEmpty() && random.nextInt(8) == 0) {
      return made.get(random.nextInt(made.size()));
    }
    Node<Finding> node =
        depth == 0
            ? leaf()
            : switch (random.nextInt(10)) {
              case 0 -> leaf();
              case 1, 2 -> choice(depth);
              case 3 ->
                  new Node.Presence<>(DAYS[random.nextInt(2)], node(depth - 1), node(depth - 1));
              case 4 -> new Node.Clear<>(mapped(slot()), node(depth - 1), node(depth - 1));
              case 5, 6, 7 ->
                  new Node.Compare<>(
                      new Term.OfSlot(day(DAYS.length), 0),
                      new Term.Constant(edge()),
                      node(depth - 1),
                      node(depth - 1),
                      node(depth - 1));
              default ->
                  new Node.Compare<>(
                      term(), term(), node(depth - 1), node(depth - 1), node(depth - 1));
            };
    made.add(node);
    return node;
  }

  private int day(int among) {
    return DAYS[random.nextInt(among)];
  }

  private int edge() {
    int edge = AROUND + random.nextInt(700) - 350;
    edges.add(edge);
    return edge;
  }

  private Node<Finding> choice(int depth) {
    int which = random.nextInt(CODED.length);
    List<Node<Finding>> branches = List.of(node(depth - 1), node(depth - 1), node(depth - 1));
    List<Integer> branch = new ArrayList<>();
    for (int code = 0; code < CODES[which]; code++) {
      branch.add(random.nextInt(branches.size()));
    }
    return new Node.Choice<>(CODED[which], branch, random.nextInt(3) - 1, branches);
  }

  private Node<Finding> leaf() {
    Term through = end();
    Term safe = random.nextInt(3) == 0 ? end() : through;
    Term arguable = random.nextInt(3) == 0 ? end() : through;
    return new Node.Leaf<>(
        new Finding(
            Status.VALID,
            Optional.empty(),
            through,
            Optional.empty(),
            safe,
            arguable,
            List.of(),
            Confidence.VERIFIED));
  }

  private Term end() {
    return switch (random.nextInt(5)) {
      case 0 -> new Term.Constant(edge());
      case 1 -> random.nextBoolean() ? Term.Constant.OPEN : Term.Constant.NEVER;
      default -> term();
    };
  }

  private Term.OfSlot slot() {
    return new Term.OfSlot(day(DAYS.length), random.nextInt(60) - 30);
  }

  private Term term() {
    return switch (random.nextInt(4)) {
      case 0 -> mapped(random.nextBoolean() ? slot() : mapped(slot()));
      case 1 -> new Term.Moved(slot(), slot(), edge());
      default -> slot();
    };
  }

  private Term.Mapped mapped(Term of) {
    return new Term.Mapped(map(), of, random.nextInt(3));
  }

  private DayMap map() {
    int months = 1 + random.nextInt(30);
    MonthEnd end = ENDS.get(random.nextInt(ENDS.size()));
    Count count =
        new Count(
            new org.sojourn.time.Term(months, 0),
            FirstDay.NOT_COUNTED,
            CountingRule.AS_WRITTEN,
            end);
    return switch (random.nextInt(3)) {
      case 0 -> new DayMap.LastDay(count);
      case 1 -> new DayMap.FirstDayBack(count);
      default -> new DayMap.NextYearly(MonthDay.of(4, 1));
    };
  }
}
