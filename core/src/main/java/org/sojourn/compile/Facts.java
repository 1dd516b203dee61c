package org.sojourn.compile;

import java.util.Arrays;
import java.util.Set;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// What is known of a document while its law is compiled: values of coded facts, whether days are
/// there at all, and between which days they lie. Immutable.
final class Facts {

  /// The value of a day that is there, whichever it is.
  static final int THERE = 0;

  private final int[] values;
  private final int[] first;
  private final int[] last;

  private Facts(int[] values, int[] first, int[] last) {
    this.values = values;
    this.first = first;
    this.last = last;
  }

  /// Nothing is known but whether there is a day on the paper.
  static Facts none(PackLaw law, Kind kind) {
    int size = law.facts().size() + 1;
    int[] values = new int[size];
    Arrays.fill(values, Fact.UNKNOWN);
    values[size - 1] = kind.paper() == Kind.PrintedDay.DAY ? THERE : Fact.ABSENT;
    int[] first = new int[size];
    int[] last = new int[size];
    Arrays.fill(first, Days.FIRST);
    Arrays.fill(last, Days.LAST);
    return new Facts(values, first, last);
  }

  Facts with(int slot, int value) {
    int[] more = values.clone();
    more[slot] = value;
    return new Facts(more, first, last);
  }

  /// Narrows the range of a day.
  Facts within(int slot, int least, int most) {
    int[] from = first.clone();
    int[] through = last.clone();
    from[slot] = least;
    through[slot] = most;
    return new Facts(values, from, through);
  }

  /// Returns the ranges that were narrowed of some days and of the one on the paper, in words.
  String ranges(Set<Integer> days) {
    StringBuilder text = new StringBuilder();
    for (int slot = 0; slot < values.length; slot++) {
      boolean looked = slot == printedSlot() || days.contains(slot);
      if (looked && (first[slot] != Days.FIRST || last[slot] != Days.LAST)) {
        text.append(';')
            .append(slot)
            .append(':')
            .append(first[slot])
            .append(':')
            .append(last[slot]);
      }
    }
    return text.toString();
  }

  int printedSlot() {
    return values.length - 1;
  }

  int value(int slot) {
    return values[slot];
  }

  int value(Fact fact) {
    return values[fact.slot()];
  }

  int first(int slot) {
    return first[slot];
  }

  int last(int slot) {
    return last[slot];
  }
}
