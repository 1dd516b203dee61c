package org.sojourn.kernel;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// A pack's law as a [CellTable] over the day on the paper, for all documents whose end hangs on
/// that day and on coded facts alone: their cell is one number, worked out once, and the last good
/// day then a run through two columns.
///
/// Documents whose answer hangs on another day as well fall into the cell [#askCell].
public final class DenseCells {

  private static final int MOST_DAYS = 4096; // that are looked at one by one

  private final AnswerForm form;
  private final FindingIds ids;
  private final Axis axis = new Axis();
  private final CellTable table;
  private final List<Integer> findings = new ArrayList<>();
  private final Map<List<Run>, Integer> known = new HashMap<>();
  private final CellTable.Builder builder = new CellTable.Builder();
  private final List<Map<Purpose, Integer>> starts = new ArrayList<>();
  private final Program program;
  private int cellCount;

  /// Days that find one thing and become one day, or move alike.
  private record Run(int first, int finding, boolean keeps, int number) {

    boolean continues(Run before) {
      return finding == before.finding && keeps == before.keeps && number == before.number;
    }
  }

  private DenseCells(AnswerForm form) {
    this.form = form;
    this.ids = new FindingIds(form.findings());
    cell(List.of(new Run(Days.FIRST, Answers.ASK, false, Days.NEVER)));
    TermTable.Builder terms = new TermTable.Builder();
    ProgramWriter writer = new ProgramWriter(ids, terms, (_, node) -> end(node));
    form.law().kinds().forEach(_ -> starts.add(new EnumMap<>(Purpose.class)));
    for (Diagram<Finding> diagram : form.diagrams()) {
      int start = writer.write(diagram.root());
      starts.get(diagram.kind().slot()).put(diagram.purpose(), start);
    }
    this.table = builder.build();
    this.program = new Program(writer.code(), terms.build(), new CellTable.Builder().build());
  }

  /// Makes the table of a form.
  ///
  /// @param form the law on one day asked
  /// @return the table and the way to the cell of a document
  public static DenseCells of(AnswerForm form) {
    return new DenseCells(form);
  }

  /// Returns the table: the day on the paper becomes the last good day.
  ///
  /// @return the table
  public CellTable table() {
    return table;
  }

  /// Returns the cell of the documents that the table cannot answer; their days become
  /// [Days#NEVER].
  ///
  /// @return the first cell
  public int askCell() {
    return 0;
  }

  /// Returns the answer that a provenance stands for: the way to the full explanation.
  ///
  /// @param provenance a run of the table
  /// @return the place in [AnswerForm#findings], or [Answers#ASK]
  public int finding(int provenance) {
    return findings.get(provenance);
  }

  /// Returns where documents of a kind begin, for [Chunk#start].
  ///
  /// @param kind the kind
  /// @param purpose for what
  /// @return a number that only these cells know
  public int start(Kind kind, Purpose purpose) {
    return starts.get(kind.slot()).getOrDefault(purpose, Program.ASK);
  }

  /// Finds the cells of rows 0 to [Chunk#size], exclusive.
  ///
  /// @param in the documents, begun at [#start]
  /// @param cells where the cells are put
  public void cells(Chunk in, short[] cells) {
    int[] printed = in.values[form.printedSlot()];
    for (int row = 0; row < in.size; row++) {
      int found = program.find(in.start[row], in.values, row);
      boolean known = found >= 0 && printed[row] >= Days.FIRST && printed[row] <= Days.LAST;
      cells[row] = (short) (known ? found : askCell());
    }
  }

  /// Where coded facts end, the cell: what is left is tests of days.
  private OptionalInt end(Node<Finding> node) {
    if (node instanceof Node.Choice<Finding> || node instanceof Node.Presence<Finding>) {
      return OptionalInt.empty();
    }
    boolean alone =
        node instanceof Node.Leaf<Finding>
            || axis.of(node).orElse(Program.ASK) == form.printedSlot();
    return OptionalInt.of(Program.leaf(alone ? cell(runs(node)) : askCell()));
  }

  private int cell(List<Run> runs) {
    Integer before = known.get(runs);
    if (before != null) {
      return before;
    }
    if (cellCount == CellTable.MOST || findings.size() + runs.size() > CellTable.MOST) {
      return askCell();
    }
    builder.cell();
    for (Run run : runs) {
      if (run.keeps()) {
        builder.later(run.first(), run.number());
      } else {
        builder.constant(run.first(), run.number());
      }
      findings.add(run.finding());
    }
    known.put(runs, cellCount);
    return cellCount++;
  }

  private List<Run> runs(Node<Finding> node) {
    List<Run> runs = new ArrayList<>();
    List<AxisRuns.Run> found = AxisRuns.of(node, form.printedSlot(), ids::of);
    for (int i = 0; i < found.size(); i++) {
      int last = i + 1 < found.size() ? found.get(i + 1).first() - 1 : Days.LAST;
      add(runs, found.get(i).first(), last, found.get(i).finding());
    }
    return runs;
  }

  private void add(List<Run> runs, int first, int last, int finding) {
    if (finding == AxisRuns.ASK) {
      add(runs, ask(first));
      return;
    }
    switch (form.findings().get(finding).through()) {
      case Term.Constant constant -> add(runs, new Run(first, finding, false, constant.day()));
      case Term.OfSlot(int slot, int plus) when slot == form.printedSlot() ->
          add(runs, new Run(first, finding, true, plus));
      case Term term when Axis.isOn(term, form.printedSlot()) && last - first < MOST_DAYS -> {
        for (int day = first; day <= last; day++) {
          add(runs, day, finding, term);
        }
      }
      case Term _ -> add(runs, ask(first));
    }
  }

  /// One day of a term of months: some days later.
  private void add(List<Run> runs, int day, int finding, Term term) {
    int[] values = new int[form.printedSlot() + 1];
    values[form.printedSlot()] = day;
    try {
      add(runs, new Run(day, finding, true, term.at(values) - day));
    } catch (DateTimeException e) {
      add(runs, ask(day));
    }
  }

  private static Run ask(int first) {
    return new Run(first, Answers.ASK, false, Days.NEVER);
  }

  private static void add(List<Run> runs, Run run) {
    if (runs.isEmpty() || !run.continues(runs.getLast())) {
      runs.add(run);
    }
  }
}
