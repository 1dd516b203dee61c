package org.sojourn.spark;

import java.util.List;
import org.sojourn.diagnostic.Excerpts;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// What is wrong with a table or a cell: code and words are those of the command line.
///
/// @param code for example `C013`; `docs/reference/messages.md` has a section for each
/// @param message what was found
/// @param help the way out
record Problem(String code, String message, String help) {

  private static final int LONGEST = 60;
  private static final int LISTED = 12;

  /// The column of a reject that tells what a cell holds shows its beginning.
  static String beginning(String text) {
    return Excerpts.oneLine(text, LONGEST);
  }

  /// Says what is wrong with the text of a cell.
  static Problem of(String text, Target target, PackLaw law) {
    String found = beginning(text);
    return switch (target.role()) {
      case KIND -> text.isEmpty() ? noKind(law) : unknownKind(found, law);
      case PURPOSE -> unknownPurpose(found);
      case AS_OF, PRINTED -> notADay(text);
      case DAY -> notAValue(found, target, notADay(text).help());
      case NUMBER, CODE -> notAValue(found, target, help(law, target));
    };
  }

  private static Problem noKind(PackLaw law) {
    return new Problem(
        "R001",
        "the cell is empty",
        "write the code of a kind; `sojourn kinds %s` lists them".formatted(law.id()));
  }

  private static Problem unknownKind(String found, PackLaw law) {
    return new Problem(
        "C011",
        "unknown kind `%s` in the pack `%s`".formatted(found, law.id()),
        "`sojourn kinds %s` lists them".formatted(law.id()));
  }

  /// Says that there is no such purpose.
  static Problem unknownPurpose(String found) {
    return new Problem("C018", "unknown purpose `%s`".formatted(found), allowed(purposes()));
  }

  private static List<String> purposes() {
    return Purposes.ALL.stream().map(Purpose::id).toList();
  }

  /// Says that a text is no day.
  static Problem notADay(String text) {
    String found = beginning(text);
    try {
      Days.parse(text);
    } catch (IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      if (why.contains("out of range")) {
        return outOfRange(found);
      }
    }
    return new Problem(
        "C016",
        "`%s` is not a day".formatted(found),
        "write it yyyy-mm-dd, for example 2021-12-31");
  }

  private static Problem outOfRange(String found) {
    return new Problem(
        "C019",
        "`%s` is out of range".formatted(found),
        "days run from %s to %s; an end that nobody knows is left out, not written as a far day"
            .formatted(Days.text(Days.FIRST), Days.text(Days.LAST)));
  }

  private static Problem notAValue(String found, Target target, String help) {
    return new Problem("C013", "`%s` is not a value of `%s`".formatted(found, target.code()), help);
  }

  private static String help(PackLaw law, Target target) {
    FactType type = law.facts().get(target.slot()).type();
    if (type instanceof FactType.Quantity(int least, int most, String unit)) {
      return "a whole number, %d–%d (%s)".formatted(least, most, unit);
    }
    List<String> codes = type.codeList().orElseThrow();
    return codes.size() > LISTED
        ? "`sojourn facts %s` lists the values".formatted(law.id())
        : allowed(codes);
  }

  private static String allowed(List<String> codes) {
    return "allowed: " + String.join(", ", codes);
  }

  /// Says that a kind has no day on paper, and one was given.
  static Problem noPaper(String printed, String kind) {
    return new Problem(
        "C017",
        "the kind `%s` has no day on paper, got `%s`".formatted(kind, beginning(printed)),
        "leave the printed day out");
  }
}
