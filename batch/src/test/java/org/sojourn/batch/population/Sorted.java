package org.sojourn.batch.population;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A population as lines in order, to compare two.
final class Sorted {

  private Sorted() {}

  static List<String> of(Population population) {
    return population.combinations().stream()
        .map(Sorted::line)
        .sorted()
        .collect(Collectors.toList());
  }

  /// Every combination with its tuples.
  static String line(Combination each) {
    int[] days = new int[each.tuples() * each.width()];
    int[] counts = new int[each.tuples()];
    each.read(days, counts);
    return String.join(
        " ",
        each.kind().id().code(),
        Arrays.toString(each.values()),
        Arrays.toString(each.daySlots()),
        Arrays.toString(days),
        Arrays.toString(counts),
        each.firstDay() + " " + each.lastDay() + " " + each.documents());
  }
}
