package org.sojourn.law;

import java.util.List;
import java.util.OptionalInt;
import org.sojourn.time.Days;

/// A typed property of a document or its holder that a condition may read.
///
/// A value travels as one `int`: the epoch day, the place of the code in the list of codes, 0 or 1
/// for no and yes, or the number itself; [#UNKNOWN] and [#ABSENT] stand beside them.
///
/// @param id its name
/// @param slot its place among the facts of the pack, from 0
/// @param type what values it can have
/// @param title what it is called
/// @param question how the interview asks for it
/// @param assumed the value taken when it is not given; empty means that it is then unknown
public record Fact(
    FactId id, int slot, FactType type, Text title, Text question, OptionalInt assumed) {

  /// Not given, and nothing may be assumed.
  public static final int UNKNOWN = Integer.MIN_VALUE + 1;

  /// Known not to exist: the decision has not been taken, the person holds no such permit.
  public static final int ABSENT = Integer.MIN_VALUE + 2;

  /// Reads a value.
  ///
  /// @param text a day, a code, `yes` or `no`, a whole number, or `none` where absence is possible
  /// @return the value as an `int`
  /// @throws FactValueException if the text is no value of this fact
  public int parse(String text) {
    if (text.equals("none") && mayBeAbsent()) {
      return ABSENT;
    }
    return switch (type) {
      case FactType.Day _ -> parseDay(text);
      case FactType.YesNo _ -> parseYesNo(text);
      case FactType.Choice choice -> code(choice.indexOf(text), choice.codes(), text);
      case FactType.State state -> code(state.states().indexOf(text), state.states().codes(), text);
      case FactType.Quantity number -> parseNumber(number, text);
    };
  }

  /// Writes a value as it would be read.
  ///
  /// @param value the value as an `int`
  /// @return the text
  public String text(int value) {
    if (value == UNKNOWN) {
      return "unknown";
    }
    if (value == ABSENT) {
      return "none";
    }
    return switch (type) {
      case FactType.Day _ -> Days.text(value);
      case FactType.Quantity _ -> Integer.toString(value);
      case FactType.YesNo _, FactType.Choice _, FactType.State _ ->
          type.codeList().orElseThrow().get(value);
    };
  }

  /// Says whether `none` is a value of this fact.
  ///
  /// @return true if absence is what is assumed when the fact is not given
  public boolean mayBeAbsent() {
    return assumed.isPresent() && assumed.getAsInt() == ABSENT;
  }

  private int parseDay(String text) {
    try {
      return Days.parse(text);
    } catch (IllegalArgumentException e) {
      throw new FactValueException(this, text, String.valueOf(e.getMessage()), List.of());
    }
  }

  private int parseYesNo(String text) {
    return switch (text) {
      case "yes", "true" -> 1;
      case "no", "false" -> 0;
      default -> throw new FactValueException(this, text, "", List.of("yes", "no"));
    };
  }

  private int parseNumber(FactType.Quantity number, String text) {
    try {
      int value = Integer.parseInt(text);
      if (value >= number.least() && value <= number.most()) {
        return value;
      }
    } catch (NumberFormatException e) {
      // falls through: the same message serves a text and a number out of range
    }
    throw new FactValueException(
        this,
        text,
        "a whole number from %d to %d (%s)".formatted(number.least(), number.most(), number.unit()),
        List.of());
  }

  private int code(int index, List<String> codes, String text) {
    if (index < 0) {
      throw new FactValueException(this, text, "", codes);
    }
    return index;
  }
}
