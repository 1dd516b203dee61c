package org.sojourn.compile;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.law.Condition;

/// Takes out of conditions what facts settle.
final class Simplify {

  /// Holds always.
  static final Condition ALWAYS = new Condition.All(List.of());

  /// Holds never.
  static final Condition NEVER = new Condition.Any(List.of());

  private final PartialTruth truth;

  Simplify(Facts facts) {
    this.truth = new PartialTruth(facts);
  }

  /// Returns what is open of a condition: itself, a part of it, [#ALWAYS] or [#NEVER].
  Condition of(Condition condition) {
    return switch (condition) {
      case Condition.All(var parts) -> all(condition, parts);
      case Condition.Any(var parts) -> any(condition, parts);
      case Condition.NoneOf(var parts) -> none(condition, parts);
      default ->
          switch (truth.of(condition)) {
            case YES -> ALWAYS;
            case NO -> NEVER;
            case OPEN -> condition;
          };
    };
  }

  private Condition all(Condition whole, List<Condition> parts) {
    List<Condition> open = new ArrayList<>(parts.size());
    for (Condition part : parts) {
      Condition left = of(part);
      if (isOne(left, NEVER)) {
        return NEVER;
      }
      if (!isOne(left, ALWAYS)) {
        open.add(left);
      }
    }
    return open.isEmpty() ? ALWAYS : unless(parts, open, whole, new Condition.All(open));
  }

  private Condition any(Condition whole, List<Condition> parts) {
    List<Condition> open = new ArrayList<>(parts.size());
    for (Condition part : parts) {
      Condition left = of(part);
      if (isOne(left, ALWAYS)) {
        return ALWAYS;
      }
      if (!isOne(left, NEVER)) {
        open.add(left);
      }
    }
    return open.isEmpty() ? NEVER : unless(parts, open, whole, new Condition.Any(open));
  }

  private Condition none(Condition whole, List<Condition> parts) {
    Condition any = any(new Condition.Any(parts), parts);
    if (isOne(any, ALWAYS)) {
      return NEVER;
    }
    if (isOne(any, NEVER)) {
      return ALWAYS;
    }
    List<Condition> open = any instanceof Condition.Any(var left) ? left : List.of(any);
    return unless(parts, open, whole, new Condition.NoneOf(open));
  }

  /// Where nothing was taken out, the condition stays the object that it is.
  private static Condition unless(
      List<Condition> before, List<Condition> after, Condition whole, Condition changed) {
    if (before.size() != after.size()) {
      return changed;
    }
    for (int i = 0; i < before.size(); i++) {
      if (!isOne(before.get(i), after.get(i))) {
        return changed;
      }
    }
    return whole;
  }

  @SuppressWarnings("ReferenceEquality") // whether it is the object, not whether it says the same
  private static boolean isOne(Condition a, Condition b) {
    return a == b;
  }
}
