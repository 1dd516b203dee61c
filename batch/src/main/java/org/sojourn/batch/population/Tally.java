package org.sojourn.batch.population;

import java.util.List;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Documents counted by what a draft does to them: in all, by kind and by the values of facts.
final class Tally {

  /// The place of the value of documents of which the fact is not known.
  static final int UNKNOWN = 0;

  /// The place of the value of documents that do not have the fact.
  static final int ABSENT = 1;

  /// The place of the first code.
  static final int CODES = 2;

  private final List<Fact> by;
  private final long[] all = new long[Change.SORTS];
  private final long[][] kinds;
  private final long[][][] facts;
  private final DayCounts[] endsBefore = new DayCounts[Change.SORTS];
  private final DayCounts[] endsAfter = new DayCounts[Change.SORTS];
  private final DayCounts[] gains = new DayCounts[Change.SORTS];

  Tally(PackLaw law, List<Fact> by) {
    this.by = List.copyOf(by);
    this.kinds = new long[law.kinds().size()][];
    this.facts = new long[by.size()][][];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = new long[CODES + by.get(i).type().codeList().orElseThrow().size()][];
    }
    for (int sort = 0; sort < Change.SORTS; sort++) {
      endsBefore[sort] = new DayCounts();
      endsAfter[sort] = new DayCounts();
      gains[sort] = new DayCounts();
    }
  }

  /// Counts the documents of a combination by their sorts of change.
  ///
  /// @param combination the combination
  /// @param sorts how many documents there are of each sort
  void combination(Combination combination, long[] sorts) {
    add(all, sorts);
    int kind = combination.kind().slot();
    kinds[kind] = row(kinds[kind]);
    add(kinds[kind], sorts);
    for (int i = 0; i < facts.length; i++) {
      int place = place(combination.value(by.get(i).slot()));
      facts[i][place] = row(facts[i][place]);
      add(facts[i][place], sorts);
    }
  }

  private static long[] row(long @org.jspecify.annotations.Nullable [] row) {
    return row == null ? new long[Change.SORTS] : row;
  }

  private static int place(int value) {
    return switch (value) {
      case Fact.UNKNOWN -> UNKNOWN;
      case Fact.ABSENT -> ABSENT;
      default -> CODES + value;
    };
  }

  private static void add(long[] sum, long[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }

  /// Counts the ends of documents of one sort.
  ///
  /// @param sort the sort of change
  /// @param before the end without the draft
  /// @param after the end with it
  /// @param count how many documents
  void ends(int sort, int before, int after, long count) {
    if (Change.isValidBefore(sort)) {
      endsBefore[sort].add(before, count);
    }
    if (Change.isValidAfter(sort)) {
      endsAfter[sort].add(after, count);
    }
    switch (Change.end(sort)) {
      case LATER, EARLIER ->
          gains[sort].add(
              Days.isDay(before) && Days.isDay(after) ? after - before : Days.OPEN, count);
      case SAME, UNCLEAR -> {}
    }
  }

  /// Adds everything that another counted.
  void addAll(Tally other) {
    add(all, other.all);
    addAll(kinds, other.kinds);
    for (int i = 0; i < facts.length; i++) {
      addAll(facts[i], other.facts[i]);
    }
    for (int sort = 0; sort < Change.SORTS; sort++) {
      endsBefore[sort].addAll(other.endsBefore[sort]);
      endsAfter[sort].addAll(other.endsAfter[sort]);
      gains[sort].addAll(other.gains[sort]);
    }
  }

  private static void addAll(long[][] sums, long[][] more) {
    for (int i = 0; i < sums.length; i++) {
      if (more[i] != null) {
        sums[i] = row(sums[i]);
        add(sums[i], more[i]);
      }
    }
  }

  /// Returns how many documents there are of each sort.
  long[] all() {
    return all;
  }

  /// Returns the same by kind; no row for a kind without documents.
  long[][] kinds() {
    return kinds;
  }

  /// Returns the facts by which documents are counted.
  List<Fact> by() {
    return by;
  }

  /// Returns the same by the value of a fact.
  ///
  /// @param place the place of the fact in [#by()]
  long[][] fact(int place) {
    return facts[place];
  }

  /// Returns the ends, without the draft, of the documents of a sort that are valid on the day.
  DayCounts endsBefore(int sort) {
    return endsBefore[sort];
  }

  /// Returns the ends, with the draft, of the documents of a sort that are valid on the day.
  DayCounts endsAfter(int sort) {
    return endsAfter[sort];
  }

  /// Returns by how many days the ends of the documents of a sort move; those without a number are
  /// counted as open.
  DayCounts gains(int sort) {
    return gains[sort];
  }
}
