package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Confidence;
import org.sojourn.law.Event;
import org.sojourn.law.Fact;
import org.sojourn.law.MeasureId;
import org.sojourn.time.Days;

/// The state of one evaluation: what is given, what was found so far, and what was looked at.
final class Run {

  /// Nothing is missing.
  static final int NOTHING = -1;

  final Slots slots;

  /// Last day through which the pack and the question know anything.
  final int known;

  final int[] values;
  final boolean[] consulted;

  /// Signs of all comparisons so far: two evaluations with one trace took one path.
  final Reckoning trace;

  final Timeline timeline;
  final List<Act> acts = new ArrayList<>();
  /// Windows of which the law does not say whether the document is good.
  List<Silence> silences = List.of();

  final List<MeasureId> movedBy = new ArrayList<>(2);

  int printed = Days.NEVER;
  @Nullable Fact starts;
  int running = Days.NEVER;
  @Nullable Stop runningEnding;

  /// The last day that any later rule may give.
  int ceiling = Days.OPEN;

  /// How the ceiling ends the document, where not simply on its day.
  @Nullable Stop ceilingEnding;

  /// The first slot without which the evaluation cannot go on, or [#NOTHING].
  int needed = NOTHING;

  /// The event that the moment read last is waiting for, and its earliest day.
  @Nullable Event awaited;

  int awaitedAtLeast;

  /// Whether the moment read last is one that nothing published by the known day has named.
  boolean unnamed;

  /// Whether the moment read last hangs on a day that the authority calls a placeholder.
  boolean provisional;

  @Nullable Unclear unclear;

  /// Whether the good days themselves hang on facts that are not given.
  boolean daysUnsettled;

  /// Whether a rule without a clear day could have taken days away.
  boolean mayEndEarlier;

  /// The weakest confidence among the rule in hand and the days it used.
  Confidence weakest = Confidence.VERIFIED;

  Run(Slots slots, int known, int[] values) {
    this(slots, known, values, new Trace());
  }

  Run(Slots slots, int known, int[] values, Reckoning trace) {
    this.trace = trace;
    this.timeline = new Timeline(trace);
    this.slots = slots;
    this.known = known;
    this.values = values;
    this.consulted = new boolean[values.length];
  }

  /// Reads a fact.
  int value(Fact fact) {
    return slot(fact.slot());
  }

  /// Reads a slot; notes it as needed if it is unknown.
  int slot(int slot) {
    consulted[slot] = true;
    int value = values[slot];
    if (value == Fact.UNKNOWN && needed == NOTHING) {
      needed = slot;
    }
    return value;
  }

  /// Reads the day on which the term on the paper began; [Days#NEVER] if its kind names no such
  /// fact or there is none.
  int began() {
    if (starts == null) {
      return Days.NEVER;
    }
    int began = value(starts);
    return began == Fact.ABSENT ? Days.NEVER : began;
  }

  /// Compares two days or numbers and keeps the sign in the trace.
  int sign(int a, int b) {
    return trace.sign(a, b);
  }

  /// Returns how a day read last ends that waits for an event.
  Stop.@Nullable Awaiting awaitedEnding() {
    return awaited == null ? null : new Stop.Awaiting(awaited, awaitedAtLeast);
  }

  /// Returns how a day read last ends, where not simply on it.
  @Nullable Stop ending(int day) {
    Stop awaits = awaitedEnding();
    return awaits == null && provisional ? provisionalOn(day) : awaits;
  }

  /// Returns a day as an end that the authority will move; nothing for what is no day.
  static @Nullable Stop provisionalOn(int day) {
    return isDay(day) && Days.isDay(day) ? new Stop.Provisional(day) : null;
  }

  /// Notes that a rule names no clear day.
  void unclear(Rule rule, String why) {
    unclear = new Unclear(rule.provision().id(), why);
    mayEndEarlier |= rule.mayTakeDays();
    trace.note(mayEndEarlier ? 2 : 1);
  }

  static boolean isDay(int value) {
    return value != Fact.UNKNOWN && value != Fact.ABSENT;
  }
}
