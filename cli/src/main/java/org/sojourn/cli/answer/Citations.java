package org.sojourn.cli.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.cli.host.Ink;
import org.sojourn.decide.Step;
import org.sojourn.law.Grounds;
import org.sojourn.law.Measure;
import org.sojourn.law.Source;
import org.sojourn.time.Days;

/// Where a rule stands and where it was read.
final class Citations {

  private static final int SHORT = 80; // characters of an address that a line takes well

  private Citations() {}

  /// Tells the citation of a step and one source; with everything, the full title and all sources.
  static void tell(Telling telling, Step step) {
    Grounds grounds = step.provision().grounds();
    String cited = cited(telling, step.measure(), grounds);
    telling.page().under(Ink.SOFT, step.movedBy().isEmpty() ? cited : moved(telling, cited, step));
    tellSources(telling, grounds.sources());
  }

  /// Tells the citation of another rule, and its sources.
  static void tell(Telling telling, Measure measure, Grounds grounds) {
    telling.page().under(Ink.SOFT, cited(telling, measure, grounds));
    tellSources(telling, grounds.sources());
  }

  /// Returns for example `S04: Ministry of the Interior, 15 June 2021, https://…`.
  static String of(Source source) {
    String told = source.key() + ": " + source.title();
    return source.url().map(url -> told + ", " + url).orElse(told);
  }

  /// Returns for example `Decree 364, published 15 June 2021, clause 2`.
  static String brief(Telling telling, Measure measure, Grounds grounds) {
    String published = telling.dates().plain(Days.date(measure.published()));
    String title = telling.words().of(measure.shortTitle());
    // Some measures are called after their day.
    boolean dated = title.contains(published.replace('\u00a0', ' '));
    return clause(telling, dated ? title : telling.say("cite", title, published), grounds);
  }

  private static String cited(Telling telling, Measure measure, Grounds grounds) {
    return telling.full()
        ? clause(telling, telling.words().of(measure.title()), grounds)
        : brief(telling, measure, grounds);
  }

  private static String clause(Telling telling, String title, Grounds grounds) {
    String place = grounds.clause();
    if (place.isEmpty()) {
      return title;
    }
    boolean numbered = Character.isDigit(place.charAt(0));
    return telling.say(numbered ? "cite.clause" : "cite.place", title, place);
  }

  private static String moved(Telling telling, String cited, Step step) {
    String moved =
        step.movedBy().stream()
            .map(measure -> telling.words().of(measure.shortTitle()))
            .collect(Collectors.joining(", "));
    return telling.say("cite.moved", cited, moved);
  }

  private static void tellSources(Telling telling, List<Source> sources) {
    if (telling.full()) {
      sources.forEach(source -> telling.page().under(Ink.SOFT, of(source)));
    } else {
      best(sources).ifPresent(source -> telling.page().under(Ink.SOFT, shown(source)));
    }
  }

  private static String shown(Source source) {
    return source.url().filter(url -> url.length() <= SHORT).orElse(source.title());
  }

  /// The first official source with a short address, else the first official one, else the first.
  private static Optional<Source> best(List<Source> sources) {
    List<Source> official =
        sources.stream().filter(s -> s.standing() == Source.Standing.OFFICIAL).toList();
    return official.stream()
        .filter(source -> source.url().filter(url -> url.length() <= SHORT).isPresent())
        .findFirst()
        .or(() -> official.stream().findFirst())
        .or(() -> sources.stream().findFirst());
  }
}
