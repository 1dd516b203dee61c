package org.sojourn.cli.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.batch.Target;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.sheet.Latin;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;

/// Reads a row cell by cell, straight from the buffer of whoever reads the file, into the numbers
/// that the engine takes. One object serves all rows.
///
/// Cells are texts of bytes, each byte of UTF-8 one character, see [Latin].
final class RowReader {

  private static final int LONGEST_ID = 1000;

  private final BatchQuestion question;
  private final Cells cells;
  private final int[] blank;
  private final int[] facts;
  private final BitSet given = new BitSet();
  private final List<Rejection> rejections = new ArrayList<>();

  private @Nullable Columns columns;
  private Cell[] readers = {};
  private char[] id = new char[64];
  private int idLength;
  private @Nullable Kind kind;
  private @Nullable Purpose purpose;
  private int printed;
  private int asOf;
  private long line;
  private boolean bareId;

  /// Reads one cell.
  private interface Cell {
    void read(int column, char[] text, int from, int length);
  }

  /// Makes a reader that knows no columns yet.
  ///
  /// @param law the pack
  /// @param blank a value for each fact that is not given
  /// @param question what is asked of every row
  RowReader(PackLaw law, int[] blank, BatchQuestion question) {
    this.question = question;
    this.cells = new Cells(law);
    this.blank = blank;
    this.facts = blank.clone();
  }

  private Cell reader(Target target) {
    return switch (target) {
      case Target.Id _ -> this::id;
      case Target.KindOf _ -> this::kind;
      case Target.Printed _ -> this::printed;
      case Target.AsOf _ -> this::asOf;
      case Target.PurposeOf _ -> this::purpose;
      case Target.Of(var fact) -> fact(fact);
      case Target.Ignored _ -> (_, _, _, _) -> {};
    };
  }

  /// Says what the cells of a row are.
  void columns(Columns named) {
    readers = named.targets().stream().map(this::reader).toArray(Cell[]::new);
    columns = named;
  }

  /// Begins a row.
  ///
  /// @param at the line on which it begins, or its number, from 1
  void begin(long at) {
    line = at;
    idLength = 0;
    bareId = false;
    kind = null;
    purpose = question.purpose().orElse(null);
    printed = Fact.UNKNOWN;
    asOf = question.asOf();
    System.arraycopy(blank, 0, facts, 0, blank.length);
    given.clear();
    rejections.clear();
  }

  /// Reads a cell.
  ///
  /// @param column its place
  /// @param text where its text stands
  /// @param from where it begins
  /// @param length its length
  void cell(int column, char[] text, int from, int length) {
    if (column < readers.length) {
      readers[column].read(column, text, from, length);
    }
  }

  /// Says that the name of the row was written as a number.
  void bareId() {
    bareId = true;
  }

  /// Ends a row.
  ///
  /// @param count how many cells it had
  void end(int count) {
    if (count != readers.length) {
      String found = Integer.toString(count);
      String wanted = Integer.toString(readers.length);
      rejectWhole("", Problem.of(Fault.ROW_OF_OTHER_LENGTH, found, wanted));
    }
  }

  /// Says that the whole row is wrong, and nothing else of it.
  void rejectWhole(String found, Problem problem) {
    rejections.clear();
    reject(-1, found, problem);
  }

  /// Whether the whole row has been said to be wrong.
  boolean isWhollyRejected() {
    return !rejections.isEmpty() && rejections.getLast().column() < 0;
  }

  private void id(int column, char[] text, int from, int length) {
    if (length > LONGEST_ID) {
      String found = Latin.text(text, from, LONGEST_ID);
      reject(column, found, Problem.of(Fault.CELL_TOO_LONG, Integer.toString(LONGEST_ID)));
      return;
    }
    if (length > id.length) {
      id = Arrays.copyOf(id, LONGEST_ID);
    }
    System.arraycopy(text, from, id, 0, length);
    idLength = length;
    if (!Latin.isUtf8(text, from, length)) {
      reject(column, Latin.text(text, from, length), Problem.of(Fault.CELL_NOT_UTF8));
    }
  }

  private void kind(int column, char[] text, int from, int length) {
    int slot = cells.kind(text, from, length);
    if (slot == Cells.WRONG) {
      reject(column, Latin.text(text, from, length), cells.kindProblem(text, from, length));
    } else {
      kind = cells.kind(slot);
    }
  }

  private void printed(int column, char[] text, int from, int length) {
    printed = day(column, text, from, length, Fact.UNKNOWN);
  }

  private void asOf(int column, char[] text, int from, int length) {
    asOf = day(column, text, from, length, question.asOf());
  }

  private int day(int column, char[] text, int from, int length, int otherwise) {
    if (length == 0) {
      return otherwise;
    }
    int day = cells.days().parse(text, from, length);
    if (day == DayTable.BAD) {
      reject(column, Latin.text(text, from, length), cells.dayProblem(text, from, length));
      return otherwise;
    }
    return day;
  }

  private void purpose(int column, char[] text, int from, int length) {
    if (length == 0) {
      return;
    }
    int place = cells.purpose(text, from, length);
    if (place == Cells.WRONG) {
      reject(column, Latin.text(text, from, length), cells.purposeProblem(text, from, length));
    } else {
      purpose = cells.purpose(place);
    }
  }

  private Cell fact(Fact fact) {
    FactCell cell = new FactCell(fact, cells);
    int slot = fact.slot();
    return (column, text, from, length) -> {
      if (length == 0) {
        return;
      }
      int value = cell.parse(text, from, length);
      if (value == Cells.WRONG) {
        reject(column, Latin.text(text, from, length), cell.problem(text, from, length));
      } else {
        facts[slot] = value;
        given.set(slot);
      }
    };
  }

  private void reject(int column, String found, Problem problem) {
    rejections.add(new Rejection(line, column, found, problem));
  }

  /// What is wrong with the row just read; empty if it can be answered.
  List<Rejection> rejections() {
    if (rejections.isEmpty() && kind != null && printed != Fact.UNKNOWN) {
      cells.checkPaper(kind, printed).ifPresent(problem -> reject(-1, "", problem));
    }
    return rejections;
  }

  Columns columns() {
    if (columns == null) {
      throw new IllegalStateException("the first line has not been read");
    }
    return columns;
  }

  /// The line on which the row just read begins, from 1.
  long line() {
    return line;
  }

  /// Whether a fact was given, and not taken as the pack assumes it.
  boolean isGiven(Fact fact) {
    return given.get(fact.slot());
  }

  /// Whether the name of the row was written as a number.
  boolean isBareId() {
    return bareId;
  }

  Kind kind() {
    if (kind == null) {
      throw new IllegalStateException("a row without a kind is rejected");
    }
    return kind;
  }

  Purpose purpose() {
    return purpose == null ? kind().mainPurpose() : purpose;
  }

  int printed() {
    return printed;
  }

  int asOf() {
    return asOf;
  }

  int[] facts() {
    return facts;
  }

  /// Whether the row has a name.
  ///
  /// @param name the name
  boolean isNamed(String name) {
    return Latin.text(String.valueOf(id, 0, idLength)).equals(name);
  }

  char[] id() {
    return id;
  }

  int idLength() {
    return idLength;
  }
}
