package org.sojourn.cli.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.decide.Step;
import org.sojourn.law.Grounds;
import org.sojourn.law.Measure;
import org.sojourn.law.Source;

/// Where a rule stands and where it was read.
final class Citations {

  private Citations() {}

  /// Returns for example `Presidential Decree No. 364 of 15 June 2021, clause 2 · https://…`.
  static String of(Telling telling, Step step) {
    String cited = of(telling, step.measure(), step.provision().grounds());
    if (step.movedBy().isEmpty()) {
      return cited;
    }
    String moved =
        step.movedBy().stream()
            .map(measure -> telling.words().of(measure.shortTitle()))
            .collect(Collectors.joining(", "));
    return telling.say("cite.moved", cited, moved);
  }

  /// Returns the same without what moved its days.
  static String of(Telling telling, Measure measure, Grounds grounds) {
    String title = telling.words().of(measure.title());
    String cited =
        grounds.clause().isEmpty() ? title : telling.say("cite.clause", title, grounds.clause());
    return first(grounds.sources()).isEmpty() ? cited : cited + " · " + first(grounds.sources());
  }

  /// Returns for example `S04: Ministry of the Interior, 15 June 2021, https://…`.
  static String of(Source source) {
    String told = source.key() + ": " + source.title();
    return source.url().map(url -> told + ", " + url).orElse(told);
  }

  /// The address of the first official source that has one, else of the first that has one.
  private static String first(List<Source> sources) {
    String any = "";
    for (Source source : sources) {
      if (source.url().isPresent() && source.standing() == Source.Standing.OFFICIAL) {
        return source.url().get();
      }
      any = any.isEmpty() ? source.url().orElse("") : any;
    }
    return any;
  }
}
