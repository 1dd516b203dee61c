package org.sojourn.analyse;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.compile.End;
import org.sojourn.compile.Node;
import org.sojourn.compile.ReadingCase;
import org.sojourn.compile.Span;
import org.sojourn.compile.Term;
import org.sojourn.compile.Validity;

/// Collects which days of a document a diagram looks at.
final class DaySlots {

  private final Set<Integer> slots = new TreeSet<>();
  private final Set<Node<Validity>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private DaySlots() {}

  /// Collects them.
  ///
  /// @return slots of facts whose values are days, and that of the printed day, rising
  static Set<Integer> in(Node<Validity> root) {
    DaySlots days = new DaySlots();
    days.node(root);
    return days.slots;
  }

  private void node(Node<Validity> node) {
    if (!seen.add(node)) {
      return;
    }
    switch (node) {
      case Node.Leaf<Validity> leaf -> validity(leaf.value());
      case Node.Choice<Validity> _, Node.Left<Validity> _ -> {}
      case Node.Presence<Validity> presence -> slots.add(presence.slot());
      case Node.Compare<Validity> compare -> {
        term(compare.left());
        term(compare.right());
      }
      case Node.Clear<Validity> clear -> term(clear.term());
    }
    node.children().forEach(this::node);
  }

  private void validity(Validity validity) {
    spans(validity.main());
    for (ReadingCase each : validity.cases()) {
      spans(each.spans());
      each.open()
          .forEach(
              window -> {
                term(window.first());
                term(window.last());
              });
    }
  }

  private void spans(List<Span> spans) {
    for (Span span : spans) {
      term(span.first());
      term(span.last());
      span.end().ifPresent(this::end);
    }
  }

  private void end(End end) {
    switch (end) {
      case End.Provisional on -> term(on.day());
      case End.Awaiting awaiting -> term(awaiting.atLeast());
      case End.Pending pending -> {
        slots.add(pending.filed().slot());
        term(pending.atMost());
      }
    }
  }

  private void term(Term term) {
    switch (term) {
      case Term.Constant _ -> {}
      case Term.OfSlot of -> slots.add(of.slot());
      case Term.Mapped mapped -> term(mapped.of());
      case Term.Moved moved -> {
        term(moved.base());
        term(moved.began());
      }
    }
  }
}
