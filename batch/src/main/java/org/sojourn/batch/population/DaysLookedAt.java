package org.sojourn.batch.population;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;

/// Finds the slots of the days that a diagram compares or answers with: a document that lacks one
/// of them is not for the diagram.
final class DaysLookedAt {

  private final BitSet slots = new BitSet();
  private final Set<Node<Finding>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private DaysLookedAt() {}

  /// Finds the slots.
  ///
  /// @param root where documents begin
  static BitSet of(Node<Finding> root) {
    DaysLookedAt found = new DaysLookedAt();
    found.walk(root);
    return found.slots;
  }

  private void walk(Node<Finding> node) {
    if (!seen.add(node)) {
      return;
    }
    switch (node) {
      case Node.Leaf<Finding>(Finding finding) -> note(finding.through());
      case Node.Compare<Finding> compare -> {
        note(compare.left());
        note(compare.right());
      }
      case Node.Clear<Finding> clear -> note(clear.term());
      case Node.Choice<Finding> _, Node.Presence<Finding> _ -> {}
    }
    node.children().forEach(this::walk);
  }

  private void note(Term term) {
    switch (term) {
      case Term.Constant _ -> {}
      case Term.OfSlot(int slot, int _) -> slots.set(slot);
      case Term.Mapped mapped -> note(mapped.of());
      case Term.Moved moved -> {
        note(moved.base());
        note(moved.began());
      }
    }
  }
}
