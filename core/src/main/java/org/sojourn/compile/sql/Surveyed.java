package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;

/// What the diagrams of a form look at: quantities in order, and the classes of coded facts.
final class Surveyed {

  private final List<Quantity> quantities;
  private final Map<Quantity, Integer> places = new HashMap<>();
  private final Map<Integer, CodeClasses> classes;

  private Surveyed(List<Quantity> quantities, Map<Integer, CodeClasses> classes) {
    this.quantities = List.copyOf(quantities);
    this.classes = classes;
    for (Quantity quantity : quantities) {
      places.put(quantity, places.size());
    }
  }

  /// Looks through a form. Quantities of one sort stand in the order in which they are met.
  static Surveyed of(AnswerForm form) {
    Survey survey = new Survey();
    for (Diagram<Finding> diagram : form.diagrams()) {
      survey.walk(diagram.root());
    }
    Map<Integer, CodeClasses> classes = new LinkedHashMap<>();
    survey.choices.forEach(
        (slot, choices) ->
            classes.put(slot, CodeClasses.of(form.law().facts().get(slot), choices)));
    List<Quantity> quantities = new ArrayList<>(survey.met.keySet());
    quantities.sort(Comparator.comparingInt(Quantity::sort));
    return new Surveyed(quantities, classes);
  }

  /// Returns the same with the quantities in another order.
  Surveyed inOrder(List<Quantity> order) {
    return new Surveyed(order, classes);
  }

  static Quantity day(int slot) {
    return new Quantity.Day(new Term.OfSlot(slot, 0));
  }

  List<Quantity> quantities() {
    return quantities;
  }

  int place(Quantity quantity) {
    Integer place = places.get(quantity);
    if (place == null) {
      throw new IllegalArgumentException("nothing looks at " + quantity);
    }
    return place;
  }

  CodeClasses classes(int slot) {
    CodeClasses found = classes.get(slot);
    if (found == null) {
      throw new IllegalArgumentException("nothing looks at the code in slot " + slot);
    }
    return found;
  }

  /// Slots of the coded facts that are looked at.
  Set<Integer> codedSlots() {
    return classes.keySet();
  }

  /// What was met on the way.
  private static final class Survey {

    private final Map<Quantity, Integer> met = new LinkedHashMap<>();
    private final Map<Integer, List<Node.Choice<?>>> choices = new LinkedHashMap<>();
    private final Set<Node<Finding>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private void walk(Node<Finding> node) {
      if (!seen.add(node)) {
        return;
      }
      switch (node) {
        case Node.Leaf<Finding> _, Node.Left<Finding> _ -> {}
        case Node.Choice<Finding> choice -> {
          meet(new Quantity.Code(choice.slot()));
          choices.computeIfAbsent(choice.slot(), _ -> new ArrayList<>()).add(choice);
        }
        case Node.Presence<Finding> presence -> meet(day(presence.slot()));
        case Node.Compare<Finding> compare -> {
          if (Look.at(compare) instanceof Look.Cut cut) {
            meet(cut.quantity());
          }
        }
        case Node.Clear<Finding> clear -> meet(new Quantity.Clearness(clear.term()));
      }
      node.children().forEach(this::walk);
    }

    private void meet(Quantity quantity) {
      met.merge(quantity, 1, Integer::sum);
    }
  }
}
