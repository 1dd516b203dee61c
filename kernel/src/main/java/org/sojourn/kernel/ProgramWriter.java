package org.sojourn.kernel;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;

/// Writes diagrams as a [Program]; a node that several share is written once.
final class ProgramWriter {

  /// A shorter way to write some nodes.
  @FunctionalInterface
  interface Shortcut {

    /// Writes a node, if it can.
    ///
    /// @return its place, or nothing if its tests are to be written one by one
    OptionalInt write(ProgramWriter writer, Node<Finding> node);
  }

  private final FindingIds ids;
  private final Shortcut shortcut;
  private final IdentityHashMap<Node<Finding>, Integer> places = new IdentityHashMap<>();
  private final TermTable.Builder terms;
  private final Set<Integer> slots = new TreeSet<>();
  private int[] code = new int[1024];
  private int size;

  ProgramWriter(FindingIds ids, TermTable.Builder terms, Shortcut shortcut) {
    this.ids = ids;
    this.terms = terms;
    this.shortcut = shortcut;
  }

  /// Returns the slots that the tests look at.
  Set<Integer> slots() {
    return slots;
  }

  /// Writes a diagram.
  ///
  /// @return where it begins
  int write(Node<Finding> node) {
    Integer known = places.get(node);
    if (known != null) {
      return known;
    }
    OptionalInt shorter = shortcut.write(this, node);
    int place = shorter.isPresent() ? shorter.getAsInt() : test(node);
    places.put(node, place);
    return place;
  }

  /// Writes the tests of a diagram one by one.
  int test(Node<Finding> node) {
    return switch (node) {
      case Node.Leaf<Finding> leaf -> Program.leaf(ids.of(leaf.value()));
      case Node.Left<Finding> _ -> Program.ASK;
      case Node.Choice<Finding> choice -> choice(choice);
      case Node.Presence<Finding> presence ->
          put(
              Program.PRESENCE,
              slot(presence.slot()),
              write(presence.absent()),
              write(presence.present()));
      case Node.Compare<Finding> compare -> compare(compare);
      case Node.Clear<Finding> clear ->
          put(Program.CLEAR, terms.add(clear.term()), write(clear.clear()), write(clear.unclear()));
    };
  }

  /// Returns all that was written.
  int[] code() {
    return Arrays.copyOf(code, size);
  }

  private int choice(Node.Choice<Finding> choice) {
    int[] branches = choice.branches().stream().mapToInt(this::write).toArray();
    int[] words = new int[4 + choice.branch().size()];
    words[0] = Program.CHOICE;
    words[1] = slot(choice.slot());
    words[2] = choice.branch().size();
    words[3] = choice.absent() < 0 ? Program.ASK : branches[choice.absent()];
    for (int code = 0; code < choice.branch().size(); code++) {
      words[4 + code] = branches[choice.branch().get(code)];
    }
    return put(words);
  }

  private int compare(Node.Compare<Finding> compare) {
    int less = write(compare.less());
    int equal = write(compare.equal());
    int greater = write(compare.greater());
    if (compare.left() instanceof Term.OfSlot(int slot, int plus)
        && plus == 0
        && compare.right() instanceof Term.Constant(int day)) {
      return put(Program.AGAINST, slot(slot), day, less, equal, greater);
    }
    return put(
        Program.COMPARE,
        terms.add(compare.left()),
        terms.add(compare.right()),
        less,
        equal,
        greater);
  }

  /// Notes that a slot is looked at.
  int slot(int slot) {
    slots.add(slot);
    return slot;
  }

  /// Writes a test.
  int put(int... words) {
    int place = size;
    while (size + words.length > code.length) {
      code = Arrays.copyOf(code, 2 * code.length);
    }
    System.arraycopy(words, 0, code, place, words.length);
    size += words.length;
    return place;
  }
}
