package org.sojourn.batch.population;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.batch.population.Merge.Run;
import org.sojourn.time.Days;

/// Makes the numbers of days of a tally: documents by how far their last good day moves, losses
/// apart from gains.
final class MergeGains {

  private final Tally tally;
  private final boolean[] hidden;
  private final int least;

  /// Makes the step.
  ///
  /// @param tally what was counted
  /// @param hidden the sorts of change that are left out
  /// @param least the least number that may be shown, beside 0
  MergeGains(Tally tally, boolean[] hidden, int least) {
    this.tally = tally;
    this.hidden = hidden;
    this.least = least;
  }

  List<Report.Gain> gains() {
    List<Report.Gain> gains = new ArrayList<>();
    for (EndChange change : List.of(EndChange.EARLIER, EndChange.LATER)) {
      for (Run run : new Merge(least).merge(places(change))) {
        gains.add(
            new Report.Gain(run.first(), run.last(), change == EndChange.LATER, run.before()));
      }
    }
    return gains;
  }

  /// Here nothing has a second number: the same stands on both sides.
  private List<Run> places(EndChange change) {
    DayCounts sum = new DayCounts();
    for (int sort = 0; sort < Change.SORTS; sort++) {
      if (!hidden[sort] && Change.end(sort) == change) {
        sum.addAll(tally.gains(sort));
      }
    }
    List<Run> places = new ArrayList<>();
    for (int days = sum.first(); days < sum.end(); days++) {
      if (sum.at(days) != 0) {
        places.add(new Run(days, days, sum.at(days), sum.at(days)));
      }
    }
    if (sum.open() != 0) {
      places.add(new Run(Days.OPEN, Days.OPEN, sum.open(), sum.open()));
    }
    return places;
  }
}
