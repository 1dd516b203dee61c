package org.sojourn.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;

/// A pack's law as known on one day, compiled for questions about one day: every answer that a
/// complete document can get, and how to find it.
public final class AnswerForm {

  private final PackLaw law;
  private final int knownOn;
  private final int asOf;
  private final List<Diagram<Finding>> diagrams;
  private final List<Finding> findings;

  /// Puts a form together.
  ///
  /// @param law the pack
  /// @param knownOn epoch day by which its law was published
  /// @param asOf epoch day asked about
  /// @param diagrams one for each kind and purpose that was compiled
  public AnswerForm(PackLaw law, int knownOn, int asOf, List<Diagram<Finding>> diagrams) {
    this.law = law;
    this.knownOn = knownOn;
    this.asOf = asOf;
    this.diagrams = List.copyOf(diagrams);
    this.findings = findings(diagrams);
  }

  /// Returns the pack.
  ///
  /// @return its law as data
  public PackLaw law() {
    return law;
  }

  /// Returns the known day.
  ///
  /// @return epoch day by which the law was published
  public int knownOn() {
    return knownOn;
  }

  /// Returns the day asked about.
  ///
  /// @return epoch day
  public int asOf() {
    return asOf;
  }

  /// Returns the slot of the day on the paper; the slots before it are those of the facts.
  ///
  /// @return the number of facts of the pack
  public int printedSlot() {
    return law.facts().size();
  }

  /// Returns what is compiled.
  ///
  /// @return one diagram for each kind and purpose, in the order of the kinds
  public List<Diagram<Finding>> diagrams() {
    return diagrams;
  }

  /// Returns all answers.
  ///
  /// @return each different one once; its place here is its id
  public List<Finding> findings() {
    return findings;
  }

  /// Finds what is compiled for a kind and a purpose.
  ///
  /// @param kind the kind
  /// @param purpose the purpose
  /// @return where its documents begin, or nothing if it was not compiled
  public Optional<Node<Finding>> root(Kind kind, Purpose purpose) {
    for (Diagram<Finding> diagram : diagrams) {
      if (diagram.kind().slot() == kind.slot() && diagram.purpose() == purpose) {
        return Optional.of(diagram.root());
      }
    }
    return Optional.empty();
  }

  private static List<Finding> findings(List<Diagram<Finding>> diagrams) {
    Set<Finding> found = new LinkedHashSet<>();
    Set<Node<Finding>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Diagram<Finding> diagram : diagrams) {
      collect(diagram.root(), seen, found);
    }
    return List.copyOf(new ArrayList<>(found));
  }

  private static void collect(Node<Finding> node, Set<Node<Finding>> seen, Set<Finding> found) {
    if (!seen.add(node)) {
      return;
    }
    if (node instanceof Node.Leaf<Finding> leaf) {
      found.add(leaf.value());
    }
    for (Node<Finding> child : node.children()) {
      collect(child, seen, found);
    }
  }
}
