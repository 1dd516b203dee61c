package org.sojourn.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.law.Purpose;

/// Goes down the diagrams of compiled law, row by row.
final class WalkFinder implements Finder {

  private static final int PURPOSES = Purpose.values().length;

  private final Map<Integer, Node<Finding>> roots = new HashMap<>();
  private final Map<Finding, Integer> places = new HashMap<>();
  private final int[] values;

  WalkFinder(AnswerForm form) {
    for (Diagram<Finding> diagram : form.diagrams()) {
      roots.put(root(diagram.kind().slot(), Rows.place(diagram.purpose())), diagram.root());
    }
    List<Finding> findings = form.findings();
    for (int place = 0; place < findings.size(); place++) {
      places.put(findings.get(place), place);
    }
    values = new int[form.printedSlot() + 1];
  }

  private static int root(int kind, int purpose) {
    return kind * PURPOSES + purpose;
  }

  @Override
  public void find(Rows rows, Found out) {
    for (int row = 0; row < rows.size(); row++) {
      Node<Finding> root = roots.get(root(rows.kinds()[row], rows.purposes()[row]));
      out.finding[row] = -1;
      if (root != null) {
        find(root, rows, row, out);
      }
    }
  }

  private void find(Node<Finding> root, Rows rows, int row, Found out) {
    for (int slot = 0; slot < values.length; slot++) {
      values[slot] = rows.values(slot)[row];
    }
    Optional<Finding> finding = root.find(values);
    if (finding.isPresent()) {
      out.finding[row] = places.getOrDefault(finding.get(), -1);
      out.through[row] = finding.get().through().at(values);
      out.safe[row] = finding.get().safe().at(values);
      out.arguable[row] = finding.get().arguable().at(values);
    }
  }
}
