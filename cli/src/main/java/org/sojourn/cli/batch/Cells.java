package org.sojourn.cli.batch;

import java.util.List;
import java.util.Optional;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.Values;
import org.sojourn.cli.sheet.Latin;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// Values of cells: kinds, purposes and days.
final class Cells {

  /// The text is no value.
  static final int WRONG = Integer.MIN_VALUE + 5;

  private static final List<Purpose> PURPOSES = List.of(Purpose.values());

  private final PackLaw law;
  private final DayTable days = new DayTable();
  private final CodeTable kinds = new CodeTable();
  private final CodeTable purposes = new CodeTable();

  Cells(PackLaw law) {
    this.law = law;
    law.kinds().forEach(kind -> put(kinds, kind.id().code(), kind.slot()));
    for (int i = 0; i < PURPOSES.size(); i++) {
      put(purposes, PURPOSES.get(i).id(), i);
    }
  }

  private static void put(CodeTable table, String code, int value) {
    table.put(code.toCharArray(), 0, code.length(), value);
  }

  DayTable days() {
    return days;
  }

  PackLaw law() {
    return law;
  }

  int kind(char[] text, int from, int length) {
    int slot = kinds.get(text, from, length);
    return slot == CodeTable.NEW ? WRONG : slot;
  }

  Kind kind(int slot) {
    return law.kinds().get(slot);
  }

  Problem kindProblem(char[] text, int from, int length) {
    return length == 0
        ? Problem.of(Fault.ROW_WITHOUT_KIND, law.id())
        : Values.unknownKind(Latin.text(text, from, length), law);
  }

  int purpose(char[] text, int from, int length) {
    int place = purposes.get(text, from, length);
    return place == CodeTable.NEW ? WRONG : place;
  }

  Purpose purpose(int place) {
    return PURPOSES.get(place);
  }

  Problem purposeProblem(char[] text, int from, int length) {
    String found = Latin.text(text, from, length);
    List<String> allowed = PURPOSES.stream().map(Purpose::id).toList();
    return Problem.of(Fault.UNKNOWN_PURPOSE, found).allowing(found, allowed);
  }

  Problem dayProblem(char[] text, int from, int length) {
    return Values.notADay(Latin.text(text, from, length));
  }

  /// Says that a kind without a day on paper was given one.
  Optional<Problem> checkPaper(Kind kind, int printed) {
    return kind.paper() == Kind.PrintedDay.DAY
        ? Optional.empty()
        : Optional.of(Problem.of(Fault.NO_PRINTED_DAY, Days.text(printed), kind.id().code()));
  }
}
