package org.sojourn.cli.answer;

import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.cli.words.Dates;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Ending;

/// How a run of good days ends, in words.
final class Endings {

  private final Words words;
  private final Dates dates;

  Endings(Words words) {
    this.words = words;
    this.dates = new Dates(words);
  }

  /// Returns the last part of a key: `day`, `awaiting`, `pending`, `pending.most`, `none`.
  static String key(Ending ending) {
    return switch (ending) {
      case Ending.OnDay _, Ending.Provisional _ -> "day";
      case Ending.Awaiting _ -> "awaiting";
      case Ending.Pending pending -> pending.atMost().isPresent() ? "pending.most" : "pending";
      case Ending.NoEnd _ -> "none";
    };
  }

  /// Returns for example `through 18 July 2022`.
  String phrase(Ending ending) {
    return phrase(ending, ending.lastKnownDay().map(dates::plain).orElse(""));
  }

  private String phrase(Ending ending, String day) {
    return words.text(Subject.ANSWER, "end." + key(ending), marked(ending, day));
  }

  /// Marks a day that the authority will move.
  private String marked(Ending ending, String day) {
    return ending instanceof Ending.Provisional
        ? words.text(Subject.ANSWER, "end.provisional", day)
        : day;
  }

  /// Returns for example `through Monday 18 July 2022`.
  String withWeekday(Ending ending) {
    return phrase(ending, ending.lastKnownDay().map(dates::withWeekday).orElse(""));
  }

  /// Returns for example `through 2022-07-18`, for a table.
  String inFigures(Ending ending) {
    return phrase(ending, ending.lastKnownDay().map(LocalDate::toString).orElse(""));
  }

  /// Returns the bare end inside an arrow: `18 July 2022`, or the phrase where there is no day.
  String bare(Ending ending) {
    return switch (ending) {
      case Ending.OnDay(var day) -> dates.plain(day);
      case Ending.Provisional(var day) -> marked(ending, dates.plain(day));
      case Ending.Awaiting _, Ending.Pending _, Ending.NoEnd _ -> phrase(ending);
    };
  }

  /// Returns the phrase, or what stands for a day that cannot be told.
  String phrase(Optional<Ending> ending, String otherwise) {
    return ending.map(this::phrase).orElse(otherwise);
  }
}
