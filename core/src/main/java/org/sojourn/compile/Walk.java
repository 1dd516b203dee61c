package org.sojourn.compile;

import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Fact;

/// Goes down a diagram with the values of one document.
final class Walk {

  private Walk() {}

  static <L> Optional<L> find(Node<L> root, int[] values) {
    @Nullable Node<L> node = root;
    while (node != null) {
      switch (node) {
        case Node.Leaf<L> leaf -> {
          return isGiven(leaf.value(), values) ? Optional.of(leaf.value()) : Optional.empty();
        }
        case Node.Choice<L> choice -> node = choose(choice, values[choice.slot()]);
        case Node.Presence<L> presence -> node = present(presence, values[presence.slot()]);
        case Node.Compare<L> compare -> node = compared(compare, values);
        case Node.Clear<L> clear -> node = cleared(clear, values);
      }
    }
    return Optional.empty();
  }

  private static <L> @Nullable Node<L> choose(Node.Choice<L> choice, int value) {
    if (value == Fact.UNKNOWN) {
      return null;
    }
    int place = value == Fact.ABSENT ? choice.absent() : choice.branch().get(value);
    return place < 0 ? null : choice.branches().get(place);
  }

  private static <L> @Nullable Node<L> present(Node.Presence<L> presence, int value) {
    return switch (value) {
      case Fact.UNKNOWN -> null;
      case Fact.ABSENT -> presence.absent();
      default -> presence.present();
    };
  }

  private static <L> @Nullable Node<L> compared(Node.Compare<L> compare, int[] values) {
    if (!compare.left().isGiven(values) || !compare.right().isGiven(values)) {
      return null;
    }
    int sign = Integer.compare(compare.left().at(values), compare.right().at(values));
    return sign < 0 ? compare.less() : sign == 0 ? compare.equal() : compare.greater();
  }

  private static <L> @Nullable Node<L> cleared(Node.Clear<L> clear, int[] values) {
    if (!clear.term().isGiven(values)) {
      return null;
    }
    return isClear(clear, values) ? clear.clear() : clear.unclear();
  }

  /// What hangs on a day that is not given is not found either.
  private static boolean isGiven(Object value, int[] values) {
    return !(value instanceof Finding finding)
        || (finding.through().isGiven(values)
            && finding.safe().isGiven(values)
            && finding.arguable().isGiven(values)
            && finding.end().stream().allMatch(end -> end.named().isGiven(values)));
  }

  private static boolean isClear(Node.Clear<?> clear, int[] values) {
    try {
      clear.term().at(values);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
