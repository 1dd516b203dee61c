package org.sojourn.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.law.Fact;

/// How a row is packed: a field for each column that is read, in one, two, three or six words of 63
/// bits.
///
/// Two rows with the same words have the same answer, and no other two.
///
/// @param fields the fields, in the order of the columns
/// @param words how many words a row has
record Layout(List<Field> fields, int words) implements Serializable {

  /// The most words of a row: 378 bits, more than all facts of any pack take.
  static final int MOST_WORDS = 6;

  private static final int WORD = 63;

  /// Copies the list.
  Layout {
    fields = List.copyOf(fields);
  }

  /// Packs columns.
  ///
  /// @throws IllegalArgumentException if they take more than six words
  static Layout of(List<Target> targets) {
    int[] used = new int[targets.size() + 1];
    List<Field> fields = new ArrayList<>();
    int words = 1;
    for (Target target : targets) {
      int bits = Field.bits(target);
      int word = 0;
      while (used[word] + bits > WORD) {
        word++;
      }
      fields.add(new Field(target, word, used[word], bits));
      used[word] += bits;
      words = Math.max(words, word + 1);
    }
    if (words > MOST_WORDS) {
      throw new IllegalArgumentException(
          "the columns take %d words, at most %d fit".formatted(words, MOST_WORDS));
    }
    return new Layout(fields, words <= 3 ? words : MOST_WORDS);
  }

  /// Finds the field of a role that only one column can have.
  Optional<Field> field(Target.Role role) {
    return fields.stream().filter(field -> field.target().role() == role).findFirst();
  }

  /// Finds the field of a fact, or of the day on the paper, by its slot.
  Optional<Field> field(int slot) {
    return fields.stream()
        .filter(field -> isValue(field) && field.target().slot() == slot)
        .findFirst();
  }

  private static boolean isValue(Field field) {
    return field.target().isFact() || field.target().role() == Target.Role.PRINTED;
  }

  /// Returns the value of a field in a row; [Fact#UNKNOWN] without one.
  static int value(Optional<Field> field, long a, long b, long c, long d, long e, long f) {
    return field.isEmpty()
        ? Fact.UNKNOWN
        : field.get().valueOf(field.get().code(word(field.get().word(), a, b, c, d, e, f)));
  }

  /// Returns one of the words.
  static long word(int word, long a, long b, long c, long d, long e, long f) {
    return switch (word) {
      case 0 -> a;
      case 1 -> b;
      case 2 -> c;
      case 3 -> d;
      case 4 -> e;
      default -> f;
    };
  }
}
