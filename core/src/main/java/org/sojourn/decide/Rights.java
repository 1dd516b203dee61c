package org.sojourn.decide;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.time.Days;

/// Finds the rights and the duties that the law attaches to a document and its holder.
final class Rights {

  private final KnownLaw law;
  private final Kind kind;
  private final int asOf;
  private final Set<Fact> unsettled;
  private final Run run;
  private final Moments moments;
  private final Conditions conditions;

  /// Prepares.
  ///
  /// @param outcome the case that is explained
  /// @param unsettled the missing facts on which the good days hang
  Rights(KnownLaw law, Kind kind, int[] values, Outcome outcome, int asOf, Set<Fact> unsettled) {
    this.law = law;
    this.kind = kind;
    this.asOf = asOf;
    this.unsettled = unsettled;
    this.run = new Run(law.slots(), law.known(), asAuthorityReads(law, values));
    run.printed = values[law.slots().printed()];
    run.starts = kind.starts().orElse(null);
    run.daysUnsettled = !unsettled.isEmpty();
    outcome.pieces().forEach(run.timeline::add);
    if (!outcome.pieces().isEmpty()) {
      run.running = outcome.pieces().getLast().last();
      run.runningEnding = outcome.pieces().getLast().ending();
    }
    this.moments = new Moments(run);
    this.conditions = new Conditions(run, moments);
  }

  private static int[] asAuthorityReads(KnownLaw law, int[] values) {
    int[] read = values.clone();
    int[] authority = ReadingPolicy.authority(law.law());
    System.arraycopy(authority, 0, read, law.slots().printed() + 1, authority.length);
    return read;
  }

  List<GrantedRight> granted() {
    List<GrantedRight> granted = new ArrayList<>();
    for (Beside.Grant grant : law.beside(kind).grants()) {
      settled(grant).ifPresent(granted::add);
    }
    return granted;
  }

  /// A right whose days the law does not make clear is told as depending, not left out.
  private Optional<GrantedRight> settled(Beside.Grant grant) {
    try {
      return granted(grant);
    } catch (DateTimeException e) {
      return Optional.of(
          new GrantedRight(
              grant.measure(),
              grant.entitlement(),
              GrantedRight.State.DEPENDS,
              Optional.empty(),
              new Ending.NoEnd(),
              List.of()));
    }
  }

  private Optional<GrantedRight> granted(Beside.Grant grant) {
    Truth truth = test(grant.when());
    if (truth == Truth.FALSE) {
      return Optional.empty();
    }
    int first = moments.first(grant.from());
    boolean unnamed = run.unnamed;
    int last = moments.day(grant.through());
    if (first == Fact.ABSENT || last == Fact.ABSENT || unnamed || run.unnamed) {
      return Optional.empty();
    }
    boolean dated = Run.isDay(first) && Run.isDay(last);
    Set<Fact> depends = truth == Truth.TRUE && dated ? Set.of() : new LinkedHashSet<>();
    if (truth == Truth.UNKNOWN) {
      missingIn(grant.when(), depends);
    }
    if (!dated) {
      Mentions mentions = new Mentions(_ -> {}, moment -> note(moment, depends));
      mentions.in(grant.from());
      mentions.in(grant.through());
    }
    GrantedRight.State state =
        truth == Truth.UNKNOWN || !dated ? GrantedRight.State.DEPENDS : state(first, last);
    return Optional.of(
        new GrantedRight(
            grant.measure(),
            grant.entitlement(),
            state,
            date(first),
            ending(last),
            List.copyOf(depends)));
  }

  private Truth test(Condition when) {
    run.needed = Run.NOTHING;
    return conditions.testOnce(when);
  }

  private GrantedRight.State state(int first, int last) {
    if (asOf < first) {
      boolean mayHaveBegun = first == Days.OPEN && asOf > run.known;
      return mayHaveBegun ? GrantedRight.State.DEPENDS : GrantedRight.State.LATER;
    }
    if (asOf > last) {
      return GrantedRight.State.ENDED;
    }
    return asOf > Stops.sureDay(last, run.awaitedEnding())
        ? GrantedRight.State.DEPENDS
        : GrantedRight.State.HELD;
  }

  private Ending ending(int last) {
    Stop stop = run.ending(last);
    if (stop != null) {
      return stop.ending();
    }
    return Run.isDay(last) && last != Days.OPEN
        ? new Ending.OnDay(Days.date(last))
        : new Ending.NoEnd();
  }

  /// Collects the facts of a condition that are not given, part by part.
  private void missingIn(Condition condition, Set<Fact> missing) {
    new Mentions(part -> note(part, missing), moment -> note(moment, missing)).in(condition);
  }

  private void note(Condition part, Set<Fact> missing) {
    switch (part) {
      case Condition.OneOf one -> note(one.fact(), missing);
      case Condition.OtherThan other -> note(other.fact(), missing);
      case Condition.Absent absent -> note(absent.fact(), missing);
      case Condition.Present present -> note(present.fact(), missing);
      case Condition.Between between -> note(between.fact(), missing);
      case Condition.PendingOn pending -> {
        note(pending.filed(), missing);
        note(pending.decided(), missing);
      }
      case Condition.All _,
          Condition.Any _,
          Condition.NoneOf _,
          Condition.Within _,
          Condition.OnOneOf _,
          Condition.Under _ -> {}
      case Condition.ValidOn _ -> missing.addAll(unsettled);
    }
  }

  private void note(Moment moment, Set<Fact> missing) {
    if (moment instanceof Moment.Running) {
      missing.addAll(unsettled);
    } else if (moment instanceof Moment.OfFact of) {
      note(of.fact(), missing);
    } else if (moment instanceof Moment.OfEvent of) {
      of.key().ifPresent(fact -> note(fact, missing));
    }
  }

  private void note(Fact fact, Set<Fact> missing) {
    if (run.values[fact.slot()] == Fact.UNKNOWN) {
      missing.add(fact);
    }
  }

  /// Returns what the holder must do.
  ///
  /// @param answer the answer, if it has one end; `running` in a duty is that end
  List<Obligation> obligations(@Nullable Answer answer) {
    int running = run.running;
    Stop runningEnding = run.runningEnding;
    run.running = answer == null ? Fact.UNKNOWN : answer.through();
    run.runningEnding = answer == null ? null : answer.ending();
    List<Obligation> obligations = new ArrayList<>();
    for (Beside.Task task : law.beside(kind).tasks()) {
      if (binds(task)) {
        obligations.add(new Obligation(task.measure(), task.duty(), by(task.by())));
      }
    }
    run.running = running;
    run.runningEnding = runningEnding;
    return obligations;
  }

  private boolean binds(Beside.Task task) {
    try {
      return test(task.when()) == Truth.TRUE;
    } catch (DateTimeException e) {
      return false; // no clear day: as with a fact that is not known, nobody is told to act
    }
  }

  /// A last day that waits for an event, or that is not clear, is not fixed.
  private Optional<LocalDate> by(Moment last) {
    try {
      int by = moments.day(last);
      return run.awaited == null ? date(by) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(int day) {
    boolean isDay = Run.isDay(day) && day != Days.NEVER && day != Days.OPEN;
    return isDay ? Optional.of(Days.date(day)) : Optional.empty();
  }
}
