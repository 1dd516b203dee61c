package org.sojourn.cli.batch;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.cli.batch.Columns.Target;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.sheet.Latin;
import org.sojourn.cli.sheet.Separators;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;

/// Reads a row cell by cell, straight from the buffer of the CSV reader, into the numbers that the
/// engine takes. One object serves all rows.
final class RowReader extends AbstractBaseCsvCallbackHandler<RowReader> {

  private static final int LONGEST_ID = 1000;

  private final PackLaw law;
  private final BatchQuestion question;
  private final Cells cells;
  private final int[] blank;
  private final int[] facts;
  private final List<String> header = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  private @Nullable Columns columns;
  private Cell[] readers = {};
  private char[] id = new char[64];
  private int idLength;
  private @Nullable Kind kind;
  private @Nullable Purpose purpose;
  private int printed;
  private int asOf;

  /// Reads one cell.
  private interface Cell {
    void read(int column, char[] text, int from, int length);
  }

  /// Begins with the first line, which names the columns.
  ///
  /// @param law the pack
  /// @param blank a value for each fact that is not given
  /// @param question what is asked of every row
  RowReader(PackLaw law, int[] blank, BatchQuestion question) {
    this.law = law;
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

  @Override
  protected void handleBegin(long line) {
    idLength = 0;
    kind = null;
    purpose = question.purpose().orElse(null);
    printed = Fact.UNKNOWN;
    asOf = question.asOf();
    System.arraycopy(blank, 0, facts, 0, blank.length);
    rejections.clear();
  }

  @Override
  protected void handleField(int column, char[] text, int from, int length, boolean quoted) {
    if (columns == null) {
      header.add(Latin.text(text, from, length));
    } else if (column < readers.length) {
      readers[column].read(column, text, from, length);
    }
  }

  @Override
  protected RowReader buildRecord() {
    if (columns == null) {
      nameColumns();
      return this;
    }
    int count = getFieldCount();
    if (count != readers.length) {
      rejections.clear();
      String found = Integer.toString(count);
      String wanted = Integer.toString(readers.length);
      reject(-1, "", Problem.of(Fault.ROW_OF_OTHER_LENGTH, found, wanted));
    }
    return this;
  }

  private void nameColumns() {
    char separator = question.separator();
    if (header.size() == 1) {
      Separators.other(header.getFirst(), separator)
          .ifPresent(
              other -> {
                String found = Separators.shown(other);
                String wanted = Separators.shown(separator);
                throw Problem.of(Fault.OTHER_SEPARATOR, found, wanted)
                    .help("separator", found)
                    .thrown();
              });
    }
    Columns named = Columns.of(header, question.mappings(), law);
    readers = named.targets().stream().map(this::reader).toArray(Cell[]::new);
    columns = named;
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
      }
    };
  }

  private void reject(int column, String found, Problem problem) {
    rejections.add(new Rejection(getStartingLineNumber(), column, found, problem));
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
    return getStartingLineNumber();
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

  char[] id() {
    return id;
  }

  int idLength() {
    return idLength;
  }
}
