package org.sojourn.compile.form;

import java.util.function.Consumer;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.NormalForm;
import org.sojourn.compile.Validity;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// The normal form as text for people: a diagram for each kind and purpose, its tests in the words
/// of the pack, then the leaves. The same form gives the same text.
///
/// A node that is reached from several places has a number and stands once; every other one stands
/// where it is reached.
public final class FormText {

  private FormText() {}

  /// Writes a form.
  ///
  /// @param form the form
  /// @param line takes the lines in order
  public static void write(NormalForm form, Consumer<String> line) {
    PackLaw law = form.law();
    line.accept("# Normal form " + FormBytes.VERSION + " of the pack " + law.id());
    line.accept("# hash " + law.hash());
    line.accept(
        form.knownOn() == Days.LAST
            ? "# all law that the pack knows, through " + Days.text(law.knownThrough())
            : "# law published by " + Days.text(form.knownOn()));
    WriteLeafText leaves = new WriteLeafText(law);
    WriteNodeText nodes = new WriteNodeText(law, leaves, line);
    nodes.count(form.diagrams());
    for (Diagram<Validity> diagram : form.diagrams()) {
      line.accept("");
      line.accept(diagram.kind().id() + " for " + diagram.purpose().id());
      nodes.diagram(diagram);
    }
    nodes.shared();
    leaves.write(line);
    for (NormalForm.NotCompiled each : form.notCompiled()) {
      line.accept("");
      line.accept(each.kind().id() + " for " + each.purpose().id());
      line.accept("  left to the evaluator: " + each.why());
    }
  }
}
