package org.sojourn.bench.equality;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Draws documents where it matters: days on and beside those that the law names, a term away from
/// them and from one another; codes that rules name and codes that they do not; facts missing.
final class DrawProbes {

  private static final int AROUND = 800; // days before and after the law that are drawn too
  private static final int BESIDE = 40; // days around an edge

  private final PackLaw law;
  private final RandomGenerator random;
  private final Map<Kind, LawEdges> edges = new HashMap<>();

  DrawProbes(PackLaw law, RandomGenerator random) {
    this.law = law;
    this.random = random;
  }

  /// Draws a day to ask about, for some kind of the pack.
  int asOf() {
    Kind kind = one(law.kinds());
    return legal(day(edges(kind), new int[0]));
  }

  /// Draws a document of any kind.
  Probe draw() {
    return draw(one(law.kinds()));
  }

  /// Draws a document of a kind: in two of three every fact is given.
  Probe draw(Kind kind) {
    LawEdges near = edges(kind);
    int[] values = new int[law.facts().size() + 1];
    int[] known = new int[values.length];
    int count = 0;
    boolean hasDay = kind.paper() == Kind.PrintedDay.DAY;
    values[law.facts().size()] = hasDay ? legal(day(near, new int[0])) : Fact.UNKNOWN;
    if (hasDay) {
      known[count++] = values[law.facts().size()];
    }
    boolean whole = random.nextInt(3) > 0;
    for (Fact fact : law.facts()) {
      int value = value(fact, near, java.util.Arrays.copyOf(known, count), whole);
      values[fact.slot()] = value;
      if (fact.type() instanceof FactType.Day && isGiven(value)) {
        known[count++] = value;
      }
    }
    return new Probe(kind, one(kind.purposes()), values);
  }

  private int value(Fact fact, LawEdges near, int[] known, boolean whole) {
    int blank = fact.assumed().orElse(Fact.UNKNOWN);
    boolean isRead = near.facts().contains(fact.slot());
    if (!isRead && random.nextInt(4) > 0 && !whole) {
      return blank;
    }
    if (!whole && random.nextInt(4) == 0) {
      return blank;
    }
    if (fact.mayBeAbsent() && random.nextInt(isRead ? 3 : 2) == 0) {
      return Fact.ABSENT;
    }
    return given(fact, near, known);
  }

  private int given(Fact fact, LawEdges near, int[] known) {
    List<Integer> named = near.named(fact);
    return switch (fact.type()) {
      case FactType.Day _ -> legal(day(near, known));
      case FactType.Quantity number -> {
        boolean far = named.isEmpty() || random.nextInt(3) == 0;
        int value = far ? random.nextInt(number.least(), number.most() + 1) : one(named);
        yield Math.clamp(value, number.least(), number.most());
      }
      case FactType.YesNo _ -> random.nextInt(2);
      case FactType.Choice _, FactType.State _ -> {
        int codes = fact.type().codeList().orElseThrow().size();
        boolean far = named.isEmpty() || random.nextInt(3) == 0;
        yield far ? random.nextInt(codes) : one(named);
      }
    };
  }

  /// Draws a day: on an edge, a term away from one, beside another day of the document, or any.
  private int day(LawEdges near, int[] known) {
    int edge = one(near.days());
    int step = random.nextInt(-1, 2);
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> edge + step;
      case 4 -> edge + random.nextInt(-BESIDE, BESIDE + 1);
      case 5, 6 -> {
        int length = one(near.lengths());
        yield edge + (random.nextBoolean() ? length : -length) + step;
      }
      case 7, 8 -> {
        int from = known.length == 0 ? edge : known[random.nextInt(known.length)];
        int length = one(near.lengths());
        yield from + (random.nextBoolean() ? length : -length) + step;
      }
      default -> any(near);
    };
  }

  /// Any day around the law; often one at the end of a month, where terms of months are unclear;
  /// rarely a far one.
  private int any(LawEdges near) {
    int first = near.days().getFirst() - AROUND;
    int last = near.days().getLast() + AROUND;
    int day = random.nextInt(first, last + 1);
    return switch (random.nextInt(40)) {
      case 0 -> random.nextInt(Days.FIRST, Days.LAST + 1);
      case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> {
        LocalDate date = Days.date(day);
        yield Days.of(date.withDayOfMonth(date.lengthOfMonth())) - random.nextInt(3);
      }
      default -> day;
    };
  }

  private LawEdges edges(Kind kind) {
    return edges.computeIfAbsent(kind, k -> LawEdges.of(law, k));
  }

  private static boolean isGiven(int value) {
    return value != Fact.UNKNOWN && value != Fact.ABSENT;
  }

  private static int legal(int day) {
    return Math.clamp(day, Days.FIRST, Days.LAST);
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
