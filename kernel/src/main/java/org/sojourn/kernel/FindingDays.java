package org.sojourn.kernel;

import java.util.List;
import org.sojourn.compile.Finding;
import org.sojourn.time.Days;

/// The three days of every finding, as terms.
final class FindingDays {

  private static final int DAYS = 3;

  private final int[] ofFinding;
  private final TermTable terms;

  private FindingDays(int[] ofFinding, TermTable terms) {
    this.ofFinding = ofFinding;
    this.terms = terms;
  }

  /// Puts the days of the rows beside their findings. A row that lacks a day its finding hangs on
  /// is left to the evaluator.
  void fill(Chunk in, Answers out) {
    for (int row = 0; row < in.size; row++) {
      int finding = out.finding[row];
      if (finding >= 0) {
        fill(in, out, row, finding * DAYS);
      } else {
        ask(out, row);
      }
    }
  }

  private void fill(Chunk in, Answers out, int row, int at) {
    int through = terms.at(ofFinding[at], in.values, row);
    int safe = same(at, 1) ? through : terms.at(ofFinding[at + 1], in.values, row);
    int arguable = same(at, 2) ? through : terms.at(ofFinding[at + 2], in.values, row);
    if (TermTable.isFound(through) && TermTable.isFound(safe) && TermTable.isFound(arguable)) {
      out.through[row] = through;
      out.safe[row] = safe;
      out.arguable[row] = arguable;
    } else {
      ask(out, row);
    }
  }

  private boolean same(int at, int other) {
    return ofFinding[at] == ofFinding[at + other];
  }

  private static void ask(Answers out, int row) {
    out.finding[row] = Answers.ASK;
    out.through[row] = Days.NEVER;
    out.safe[row] = Days.NEVER;
    out.arguable[row] = Days.NEVER;
  }

  /// Collects the terms of findings.
  static final class Builder {

    private final int[] ofFinding;

    Builder(List<Finding> findings, TermTable.Builder terms) {
      ofFinding = new int[DAYS * findings.size()];
      for (int id = 0; id < findings.size(); id++) {
        ofFinding[DAYS * id] = terms.add(findings.get(id).through());
        ofFinding[DAYS * id + 1] = terms.add(findings.get(id).safe());
        ofFinding[DAYS * id + 2] = terms.add(findings.get(id).arguable());
      }
    }

    FindingDays build(TermTable terms) {
      return new FindingDays(ofFinding, terms);
    }
  }
}
