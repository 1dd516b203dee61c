package org.sojourn.cli.problem;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.sojourn.decide.RefusedException;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Values that are none, as problems with what would have been right.
public final class Values {

  private Values() {}

  /// Reads a day.
  ///
  /// @param text the day as typed
  /// @param where the option, cell or field it was typed for
  /// @return the day
  /// @throws ProblemException if it is no day, or out of range
  public static LocalDate day(String text, String where) {
    try {
      return Days.date(Days.parse(text));
    } catch (IllegalArgumentException e) {
      throw notADay(text).at(where).thrown();
    }
  }

  /// Says why a text is no day.
  ///
  /// @param text the text
  /// @return the problem
  public static Problem notADay(String text) {
    Problem problem = Problem.of(Fault.NOT_A_DAY, text);
    if (!isShaped(text)) {
      return problem.help("day.form");
    }
    int month = Integer.parseInt(text.substring(5, 7));
    int year = Integer.parseInt(text.substring(0, 4));
    if (month < 1 || month > 12) {
      return problem.help("day.month", text.substring(5, 7));
    }
    int last = YearMonth.of(year, month).lengthOfMonth();
    int day = Integer.parseInt(text.substring(8, 10));
    return day < 1 || day > last
        ? problem.help("day.none", text.substring(0, 7), Integer.toString(last))
        : Problem.of(Fault.DAY_OUT_OF_RANGE, text)
            .help("day.range", Days.text(Days.FIRST), Days.text(Days.LAST));
  }

  /// Says that a pack has no such kind.
  ///
  /// @param code the code given
  /// @param law the pack
  /// @return the problem
  public static Problem unknownKind(String code, PackLaw law) {
    List<String> codes = law.kinds().stream().map(kind -> kind.id().code()).toList();
    return Problem.of(Fault.UNKNOWN_KIND, code, law.id()).allowing(code, codes);
  }

  /// Says what the engine refused.
  ///
  /// @param e its refusal
  /// @param law the pack that was asked
  /// @return the problem
  public static Problem refused(RefusedException e, PackLaw law) {
    String found = e.found();
    return switch (e.fault()) {
      case UNKNOWN_KIND -> unknownKind(found, law);
      case UNKNOWN_FACT ->
          Problem.of(Fault.UNKNOWN_FACT, found, law.id()).allowing(found, e.allowed());
      case UNKNOWN_VALUE -> wrong(law.fact(e.subject()).orElseThrow(), found, law);
      case NO_PRINTED_DAY -> Problem.of(Fault.NO_PRINTED_DAY, found, e.subject());
      case DAY_OUT_OF_RANGE -> notADay(found);
    };
  }

  /// Says that a text is no value of a fact.
  ///
  /// @param fact the fact
  /// @param found the text
  /// @param law the pack
  /// @return the problem
  public static Problem wrong(Fact fact, String found, PackLaw law) {
    Problem problem = Problem.of(Fault.UNKNOWN_VALUE, found, fact.id().code(), law.id());
    return switch (fact.type()) {
      case FactType.Day _ -> withHelpOf(problem, notADay(found));
      case FactType.Quantity(int least, int most, String unit) ->
          problem.help("number", least + "–" + most + " (" + unit + ")");
      case FactType.State(var states) -> problem.suggesting(found, states.codes()).help("state");
      case FactType.YesNo _, FactType.Choice _ ->
          problem.allowing(found, fact.type().codeList().orElseThrow());
    };
  }

  private static Problem withHelpOf(Problem problem, Problem other) {
    Problem all = problem;
    for (Problem.Help help : other.help()) {
      all = all.help(help.key(), help.parts().toArray(String[]::new));
    }
    return all;
  }

  private static boolean isShaped(String text) {
    boolean shaped = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    for (int i = 0; shaped && i < 10; i++) {
      char c = text.charAt(i);
      shaped = i == 4 || i == 7 || (c >= '0' && c <= '9');
    }
    return shaped;
  }
}
