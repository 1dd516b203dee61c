package org.sojourn.batch.population;

import org.sojourn.law.Fact;
import org.sojourn.law.Kind;

/// All documents of one kind whose coded facts are the same and of which the same days are given,
/// counted by those days.
///
/// The tuples of days stand as bytes and are read when they are wanted: where one day is given, as
/// runs of neighbouring days; where several are, each by its distance from the one before.
public final class Combination {

  /// Stands in the values for a day that is given; which one, the tuples say.
  public static final int GIVEN = 0;

  private final Kind kind;
  private final int[] values;
  private final int[] daySlots;
  private final Tuples tuples;

  /// The days of a combination, packed.
  ///
  /// @param bytes where they stand, among others
  /// @param at where they begin
  /// @param count how many tuples there are
  /// @param documents how many documents
  /// @param first earliest of the first days, as epoch day; 0 where no day is given
  /// @param last latest of the first days, as epoch day, inclusive
  @SuppressWarnings("ArrayRecordComponent") // never compared; shared by all combinations of a file
  record Tuples(byte[] bytes, int at, int count, long documents, int first, int last) {}

  /// Puts a combination together.
  ///
  /// @param kind the kind
  /// @param values a value by slot, the day on the paper last; [#GIVEN] where a day is given
  /// @param daySlots the slots of the days that are given, the day on the paper first
  /// @param tuples their days
  Combination(Kind kind, int[] values, int[] daySlots, Tuples tuples) {
    this.kind = kind;
    this.values = values.clone();
    this.daySlots = daySlots.clone();
    this.tuples = tuples;
  }

  /// Returns the kind of document.
  ///
  /// @return the kind
  public Kind kind() {
    return kind;
  }

  /// Returns the values that all documents share.
  ///
  /// @return a value by slot, the day on the paper last: the place of a code, [Fact#ABSENT],
  ///     [Fact#UNKNOWN], or [#GIVEN] where [#daySlots()] has the slot
  public int[] values() {
    return values.clone();
  }

  /// Returns a value that all documents share.
  ///
  /// @param slot the slot of a fact
  /// @return its value, as in [#values()]
  public int value(int slot) {
    return values[slot];
  }

  /// Returns which days are given.
  ///
  /// @return their slots; that of the day on the paper, behind the facts, stands first
  public int[] daySlots() {
    return daySlots.clone();
  }

  /// Returns how many days are given.
  ///
  /// @return the width of a tuple
  public int width() {
    return daySlots.length;
  }

  /// Returns how many different tuples of days there are.
  ///
  /// @return one at least
  public int tuples() {
    return tuples.count();
  }

  /// Returns how many documents there are.
  ///
  /// @return their sum
  public long documents() {
    return tuples.documents();
  }

  /// Returns the earliest first day of a tuple.
  ///
  /// @return epoch day; 0 where no day is given
  public int firstDay() {
    return tuples.first();
  }

  /// Returns the latest first day of a tuple.
  ///
  /// @return epoch day, inclusive; 0 where no day is given
  public int lastDay() {
    return tuples.last();
  }

  /// Reads the tuples.
  ///
  /// @param days takes the days, tuple by tuple; room for [#tuples()] times [#width()]
  /// @param counts takes how many documents have each tuple; room for [#tuples()]
  /// @throws ArrayIndexOutOfBoundsException if the bytes are damaged
  public void read(int[] days, int[] counts) {
    ByteReader in = new ByteReader(tuples.bytes(), tuples.at());
    switch (daySlots.length) {
      case 0 -> counts[0] = in.number();
      case 1 -> readRuns(in, days, counts);
      default -> readTuples(in, days, counts);
    }
  }

  private void readRuns(ByteReader in, int[] days, int[] counts) {
    int day = tuples.first();
    int count = tuples.count();
    for (int i = 0; i < count; ) {
      day += in.number();
      int end = i + in.number();
      for (; i < end; i++) {
        days[i] = day++;
        counts[i] = in.number();
      }
    }
  }

  private void readTuples(ByteReader in, int[] days, int[] counts) {
    int width = daySlots.length;
    int[] before = new int[width];
    before[0] = tuples.first();
    int at = 0;
    for (int i = 0; i < tuples.count(); i++) {
      for (int k = 0; k < width; k++) {
        before[k] += in.signed();
        days[at++] = before[k];
      }
      counts[i] = in.number();
    }
  }

  /// Returns where the packed days stand, to write them again.
  Tuples packed() {
    return tuples;
  }

  /// Says whether a value is a day or a code, neither absent nor unknown.
  static boolean isGiven(int value) {
    return value != Fact.UNKNOWN && value != Fact.ABSENT;
  }
}
