package org.sojourn.batch.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.Measure;
import org.sojourn.law.MentionedFacts;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.time.Days;

/// Makes up a population for a pack, to show what the program does. It says nothing about real
/// people; `docs/reference/population.md` states every assumption.
///
/// The same pack, number and seed give the same population.
public final class SyntheticPopulation {

  /// How many documents the population called `demo` has.
  public static final int DEMO_DOCUMENTS = 50_000;

  /// The seed of the population called `demo`.
  public static final long DEMO_SEED = 1;

  private static final int STATES = 40;
  private static final int YEAR = 365;
  private static final int KEPT_PERCENT = 85; // facts with an assumption: as assumed
  private static final int UNKNOWN_PERCENT = 2; // facts without: not known
  private static final int MONTH_END_PERCENT = 10;
  private static final int BACK_MONTHS = 24;

  private final PackLaw law;
  private final SplittableRandom random;
  private final int first;
  private final int last;
  private final List<List<Fact>> factsOfKind = new ArrayList<>();
  private final List<List<Integer>> valuesOfFact = new ArrayList<>();

  private SyntheticPopulation(PackLaw law, long seed) {
    this.law = law;
    this.random = new SplittableRandom(seed);
    int[] days = law.measures().stream().mapToInt(Measure::published).sorted().toArray();
    int earliest = days.length == 0 ? law.knownThrough() : days[0];
    this.first = Math.max(Days.FIRST, earliest - YEAR);
    this.last = Math.min(Days.LAST, Math.max(law.knownThrough(), earliest) + YEAR);
    law.kinds().forEach(kind -> factsOfKind.add(facts(kind)));
    law.facts().forEach(fact -> valuesOfFact.add(values(fact, seed)));
  }

  /// Makes a population.
  ///
  /// @param law the pack
  /// @param documents how many documents, 1 or more
  /// @param seed where chance begins
  /// @return the population
  public static Population of(PackLaw law, long documents, long seed) {
    SyntheticPopulation made = new SyntheticPopulation(law, seed);
    CountSorts counts = new CountSorts(law);
    int[] values = new int[law.facts().size() + 1];
    for (long i = 0; i < documents; i++) {
      counts.add(made.draw(values), values, 1);
    }
    String how = "synthetic %d seed %d".formatted(documents, seed);
    return new Population(law.id(), law.hash(), how, counts.combinations(), List.of());
  }

  /// Makes the population called `demo`.
  ///
  /// @param law the pack
  /// @return the population
  public static Population demo(PackLaw law) {
    return of(law, DEMO_DOCUMENTS, DEMO_SEED);
  }

  /// Draws a document.
  ///
  /// @param values takes its values, the day on the paper last
  /// @return its kind
  private Kind draw(int[] values) {
    Kind kind = law.kinds().get(rank(law.kinds().size()));
    law.facts().forEach(fact -> values[fact.slot()] = fact.assumed().orElse(Fact.UNKNOWN));
    int printed = day();
    boolean hasPaper = kind.paper() == Kind.PrintedDay.DAY;
    values[law.facts().size()] = hasPaper ? printed : Fact.UNKNOWN;
    for (Fact fact : factsOfKind.get(kind.slot())) {
      values[fact.slot()] = value(fact, printed);
    }
    return kind;
  }

  private int day() {
    int day = random.nextInt(first, last + 1);
    return random.nextInt(100) < MONTH_END_PERCENT ? Math.min(last, Days.lastOfMonth(day)) : day;
  }

  private int value(Fact fact, int printed) {
    if (fact.assumed().isPresent() && random.nextInt(100) < KEPT_PERCENT) {
      return fact.assumed().getAsInt();
    }
    if (fact.assumed().isEmpty() && random.nextInt(100) < UNKNOWN_PERCENT) {
      return Fact.UNKNOWN;
    }
    return switch (fact.type()) {
      case FactType.Day _ ->
          Days.firstOfMonth(Math.max(Days.FIRST + 31, printed - 30 * random.nextInt(BACK_MONTHS)));
      case FactType.Quantity(int least, int most, var _) -> random.nextInt(least, most + 1);
      case FactType.YesNo _, FactType.Choice _, FactType.State _ -> {
        List<Integer> values = valuesOfFact.get(fact.slot());
        yield values.get(rank(values.size()));
      }
    };
  }

  /// A place in a list: the second is drawn half as often as the first, the third a third as often.
  private int rank(int size) {
    double whole = 0;
    for (int i = 1; i <= size; i++) {
      whole += 1.0 / i;
    }
    double drawn = random.nextDouble() * whole;
    for (int i = 1; i < size; i++) {
      drawn -= 1.0 / i;
      if (drawn < 0) {
        return i - 1;
      }
    }
    return size - 1;
  }

  /// The facts that the rules on a kind read.
  private List<Fact> facts(Kind kind) {
    Set<Integer> slots = new TreeSet<>();
    for (Provision provision : law.provisions().values()) {
      if (provision.reach().includes(kind.id())) {
        MentionedFacts.in(provision).facts().forEach(fact -> slots.add(fact.slot()));
      }
    }
    return slots.stream().map(law.facts()::get).toList();
  }

  /// The values drawn: those of the pack in its order; of states some by lot, those that the law
  /// names before the others.
  private List<Integer> values(Fact fact, long seed) {
    return switch (fact.type()) {
      case FactType.Day _, FactType.Quantity _ -> List.of();
      case FactType.YesNo _ -> List.of(0, 1);
      case FactType.Choice choice -> upTo(choice.codes().size());
      case FactType.State state -> {
        List<Integer> named = new ArrayList<>(named());
        List<Integer> others = new ArrayList<>(upTo(state.states().codes().size()));
        others.removeAll(named);
        Collections.shuffle(named, new Random(seed));
        Collections.shuffle(others, new Random(seed));
        named.addAll(others);
        yield List.copyOf(named.subList(0, Math.min(STATES, named.size())));
      }
    };
  }

  private static List<Integer> upTo(int end) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      all.add(i);
    }
    return all;
  }

  /// The states that some rule names.
  private Set<Integer> named() {
    Set<Integer> named = new LinkedHashSet<>();
    Mentions walk =
        new Mentions(
            condition -> {
              if (condition instanceof Condition.OneOf(Fact fact, var values)
                  && fact.type() instanceof FactType.State) {
                values.forEach(named::add);
              }
            },
            moment -> {
              if (moment instanceof Moment.OfEvent of
                  && of.event().by().map(Fact::type).orElse(null) instanceof FactType.State) {
                named.addAll(of.event().values().keySet());
              }
            });
    law.provisions().values().forEach(walk::in);
    return new TreeSet<>(named);
  }
}
