package org.sojourn.batch.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.FactValueException;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.reader.example.Case;
import org.sojourn.time.Days;

/// Documents of one pack: worked cases, and ones drawn around the days at which its form divides.
final class SampleDocuments {

  private final PackLaw law;
  private final List<Integer> bounds;

  SampleDocuments(AnswerForm form) {
    this.law = form.law();
    this.bounds = List.copyOf(bounds(form));
  }

  /// The days before, on and after every bound of every cell.
  private static Set<Integer> bounds(AnswerForm form) {
    Set<Integer> days = new TreeSet<>(Set.of(form.asOf() - 1, form.asOf(), form.asOf() + 1));
    Set<Node<Finding>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Diagram<Finding> diagram : form.diagrams()) {
      bounds(diagram.root(), seen, days);
    }
    return days;
  }

  private static void bounds(Node<Finding> node, Set<Node<Finding>> seen, Set<Integer> days) {
    if (!seen.add(node)) {
      return;
    }
    if (node instanceof Node.Compare<Finding> compare
        && compare.left() instanceof Term.OfSlot(int _, int plus)
        && compare.right() instanceof Term.Constant(int day)
        && Days.isDay(day)) {
      days.addAll(List.of(day - plus - 1, day - plus, day - plus + 1));
    }
    node.children().forEach(child -> bounds(child, seen, days));
  }

  /// Every kind and purpose with every bound as the day on the paper, the facts drawn.
  List<AskedDocument> atBounds(RandomGenerator random) {
    List<AskedDocument> documents = new ArrayList<>();
    for (Kind kind : law.kinds()) {
      for (Purpose purpose : kind.purposes()) {
        for (int day : bounds) {
          documents.add(document(kind, purpose, day, random));
        }
      }
    }
    return documents;
  }

  /// Documents by chance.
  List<AskedDocument> drawn(int count, RandomGenerator random) {
    List<AskedDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Kind kind = one(law.kinds(), random);
      documents.add(document(kind, one(kind.purposes(), random), day(random), random));
    }
    return documents;
  }

  private AskedDocument document(Kind kind, Purpose purpose, int printed, RandomGenerator random) {
    int[] values = new int[law.facts().size() + 1];
    int leaveOut = random.nextInt(3) == 0 ? 4 : Integer.MAX_VALUE;
    for (Fact fact : law.facts()) {
      int blank = fact.assumed().orElse(Fact.UNKNOWN);
      boolean isBlank = random.nextInt(leaveOut) == 0;
      boolean isAbsent = fact.mayBeAbsent() && random.nextBoolean();
      values[fact.slot()] = isAbsent ? Fact.ABSENT : isBlank ? blank : value(fact, random);
    }
    boolean hasDay = kind.paper() == Kind.PrintedDay.DAY && random.nextInt(leaveOut) > 0;
    values[law.facts().size()] = hasDay ? printed : Fact.UNKNOWN;
    return new AskedDocument(kind, purpose, values);
  }

  private int value(Fact fact, RandomGenerator random) {
    return switch (fact.type()) {
      case FactType.Day _ -> day(random);
      case FactType.Quantity(int least, int most, _) -> random.nextInt(least, most + 1);
      case FactType.YesNo _, FactType.Choice _, FactType.State _ ->
          random.nextInt(fact.type().codeList().orElseThrow().size());
    };
  }

  private int day(RandomGenerator random) {
    int day = one(bounds, random) + (random.nextBoolean() ? 0 : random.nextInt(-400, 401));
    return Math.clamp(day, Days.FIRST, Days.LAST);
  }

  private static <T> T one(List<T> choices, RandomGenerator random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// A worked case, for each purpose of its kind.
  List<AskedDocument> of(Case one) {
    int[] values = new int[law.facts().size() + 1];
    Arrays.fill(values, Fact.UNKNOWN);
    try {
      for (Fact fact : law.facts()) {
        String text = one.facts().get(fact.id().code());
        values[fact.slot()] = text == null ? fact.assumed().orElse(Fact.UNKNOWN) : fact.parse(text);
      }
    } catch (FactValueException e) {
      return List.of();
    }
    values[law.facts().size()] = one.printed().orElse(Fact.UNKNOWN);
    return law.kind(one.kind()).stream()
        .flatMap(
            kind -> kind.purposes().stream().map(each -> new AskedDocument(kind, each, values)))
        .toList();
  }
}
