package org.sojourn.batch.population;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.batch.population.Merge.Run;
import org.sojourn.time.Days;

/// Makes the curve of endings of a tally: documents by their last good day, with and without the
/// draft, those without a fixed end behind all days, those whose end is not clear behind these.
final class MergeCurve {

  private final Tally tally;
  private final boolean[] hidden;
  private final int least;

  /// Makes the step.
  ///
  /// @param tally what was counted
  /// @param hidden the sorts of change that are left out
  /// @param least the least number that may be shown, beside 0
  MergeCurve(Tally tally, boolean[] hidden, int least) {
    this.tally = tally;
    this.hidden = hidden;
    this.least = least;
  }

  List<Report.Ending> curve() {
    DayCounts before = new DayCounts();
    DayCounts after = new DayCounts();
    for (int sort = 0; sort < Change.SORTS; sort++) {
      if (!hidden[sort]) {
        before.addAll(tally.endsBefore(sort));
        after.addAll(tally.endsAfter(sort));
      }
    }
    return new Merge(least).merge(places(before, after)).stream().map(MergeCurve::ending).toList();
  }

  private static List<Run> places(DayCounts before, DayCounts after) {
    List<Run> places = new ArrayList<>();
    int first = Math.min(start(before), start(after));
    int end = Math.max(before.end(), after.end());
    for (int day = first; day < end; day++) {
      if (before.at(day) != 0 || after.at(day) != 0) {
        places.add(new Run(day, day, before.at(day), after.at(day)));
      }
    }
    if (before.open() != 0 || after.open() != 0) {
      places.add(new Run(Days.OPEN, Days.OPEN, before.open(), after.open()));
    }
    if (before.unclear() != 0 || after.unclear() != 0) {
      places.add(new Run(Days.NEVER, Days.NEVER, before.unclear(), after.unclear()));
    }
    return places;
  }

  private static int start(DayCounts counts) {
    return counts.first() == counts.end() ? Integer.MAX_VALUE : counts.first();
  }

  private static Report.Ending ending(Run run) {
    return new Report.Ending(run.first(), run.last(), run.before(), run.after());
  }
}
