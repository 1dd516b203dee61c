package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Steps, each kept once: what a document has to be looked at for, and what follows.
///
/// What follows a step is a number: the place of a step, or a finding, written as its complement so
/// that it is negative.
final class Steps {

  /// What happens by ranges of one quantity.
  ///
  /// @param quantity its place in the order
  /// @param from where each range begins; the first one begins below everything
  /// @param next what follows in each range; neighbours differ
  record Step(int quantity, List<Integer> from, List<Integer> next) {}

  /// How steps follow each other.
  enum Order {
    /// As the diagrams have it: there are about as many steps as the diagrams have tests.
    AS_MET,
    /// By quantity, each looked at once on a way: fewer steps on a way, in all often more.
    BY_QUANTITY
  }

  private final List<Step> steps = new ArrayList<>();
  private final Map<Step, Integer> places = new HashMap<>();
  private final Map<Step, Integer> mixed = new HashMap<>();
  private final int most;
  private final Order order;

  /// Begins with nothing.
  ///
  /// @param order how they follow each other
  /// @param most how many steps may be made
  Steps(Order order, int most) {
    this.order = order;
    this.most = most;
  }

  /// There were too many.
  static final class TooManyException extends RuntimeException {
    @java.io.Serial private static final long serialVersionUID = 1L;
  }

  static int finding(int place) {
    return ~place;
  }

  Step at(int place) {
    return steps.get(place);
  }

  int size() {
    return steps.size();
  }

  /// Puts a test of a quantity over parts that may look at any quantity, also at those before it.
  /// A part that looks at the same quantity becomes part of the test.
  ///
  /// @param quantity the quantity tested
  /// @param from where each range begins
  /// @param parts what follows in each range
  /// @return what does the same
  int test(int quantity, List<Integer> from, List<Integer> parts) {
    if (parts.stream().distinct().count() == 1) {
      return parts.getFirst();
    }
    Step key = new Step(quantity, List.copyOf(from), List.copyOf(parts));
    Integer known = mixed.get(key);
    if (known == null) {
      known = mix(key);
      mixed.put(key, known);
    }
    return known;
  }

  private int mix(Step test) {
    int top = test.quantity;
    for (int part : test.next) {
      top = Math.min(top, top(part));
    }
    return order == Order.AS_MET || top == test.quantity ? join(test) : lift(test, top);
  }

  private int top(int part) {
    return part < 0 ? Integer.MAX_VALUE : steps.get(part).quantity;
  }

  /// Each range of the test takes its share of the part that looks at the same quantity.
  private int join(Step test) {
    List<Integer> from = new ArrayList<>();
    List<Integer> next = new ArrayList<>();
    for (int i = 0; i < test.from.size(); i++) {
      int low = test.from.get(i);
      long high = i + 1 < test.from.size() ? test.from.get(i + 1) : Long.MAX_VALUE;
      int part = test.next.get(i);
      if (top(part) != test.quantity) {
        add(from, next, low, part);
        continue;
      }
      Step inner = steps.get(part);
      for (int k = 0; k < inner.from.size(); k++) {
        long end = k + 1 < inner.from.size() ? inner.from.get(k + 1) : Long.MAX_VALUE;
        if (end > low && inner.from.get(k) < high) {
          add(from, next, Math.max(low, inner.from.get(k)), inner.next.get(k));
        }
      }
    }
    return step(test.quantity, from, next);
  }

  /// A quantity that some part looks at before this one comes first.
  private int lift(Step test, int top) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (int part : test.next) {
      if (top(part) == top) {
        cuts.addAll(steps.get(part).from);
      }
    }
    List<Integer> from = new ArrayList<>();
    List<Integer> next = new ArrayList<>();
    for (int cut : cuts) {
      List<Integer> parts = new ArrayList<>();
      for (int part : test.next) {
        parts.add(top(part) == top ? follow(part, cut) : part);
      }
      add(from, next, cut, test(test.quantity, test.from, parts));
    }
    return step(top, from, next);
  }

  private int follow(int place, int value) {
    Step step = steps.get(place);
    return step.next.get(range(step, value));
  }

  /// Returns the place of the range that holds a value.
  static int range(Step step, int value) {
    int found = 0;
    while (found + 1 < step.from.size() && step.from.get(found + 1) <= value) {
      found++;
    }
    return found;
  }

  private static void add(List<Integer> from, List<Integer> next, int low, int part) {
    if (next.isEmpty() || next.getLast() != part) {
      from.add(low);
      next.add(part);
    }
  }

  private int step(int quantity, List<Integer> from, List<Integer> next) {
    if (next.size() == 1) {
      return next.getFirst();
    }
    Step step = new Step(quantity, List.copyOf(from), List.copyOf(next));
    Integer known = places.get(step);
    if (known == null) {
      if (steps.size() >= most) {
        throw new TooManyException();
      }
      known = steps.size();
      steps.add(step);
      places.put(step, known);
    }
    return known;
  }

  /// Returns how many ranges the steps have that can be reached.
  ///
  /// @param roots where documents begin
  int ranges(List<Integer> roots) {
    int ranges = 0;
    for (int place : reached(roots)) {
      ranges += steps.get(place).next.size();
    }
    return ranges;
  }

  /// Returns the steps that can be reached, those first that come first.
  ///
  /// @param roots where documents begin
  List<Integer> reached(List<Integer> roots) {
    boolean[] seen = new boolean[steps.size()];
    List<Integer> found = new ArrayList<>();
    for (int root : roots) {
      add(root, seen, found);
    }
    for (int i = 0; i < found.size(); i++) {
      for (int next : steps.get(found.get(i)).next) {
        add(next, seen, found);
      }
    }
    return found;
  }

  private static void add(int place, boolean[] seen, List<Integer> found) {
    if (place >= 0 && !seen[place]) {
      seen[place] = true;
      found.add(place);
    }
  }

  /// Returns how many steps the longest way has.
  ///
  /// @param roots where documents begin
  int depth(List<Integer> roots) {
    int[] depths = new int[steps.size()];
    Arrays.fill(depths, -1);
    int depth = 0;
    for (int root : roots) {
      depth = Math.max(depth, depth(root, depths));
    }
    return depth;
  }

  private int depth(int place, int[] depths) {
    if (place < 0) {
      return 0;
    }
    if (depths[place] < 0) {
      int below = 0;
      for (int next : steps.get(place).next) {
        below = Math.max(below, depth(next, depths));
      }
      depths[place] = below + 1;
    }
    return depths[place];
  }
}
