package org.sojourn.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.law.Fact;

/// Lays the diagrams of a compiled law out in flat arrays, for the columns of one table: a fact
/// without a column has one value for all rows, so tests of it are settled here.
final class Flatten {

  private final Layout layout;
  private final int[] values;
  private final ToIntFunction<Finding> ids;
  private final IdentityHashMap<Node<Finding>, Integer> placed = new IdentityHashMap<>();
  private final Map<DayTerm, Integer> terms = new LinkedHashMap<>();
  private int[] nodes = new int[256];
  private int size = 1; // the node `MISSING`

  private Flatten(Layout layout, int[] values, ToIntFunction<Finding> ids) {
    this.layout = layout;
    this.values = values;
    this.ids = ids;
  }

  /// Lays a form out. What it leaves to the evaluator is the node `MISSING`.
  ///
  /// @param form the compiled law
  /// @param layout the columns
  /// @param values the values of facts that have no column, by slot, then that of the day on the
  ///     paper
  /// @param ids gives every answer its number
  static FlatForm of(AnswerForm form, Layout layout, int[] values, ToIntFunction<Finding> ids) {
    Flatten flatten = new Flatten(layout, values, ids);
    int[][] roots = new int[form.law().kinds().size()][Purposes.ALL.size()];
    for (Diagram<Finding> diagram : form.diagrams()) {
      int kind = diagram.kind().slot();
      roots[kind][Purposes.place(diagram.purpose())] = flatten.place(diagram.root());
    }
    DayTerm[] terms = flatten.terms.keySet().toArray(DayTerm[]::new);
    return new FlatForm(Arrays.copyOf(flatten.nodes, flatten.size), terms, roots);
  }

  private int place(Node<Finding> node) {
    Integer known = placed.get(node);
    if (known != null) {
      return known;
    }
    int at =
        switch (node) {
          case Node.Leaf<Finding> leaf -> add(FlatForm.LEAF, ids.applyAsInt(leaf.value()));
          case Node.Choice<Finding> choice -> choice(choice);
          case Node.Presence<Finding> presence -> presence(presence);
          case Node.Compare<Finding> compare -> compare(compare);
          case Node.Clear<Finding> clear -> clear(clear);
          case Node.Left<Finding> _ -> FlatForm.MISSING;
        };
    placed.put(node, at);
    return at;
  }

  private int choice(Node.Choice<Finding> choice) {
    Optional<Field> field = layout.field(choice.slot());
    if (field.isEmpty()) {
      return branch(choice, values[choice.slot()]);
    }
    int[] next = new int[field.get().target().count() + Field.LEAST];
    for (int code = 0; code < next.length; code++) {
      next[code] = branch(choice, field.get().valueOf(code));
    }
    return choose(field.get(), next);
  }

  /// Adds a node that chooses by code. A code that fits the bits and means nothing cannot come.
  private int choose(Field field, int... next) {
    int[] node = new int[4 + field.mask() + 1];
    node[0] = FlatForm.CHOICE;
    position(node, field);
    System.arraycopy(next, 0, node, 4, next.length);
    return add(node);
  }

  private int branch(Node.Choice<Finding> choice, int value) {
    int place =
        switch (value) {
          case Fact.UNKNOWN -> -1;
          case Fact.ABSENT -> choice.absent();
          default -> value < choice.branch().size() ? choice.branch().get(value) : -1;
        };
    return place < 0 ? FlatForm.MISSING : place(choice.branches().get(place));
  }

  private int presence(Node.Presence<Finding> presence) {
    Optional<Field> field = layout.field(presence.slot());
    if (field.isEmpty()) {
      return switch (values[presence.slot()]) {
        case Fact.UNKNOWN -> FlatForm.MISSING;
        case Fact.ABSENT -> place(presence.absent());
        default -> place(presence.present());
      };
    }
    int[] node = new int[6];
    node[0] = FlatForm.PRESENT;
    position(node, field.get());
    node[4] = place(presence.absent());
    node[5] = place(presence.present());
    return add(node);
  }

  private int compare(Node.Compare<Finding> compare) {
    int less = place(compare.less());
    int equal = place(compare.equal());
    int greater = place(compare.greater());
    if (compare.left() instanceof Term.OfSlot left
        && compare.right() instanceof Term.Constant right
        && layout.field(left.slot()).isPresent()) {
      Field field = layout.field(left.slot()).orElseThrow();
      long code = (long) right.day() - left.plus() - field.target().least() + Field.LEAST;
      int[] node = new int[8];
      node[0] = FlatForm.AGAINST;
      position(node, field);
      node[4] = Math.clamp(code, Integer.MIN_VALUE, Integer.MAX_VALUE);
      node[5] = less;
      node[6] = equal;
      node[7] = greater;
      return add(node);
    }
    return guarded(
        List.of(compare.left(), compare.right()),
        () ->
            add(
                FlatForm.COMPARE,
                term(compare.left()),
                term(compare.right()),
                less,
                equal,
                greater));
  }

  private int clear(Node.Clear<Finding> clear) {
    int good = place(clear.clear());
    int bad = place(clear.unclear());
    return guarded(List.of(clear.term()), () -> add(FlatForm.CLEAR, term(clear.term()), good, bad));
  }

  /// Adds a node that reads terms, behind a guard for every day that they read.
  private int guarded(List<Term> read, IntSupplier node) {
    List<Integer> slots = new ArrayList<>();
    read.forEach(term -> slots(term, slots));
    for (int slot : slots) {
      boolean isDay = values[slot] != Fact.UNKNOWN && values[slot] != Fact.ABSENT;
      if (layout.field(slot).isEmpty() && !isDay) {
        return FlatForm.MISSING;
      }
    }
    int at = node.getAsInt();
    for (int slot : slots) {
      Optional<Field> field = layout.field(slot);
      if (field.isPresent()) {
        int[] guard = new int[5];
        guard[0] = FlatForm.GIVEN;
        position(guard, field.get());
        guard[4] = at;
        at = add(guard);
      }
    }
    return at;
  }

  private static void slots(Term term, List<Integer> into) {
    switch (term) {
      case Term.Constant _ -> {}
      case Term.OfSlot of -> into.add(of.slot());
      case Term.Mapped mapped -> slots(mapped.of(), into);
      case Term.Moved moved -> {
        slots(moved.base(), into);
        slots(moved.began(), into);
      }
    }
  }

  private int term(Term term) {
    return terms.computeIfAbsent(DayTerm.of(term, layout, values), _ -> terms.size());
  }

  private static void position(int[] node, Field field) {
    node[1] = field.word();
    node[2] = field.shift();
    node[3] = field.mask();
  }

  private int add(int... node) {
    if (size + node.length > nodes.length) {
      nodes = Arrays.copyOf(nodes, Math.max(nodes.length * 2, size + node.length));
    }
    System.arraycopy(node, 0, nodes, size, node.length);
    size += node.length;
    return size - node.length;
  }
}
