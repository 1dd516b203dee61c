package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.compile.NormalForm;
import org.sojourn.compile.Validity;
import org.sojourn.decide.Document;
import org.sojourn.law.Fact;
import org.sojourn.time.Days;

/// How the days of a document hang on one of its days, all else the same: what plots are drawn
/// from.
public final class Curve {

  private final NormalForm form;

  /// Begins.
  ///
  /// @param form the pack in normal form
  public Curve(NormalForm form) {
    this.form = form;
  }

  /// Reads the days off the normal form.
  ///
  /// @param witness the document
  /// @param axis the fact that is moved; empty for the day on the paper
  /// @param first first of the days it is moved to, an epoch day
  /// @param last last of them, an epoch day
  /// @return the good days for each day from the first to the last; none where the document does
  ///     not say enough
  public List<GoodDays> of(Witness witness, Optional<Fact> axis, int first, int last) {
    int[] values = values(form, witness.document());
    int slot = axis.map(Fact::slot).orElse(form.printedSlot());
    List<GoodDays> curve = new ArrayList<>();
    for (int day = first; day <= last; day++) {
      values[slot] = day;
      Optional<Validity> leaf =
          form.root(witness.kind(), witness.purpose()).flatMap(root -> root.find(values));
      curve.add(
          leaf.map(found -> Spans.at(found.main(), values))
              .orElseGet(() -> new GoodDays(List.of(), GoodDays.Waits.NO)));
    }
    return curve;
  }

  /// Lays a document out by slot.
  static int[] values(NormalForm form, Document document) {
    int[] facts = form.evaluator().blankFacts();
    int[] values = new int[facts.length + 1];
    System.arraycopy(facts, 0, values, 0, facts.length);
    values[facts.length] = document.printed().map(Days::of).orElse(Fact.UNKNOWN);
    document
        .facts()
        .forEach(
            (code, text) ->
                form.law().fact(code).ifPresent(fact -> values[fact.slot()] = fact.parse(text)));
    return values;
  }
}
