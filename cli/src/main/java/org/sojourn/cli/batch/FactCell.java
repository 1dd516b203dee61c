package org.sojourn.cli.batch;

import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.Values;
import org.sojourn.cli.sheet.Latin;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.FactValueException;

/// Values of one fact.
final class FactCell {

  private final Fact fact;
  private final Cells cells;
  private final boolean isDay;
  private final CodeTable known = new CodeTable();

  FactCell(Fact fact, Cells cells) {
    this.fact = fact;
    this.cells = cells;
    this.isDay = fact.type() instanceof FactType.Day;
  }

  /// Reads a value; [Cells#WRONG] if the text is none.
  int parse(char[] text, int from, int length) {
    if (isDay) {
      int day = cells.days().parse(text, from, length);
      if (day != DayTable.BAD) {
        return day;
      }
    }
    int value = known.get(text, from, length);
    return value == CodeTable.NEW ? parseNew(text, from, length) : value;
  }

  private int parseNew(char[] text, int from, int length) {
    try {
      int value = fact.parse(Latin.text(text, from, length));
      known.put(text, from, length, value);
      return value;
    } catch (FactValueException e) {
      return Cells.WRONG;
    }
  }

  Problem problem(char[] text, int from, int length) {
    return Values.wrong(fact, Latin.text(text, from, length), cells.law());
  }
}
