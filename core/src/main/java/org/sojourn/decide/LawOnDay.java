package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Confidence;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// A pack's law as published by one day, ready to answer many documents without explanation. Safe
/// to share between threads.
public final class LawOnDay {

  private final KnownLaw law;

  LawOnDay(KnownLaw law) {
    this.law = law;
  }

  /// Returns an array with a place for every fact, each with its assumed value or unknown.
  ///
  /// @return one `int` for each fact of the pack, by [Fact#slot()]
  public int[] blankFacts() {
    int[] facts = new int[law.law().facts().size()];
    for (Fact fact : law.law().facts()) {
      facts[fact.slot()] = fact.assumed().orElse(Fact.UNKNOWN);
    }
    return facts;
  }

  /// Answers.
  ///
  /// @param kind the kind of document
  /// @param purpose for what
  /// @param printed epoch day on the paper, or [Fact#UNKNOWN]
  /// @param facts a value for each fact by [Fact#slot()], as [#blankFacts()] makes it
  /// @param asOf epoch day asked about
  /// @return the answer, equal to the determination's
  public QuickAnswer answer(Kind kind, Purpose purpose, int printed, int[] facts, int asOf) {
    int[] values = law.slots().unknown();
    System.arraycopy(facts, 0, values, 0, facts.length);
    values[law.slots().printed()] = printed;
    AllCases cases = new AllCases(law, kind, purpose, asOf, values);
    Summary summary = new Summary(Determine.endsFirst(cases.endsFirst(), asOf).outcome());
    Answer through = cases.through();
    return new QuickAnswer(
        cases.status(),
        Optional.ofNullable(cases.cover()),
        day(through),
        through == null
            ? Optional.empty()
            : Optional.ofNullable(through.ending()).map(Stop::ending),
        day(cases.safe()),
        day(cases.arguable()),
        summary.measures,
        missing(cases),
        summary.confidence);
  }

  /// Opens the rules of a kind for a purpose to the compiler.
  ///
  /// @param kind the kind of document
  /// @param purpose the purpose
  /// @return the rules, ready to be run on symbols
  public SymbolicRun symbolic(Kind kind, Purpose purpose) {
    return new SymbolicRun(law, kind, purpose);
  }

  /// Says whether two purposes of a kind are reached by the same rules, so that what is compiled
  /// for one serves the other.
  ///
  /// @param kind the kind of document
  /// @param a one purpose
  /// @param b the other
  /// @return true if they are
  public boolean sameRules(Kind kind, Purpose a, Purpose b) {
    return law.sameRules(kind, a, b);
  }

  /// An end that waits for an event has no day.
  static int day(@Nullable Answer answer) {
    if (answer == null) {
      return Days.NEVER;
    }
    return answer.ending() instanceof Stop.Awaiting ? Days.OPEN : answer.through();
  }

  private List<Fact> missing(AllCases cases) {
    List<Fact> missing = new ArrayList<>();
    for (int slot : cases.missing().all()) {
      if (slot != law.slots().printed()) {
        missing.add(law.law().facts().get(slot));
      }
    }
    return missing;
  }

  /// What one outcome rests on.
  private static final class Summary {

    private final List<MeasureId> measures = new ArrayList<>(4);
    private final Confidence confidence;

    Summary(Outcome outcome) {
      confidence = outcome.confidence();
      for (Act act : outcome.acts()) {
        if (act instanceof Act.Done done) {
          if (!measures.contains(done.measure().id())) {
            measures.add(done.measure().id());
          }
        }
      }
    }
  }
}
