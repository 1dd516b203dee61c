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
          return Optional.of(leaf.value());
        }
        case Node.Left<L> _ -> node = null;
        case Node.Choice<L> choice -> node = choose(choice, values[choice.slot()]);
        case Node.Presence<L> presence -> node = present(presence, values[presence.slot()]);
        case Node.Compare<L> compare -> {
          int sign = Integer.compare(compare.left().at(values), compare.right().at(values));
          node = sign < 0 ? compare.less() : sign == 0 ? compare.equal() : compare.greater();
        }
        case Node.Clear<L> clear -> node = isClear(clear, values) ? clear.clear() : clear.unclear();
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

  private static boolean isClear(Node.Clear<?> clear, int[] values) {
    try {
      clear.term().at(values);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
