package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.compile.Node;
import org.sojourn.compile.Validity;
import org.sojourn.law.Fact;

/// Settles one fact of a diagram: its tests go away, and what they would choose stands in their
/// place. Equal parts stay one object, so that two diagrams are the same if they are one object.
final class Cofactor {

  /// A day that is given, whichever it is.
  static final int PRESENT = Integer.MIN_VALUE + 3;

  private final Map<List<Object>, Node<Validity>> known = new HashMap<>();
  private final IdentityHashMap<Node<Validity>, Integer> ids = new IdentityHashMap<>();
  private final Map<List<Object>, Node<Validity>> settled = new HashMap<>();
  private final IdentityHashMap<Node<Validity>, Set<Integer>> slots = new IdentityHashMap<>();
  private final IdentityHashMap<Node<Validity>, Node<Validity>> shared = new IdentityHashMap<>();

  /// Settles a fact.
  ///
  /// @param node the diagram, made by this object
  /// @param slot where the fact stands
  /// @param value its value, [Fact#ABSENT] or [#PRESENT]
  Node<Validity> settle(Node<Validity> node, int slot, int value) {
    if (!factSlots(node).contains(slot)) {
      return node;
    }
    List<Object> key = List.of(id(node), slot, value);
    Node<Validity> found = settled.get(key);
    if (found == null) {
      found = make(node, slot, value);
      settled.put(key, found);
    }
    return found;
  }

  private Node<Validity> make(Node<Validity> node, int slot, int value) {
    if (node instanceof Node.Choice<Validity> choice && choice.slot() == slot) {
      return settle(choice.branches().get(place(choice, value)), slot, value);
    }
    if (node instanceof Node.Presence<Validity> presence && presence.slot() == slot) {
      return settle(value == Fact.ABSENT ? presence.absent() : presence.present(), slot, value);
    }
    List<Node<Validity>> children = new ArrayList<>();
    node.children().forEach(child -> children.add(settle(child, slot, value)));
    return of(node, children);
  }

  /// A fact that cannot be absent has no branch for it, and is never settled so.
  static int place(Node.Choice<Validity> choice, int value) {
    int place = value == Fact.ABSENT ? choice.absent() : choice.branch().get(value);
    return Math.max(place, 0);
  }

  /// Takes a diagram in, so that its equal parts are one object among all that were taken in.
  Node<Validity> share(Node<Validity> node) {
    Node<Validity> found = shared.get(node);
    if (found == null) {
      List<Node<Validity>> children = new ArrayList<>();
      node.children().forEach(child -> children.add(share(child)));
      found = of(node, children);
      shared.put(node, found);
    }
    return found;
  }

  private Node<Validity> of(Node<Validity> node, List<Node<Validity>> children) {
    if (!children.isEmpty() && children.stream().map(this::id).distinct().count() == 1) {
      return children.get(0);
    }
    List<Object> key = new ArrayList<>();
    switch (node) {
      case Node.Leaf<Validity> leaf -> key.add(leaf.value());
      case Node.Left<Validity> left -> key.addAll(List.of(4, left.why()));
      case Node.Choice<Validity> choice ->
          key.addAll(List.of(0, choice.slot(), choice.branch(), choice.absent()));
      case Node.Presence<Validity> presence -> key.addAll(List.of(1, presence.slot()));
      case Node.Compare<Validity> compare ->
          key.addAll(List.of(2, compare.left(), compare.right()));
      case Node.Clear<Validity> clear -> key.addAll(List.of(3, clear.term()));
    }
    children.forEach(child -> key.add(id(child)));
    Node<Validity> found = known.get(key);
    if (found == null) {
      found = with(node, children);
      known.put(key, found);
    }
    return found;
  }

  private static Node<Validity> with(Node<Validity> node, List<Node<Validity>> children) {
    return switch (node) {
      case Node.Leaf<Validity> leaf -> leaf;
      case Node.Left<Validity> left -> left;
      case Node.Choice<Validity> choice ->
          new Node.Choice<>(choice.slot(), choice.branch(), choice.absent(), children);
      case Node.Presence<Validity> presence ->
          new Node.Presence<>(presence.slot(), children.get(0), children.get(1));
      case Node.Compare<Validity> compare ->
          new Node.Compare<>(
              compare.left(), compare.right(), children.get(0), children.get(1), children.get(2));
      case Node.Clear<Validity> clear ->
          new Node.Clear<>(clear.term(), children.get(0), children.get(1));
    };
  }

  /// Numbers a diagram; two have the same number only if they are one.
  int id(Node<Validity> node) {
    return ids.computeIfAbsent(node, _ -> ids.size());
  }

  /// Returns the facts that are chosen by, and the days whose presence is asked for.
  Set<Integer> factSlots(Node<Validity> node) {
    Set<Integer> found = slots.get(node);
    if (found == null) {
      found = new TreeSet<>();
      if (node instanceof Node.Choice<Validity> choice) {
        found.add(choice.slot());
      } else if (node instanceof Node.Presence<Validity> presence) {
        found.add(presence.slot());
      }
      for (Node<Validity> child : node.children()) {
        found.addAll(factSlots(child));
      }
      slots.put(node, Collections.unmodifiableSet(found));
    }
    return found;
  }
}
