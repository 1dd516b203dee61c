package org.sojourn.cli.whatif;

import org.sojourn.batch.population.PlotCurve;
import org.sojourn.cli.words.Dates;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.time.Days;

/// What stands on the plot of a draft.
public final class PlotWords {

  private static final char NO_BREAK = '\u00a0';

  private PlotWords() {}

  /// Returns the words.
  ///
  /// @param words the language
  /// @param answer the answer that is drawn
  /// @return the words of its plot
  public static PlotCurve.Words of(Words words, DraftAnswer answer) {
    Dates dates = new Dates(words);
    Numbers numbers = new Numbers(words);
    String title = words.of(answer.draft().shortTitle());
    String asOf = plain(dates.plain(answer.asOf()));
    return new PlotCurve.Words(
        words.text(Subject.REPORT, "whatif.plot.title", title),
        words.text(Subject.REPORT, "whatif.plot.description", title, asOf),
        words.text(Subject.REPORT, "whatif.plot.without"),
        words.text(Subject.REPORT, "whatif.plot.with"),
        words.text(Subject.REPORT, "whatif.plot.axis", asOf),
        day -> plain(dates.plain(Days.date(day))),
        count -> plain(numbers.of(count)),
        count -> words.text(Subject.REPORT, "whatif.plot.later", plain(numbers.of(count))));
  }

  private static String plain(String text) {
    return text.replace(NO_BREAK, ' ');
  }
}
