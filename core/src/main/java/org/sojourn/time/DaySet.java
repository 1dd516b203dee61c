package org.sojourn.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A set of days, such as the days a document is good for one purpose. It never changes.
///
/// Kept as runs of days in order, each with a day left out before the next, so that two sets with
/// the same days are equal. The first run may have no first day, the last no last day.
public final class DaySet {

  private static final DaySet EMPTY = new DaySet(new int[0]);

  /// First and last day of each run in turn, both counted, strictly rising from run to run.
  private final int[] ends;

  private DaySet(int[] ends) {
    this.ends = ends;
  }

  /// Returns the set without days.
  ///
  /// @return the empty set
  public static DaySet empty() {
    return EMPTY;
  }

  /// Returns the days of all the spans.
  ///
  /// @param spans spans in any order; they may overlap
  /// @return the days that lie in at least one
  public static DaySet of(DaySpan... spans) {
    DaySpan[] sorted = spans.clone();
    Arrays.sort(sorted, Comparator.comparingInt(DaySpan::first));
    SpanList list = new SpanList(sorted.length);
    for (DaySpan span : sorted) {
      list.add(span.first(), span.last());
    }
    return from(list);
  }

  /// Returns the days from a first to a last day, both counted.
  ///
  /// @param first the first day, or [Days#NEVER]
  /// @param last the last day, or [Days#OPEN]
  /// @return the days
  /// @throws IllegalArgumentException if the last day is before the first
  public static DaySet of(int first, int last) {
    DaySpan span = new DaySpan(first, last);
    return new DaySet(new int[] {span.first(), span.last()});
  }

  /// Returns the days in this set or the other.
  ///
  /// @param other the other set
  /// @return the days in at least one of the two
  public DaySet union(DaySet other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    SpanList list = new SpanList((ends.length + other.ends.length) / 2);
    int mine = 0;
    int theirs = 0;
    while (mine < ends.length || theirs < other.ends.length) {
      if (theirs == other.ends.length || (mine < ends.length && ends[mine] <= other.ends[theirs])) {
        list.add(ends[mine], ends[mine + 1]);
        mine += 2;
      } else {
        list.add(other.ends[theirs], other.ends[theirs + 1]);
        theirs += 2;
      }
    }
    return from(list);
  }

  /// Returns the days in both sets.
  ///
  /// @param other the other set
  /// @return the days the two share
  public DaySet intersection(DaySet other) {
    SpanList list = new SpanList((ends.length + other.ends.length) / 2);
    int mine = 0;
    int theirs = 0;
    while (mine < ends.length && theirs < other.ends.length) {
      int first = Math.max(ends[mine], other.ends[theirs]);
      int last = Math.min(ends[mine + 1], other.ends[theirs + 1]);
      if (first <= last) {
        list.add(first, last);
      }
      if (ends[mine + 1] < other.ends[theirs + 1]) {
        mine += 2;
      } else {
        theirs += 2;
      }
    }
    return from(list);
  }

  /// Returns the days of this set that are not in the other.
  ///
  /// @param other the days to leave out
  /// @return the days that remain
  public DaySet minus(DaySet other) {
    return isEmpty() || other.isEmpty() ? this : intersection(other.complement());
  }

  /// Returns every day that is not in this set.
  ///
  /// @return the other days, open wherever this set is not
  public DaySet complement() {
    SpanList list = new SpanList(ends.length / 2 + 1);
    int first = Days.NEVER;
    for (int run = 0; run < ends.length; run += 2) {
      int before = ends[run] == Days.NEVER ? Days.NEVER : ends[run] - 1;
      if (before != Days.NEVER) {
        list.add(first, before);
      }
      first = ends[run + 1] == Days.OPEN ? Days.OPEN : ends[run + 1] + 1;
    }
    if (first != Days.OPEN) {
      list.add(first, Days.OPEN);
    }
    return from(list);
  }

  /// Returns this set with every day moved; a missing end stays missing.
  ///
  /// @param days days to move by, negative to go back
  /// @return the moved set
  /// @throws java.time.DateTimeException if a day no longer fits
  public DaySet shift(int days) {
    int[] moved = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      moved[i] = Days.plus(ends[i], days);
    }
    return new DaySet(moved);
  }

  /// Returns whether the set has no day.
  ///
  /// @return true for the empty set
  public boolean isEmpty() {
    return ends.length == 0;
  }

  /// Returns whether a day is in the set.
  ///
  /// @param day the day, from 1970-01-01
  /// @return true if it is
  public boolean contains(int day) {
    return runHolding(day) >= 0;
  }

  /// Returns the run of days around a day.
  ///
  /// @param day the day, from 1970-01-01
  /// @return the longest span in this set that holds the day, or empty if the day is not in it
  public Optional<DaySpan> spanHolding(int day) {
    int run = runHolding(day);
    return run < 0 ? Optional.empty() : Optional.of(span(run));
  }

  /// Returns the runs of days in order.
  ///
  /// @return the spans, no two of which overlap or are neighbours
  public List<DaySpan> spans() {
    List<DaySpan> spans = new ArrayList<>(ends.length / 2);
    for (int run = 0; run < ends.length; run += 2) {
      spans.add(span(run));
    }
    return List.copyOf(spans);
  }

  /// Returns the runs of days left out between the spans, in order.
  ///
  /// @return the gaps, one fewer than the spans; what lies before the first and after the last span
  ///     is no gap
  public List<DaySpan> gaps() {
    List<DaySpan> gaps = new ArrayList<>();
    for (int run = 2; run < ends.length; run += 2) {
      gaps.add(new DaySpan(ends[run - 1] + 1, ends[run] - 1));
    }
    return List.copyOf(gaps);
  }

  /// Returns the first day.
  ///
  /// @return the first day, or [Days#NEVER]
  /// @throws NoSuchElementException if the set is empty
  public int first() {
    requireDays();
    return ends[0];
  }

  /// Returns the last day.
  ///
  /// @return the last day, or [Days#OPEN]
  /// @throws NoSuchElementException if the set is empty
  public int last() {
    requireDays();
    return ends[ends.length - 1];
  }

  /// Returns whether another object is a set of the same days.
  ///
  /// @param other the other object
  /// @return true if it is
  @Override
  @SuppressWarnings("exports") // users of the module need no null annotations
  public boolean equals(@Nullable Object other) {
    return other instanceof DaySet set && Arrays.equals(ends, set.ends);
  }

  /// Returns a hash of the days.
  ///
  /// @return the hash
  @Override
  public int hashCode() {
    return Arrays.hashCode(ends);
  }

  /// Returns the spans as text, `[2020-03-15..2020-06-15, 2021-01-01..open]`.
  ///
  /// @return the set as text
  @Override
  public String toString() {
    return spans().toString();
  }

  private DaySpan span(int run) {
    return new DaySpan(ends[run], ends[run + 1]);
  }

  /// Returns the place of the run that holds a day, or -1. Sets are tiny, so it looks one by one.
  private int runHolding(int day) {
    for (int run = 0; run < ends.length && ends[run] <= day; run += 2) {
      if (day <= ends[run + 1]) {
        return run;
      }
    }
    return -1;
  }

  private void requireDays() {
    if (isEmpty()) {
      throw new NoSuchElementException("the set has no day");
    }
  }

  private static DaySet from(SpanList list) {
    return list.size() == 0 ? EMPTY : new DaySet(list.toArray());
  }
}
