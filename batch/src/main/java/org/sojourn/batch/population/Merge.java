package org.sojourn.batch.population;

import java.util.ArrayList;
import java.util.List;

/// Puts neighbours of a row of numbers together until none shows a small group.
final class Merge {

  private final long least;

  Merge(int least) {
    this.least = least;
  }

  /// A run of places.
  ///
  /// @param first its first place
  /// @param last its last place, inclusive
  /// @param before how many without the draft
  /// @param after how many with it
  record Run(int first, int last, long before, long after) {

    Run with(Run next) {
      return new Run(first, next.last, before + next.before, after + next.after);
    }

    long all() {
      return before + after;
    }
  }

  /// Puts neighbours together.
  ///
  /// Two runs stay apart only if as many documents lie before their border without the draft as
  /// with it, or enough more or fewer: the difference is how many cross the border. Then every run
  /// whose own numbers, or their difference, are small joins the smaller of its neighbours.
  ///
  /// @param places runs of one place each, in order
  /// @return longer runs; none if even all together are too few
  List<Run> merge(List<Run> places) {
    List<Run> runs = atSafeBorders(places);
    for (int i = firstSmall(runs, 0); i >= 0; i = firstSmall(runs, Math.max(0, i - 2))) {
      if (runs.size() == 1) {
        return List.of();
      }
      boolean left =
          i == runs.size() - 1 || (i > 0 && runs.get(i - 1).all() <= runs.get(i + 1).all());
      int at = left ? i - 1 : i;
      Run both = runs.get(at).with(runs.get(at + 1));
      runs.set(at, both);
      runs.remove(at + 1);
    }
    return runs;
  }

  private List<Run> atSafeBorders(List<Run> places) {
    List<Run> runs = new ArrayList<>();
    long crossing = 0;
    boolean safe = true;
    for (Run place : places) {
      if (safe) {
        runs.add(place);
      } else {
        runs.set(runs.size() - 1, runs.getLast().with(place));
      }
      crossing += place.before() - place.after();
      safe = !isSmall(crossing);
    }
    return runs;
  }

  private int firstSmall(List<Run> runs, int from) {
    for (int i = from; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (isSmall(run.before()) || isSmall(run.after()) || isSmall(run.after() - run.before())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSmall(long number) {
    return number != 0 && Math.abs(number) < least;
  }
}
