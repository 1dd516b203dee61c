package org.sojourn.spark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.End;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Term;
import org.sojourn.decide.Ending;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.law.Cover;
import org.sojourn.law.MeasureId;
import org.sojourn.time.Days;

/// An answer as the columns have it: its words, made once, and its days.
///
/// @param words its words
/// @param through the last good day as far as one is known; [Days#NEVER] where there is none
/// @param safe the last day good under every reading and every missing fact
/// @param arguable the last day good under some reading and some missing fact
record Said(Words words, DayTerm through, DayTerm safe, DayTerm arguable) {

  /// The columns that hold words.
  enum Column {
    /// The short answer.
    STATUS,
    /// How strong the protection is.
    COVER,
    /// How it ends.
    END,
    /// The measures that acted.
    MEASURES,
    /// The facts that would change the answer.
    MISSING,
    /// The weakest of the rules that acted.
    CONFIDENCE
  }

  /// Says a finding of the compiled law.
  static Said of(Finding finding, Layout layout, int[] values) {
    Term through = finding.end().map(Said::known).orElse(finding.through());
    String end = finding.end().isPresent() ? word(finding.end().get()) : word(finding.through());
    return new Said(
        new Words(
            text(finding.status().id()),
            text(finding.cover().map(Cover::id).orElse("")),
            text(end),
            text(joined(finding.measures())),
            null,
            text(finding.confidence().id())),
        shown(DayTerm.of(through, layout, values)),
        DayTerm.of(finding.safe(), layout, values),
        DayTerm.of(finding.arguable(), layout, values));
  }

  /// Says an answer of the evaluator.
  static Said of(QuickAnswer answer) {
    Optional<Ending> ending = answer.ending();
    int through =
        ending.isPresent()
            ? ending.get().lastKnownDay().map(Days::of).orElse(Days.NEVER)
            : answer.through();
    String missing =
        answer.missing().stream().map(fact -> fact.id().code()).collect(Collectors.joining(" "));
    return new Said(
        new Words(
            text(answer.status().id()),
            text(answer.cover().map(Cover::id).orElse("")),
            text(ending.map(Said::word).orElseGet(() -> word(answer.through()))),
            text(joined(answer.measures())),
            text(missing),
            text(answer.confidence().id())),
        shown(new DayTerm.Fixed(through)),
        new DayTerm.Fixed(answer.safe()),
        new DayTerm.Fixed(answer.arguable()));
  }

  /// An end without a day shows none.
  private static DayTerm shown(DayTerm day) {
    return day.equals(new DayTerm.Fixed(Days.OPEN)) ? new DayTerm.Fixed(Days.NEVER) : day;
  }

  private static Term known(End end) {
    return switch (end) {
      case End.Provisional on -> on.day();
      case End.Awaiting on -> on.atLeast();
      case End.Pending on -> on.atMost();
    };
  }

  private static String word(End end) {
    return switch (end) {
      case End.Provisional _ -> "provisional";
      case End.Awaiting _ -> "open";
      case End.Pending _ -> "pending";
    };
  }

  private static String word(Ending ending) {
    return switch (ending) {
      case Ending.OnDay _ -> "day";
      case Ending.Provisional _ -> "provisional";
      case Ending.Awaiting _ -> "open";
      case Ending.Pending _ -> "pending";
      case Ending.NoEnd _ -> "none";
    };
  }

  private static String word(Term through) {
    return word(through instanceof Term.Constant constant ? constant.day() : Days.FIRST);
  }

  private static String word(int through) {
    return switch (through) {
      case Days.NEVER -> "";
      case Days.OPEN -> "none";
      default -> "day";
    };
  }

  /// The words of an answer; null where there is none.
  record Words(
      @Nullable UTF8String status,
      @Nullable UTF8String cover,
      @Nullable UTF8String end,
      @Nullable UTF8String measures,
      @Nullable UTF8String missing,
      @Nullable UTF8String confidence) {}

  /// Returns the word of a column; null where there is none.
  @Nullable UTF8String word(Column column) {
    return switch (column) {
      case STATUS -> words.status();
      case COVER -> words.cover();
      case END -> words.end();
      case MEASURES -> words.measures();
      case MISSING -> words.missing();
      case CONFIDENCE -> words.confidence();
    };
  }

  private static String joined(List<MeasureId> measures) {
    return measures.stream().map(MeasureId::code).collect(Collectors.joining(" "));
  }

  private static @Nullable UTF8String text(String word) {
    return word.isEmpty() ? null : UTF8String.fromString(word);
  }
}
