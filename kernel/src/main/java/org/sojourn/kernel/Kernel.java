package org.sojourn.kernel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;

/// Answers documents in columns, as one pack's law has it on one day asked. What it finds for a row
/// is what the diagram of its kind and purpose finds; nothing is allocated for a row.
///
/// Rows for which a fact is missing that matters, whose kind and purpose are not compiled, or which
/// name a day outside of [org.sojourn.time.Days#FIRST] to [org.sojourn.time.Days#LAST] where it
/// matters, are marked [Answers#ASK]: the evaluator answers them.
///
/// Immutable and safe to share between threads; each thread has a [Chunk] and [Answers] of its own.
public final class Kernel {

  private final List<Map<Purpose, Integer>> starts;
  private final Program program;
  private final FindingDays days;
  private final List<Integer> slots;

  private Kernel(AnswerForm form) {
    TermTable.Builder terms = new TermTable.Builder();
    FindingIds ids = new FindingIds(form.findings());
    DayCells cells = new DayCells(ids);
    ProgramWriter writer = new ProgramWriter(ids, terms, cells);
    this.starts = new ArrayList<>();
    form.law().kinds().forEach(_ -> starts.add(new EnumMap<>(Purpose.class)));
    for (Diagram<Finding> diagram : form.diagrams()) {
      int start = writer.write(diagram.root());
      starts.get(diagram.kind().slot()).put(diagram.purpose(), start);
    }
    FindingDays.Builder finding = new FindingDays.Builder(form.findings(), terms);
    Set<Integer> looked = new TreeSet<>(writer.slots());
    looked.addAll(terms.slots());
    this.slots = List.copyOf(looked);
    TermTable table = terms.build();
    this.program = new Program(writer.code(), table, cells.build());
    this.days = finding.build(table);
  }

  /// Makes the kernel of a form.
  ///
  /// @param form the law on one day asked
  /// @return the kernel
  public static Kernel of(AnswerForm form) {
    return new Kernel(form);
  }

  /// Returns where documents of a kind begin, for [Chunk#start].
  ///
  /// @param kind the kind
  /// @param purpose for what
  /// @return a number that only this kernel knows
  public int start(Kind kind, Purpose purpose) {
    return starts.get(kind.slot()).getOrDefault(purpose, Program.ASK);
  }

  /// Returns the slots that are looked at at all; the columns of the others need not be filled.
  ///
  /// @return slots in rising order: of facts, and the one after them for the day on the paper
  public List<Integer> slots() {
    return slots;
  }

  /// Answers rows 0 to [Chunk#size], exclusive.
  ///
  /// @param in the documents
  /// @param out where the answers are put
  public void answer(Chunk in, Answers out) {
    for (int row = 0; row < in.size; row++) {
      out.finding[row] = program.find(in.start[row], in.values, row);
    }
    days.fill(in, out);
  }
}
