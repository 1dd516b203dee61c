package org.sojourn.reader.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.reader.internal.link.TextPack;

/// Which pairs of provisions of one day need an order, and what makes one unnecessary.
final class CheckOrderTest {

  private static final String RAISE = "effect: {extend-through: 2021-01-01}";
  private static final String SHIFT = "effect: {extend-by: {days: 10}}";

  /// Every sort of effect against every other; `x` means that the order matters.
  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          raise  | raise  | -
          raise  | shift  | x
          raise  | cut    | x
          raise  | gift   | -
          raise  | window | -
          raise  | reads  | x
          shift  | shift  | x
          shift  | cut    | x
          shift  | gift   | -
          shift  | window | -
          shift  | reads  | x
          cut    | cut    | -
          cut    | gift   | -
          cut    | window | x
          cut    | reads  | x
          gift   | gift   | -
          gift   | window | -
          gift   | reads  | -
          window | window | -
          window | reads  | -
          window | valid  | x
          none   | shift  | -
          none   | valid  | -
          raise  | valid  | x
          """)
  void asksForAnOrderWhereItMatters(String one, String other, String matters) {
    assertThat(isAsked(rule(one), rule(other))).isEqualTo(matters.equals("x"));
    assertThat(isAsked(rule(other), rule(one))).isEqualTo(matters.equals("x"));
  }

  private static String rule(String sort) {
    return switch (sort) {
      case "raise" -> "effect: {extend-by: {days: 9, from: printed}}";
      case "shift" -> "effect: {suspend: {from: 2020-05-01, through: 2020-05-09}}";
      case "cut" -> "effect: {end: 2020-05-01}";
      case "gift" -> "effect: {limit: {through: 2020-05-01, of: base/rule}}";
      case "window" -> "effect: {treat-as-valid: {from: 2020-05-01, through: 2020-05-09}}";
      case "reads" -> RAISE + "\nwhen: {running: {from: 2020-05-01}}";
      case "valid" -> RAISE + "\nwhen: {valid-on: 2020-05-01}";
      default -> "cover: none";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {presence: inside}                   | {presence: [outside, abroad]}
          {presence: inside}                   | {presence: {not: [inside, abroad]}}
          {second: none}                       | {second: AT}
          {second: none}                       | {second: {not: [AT]}}
          {second: none}                       | {second: given}
          {filed: none}                        | {filed: {from: 2020-01-01}}
          {reading: {window: cut}}             | {reading: {window: [shift, mix]}}
          {printed: {through: 2020-01-01}}     | {printed: {from: 2020-01-02}}
          {printed: {before: 2020-01-02}}      | {printed: {after: 2020-01-01}}
          {filed: {through: 2020-01-01}}       | {filed: {from: 2020-01-02}}
          {printed: {on: 2020-01-01}}          | {printed: {on: [2020-01-02, 2020-01-03]}}
          {filed: {on: 2020-01-02}}            | {filed: {before: 2020-01-02}}
          {filed: {on: 2020-01-02}}            | {filed: {from: 2020-01-03}}
          {filed: none}                        | {filed: {on: 2020-01-01}}
          {age: {most: 17}}                    | {age: {least: 18}}
          {age: {most: 17}, presence: inside}  | {all: [{presence: inside}, {age: {least: 18}}]}
          """)
  void asksNothingWhereTheyNeverMeet(String one, String other) {
    assertThat(isAsked(SHIFT + "\nwhen: " + one, SHIFT + "\nwhen: " + other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {presence: inside}                   | {presence: [inside, abroad]}
          {presence: inside}                   | {presence: {not: [outside]}}
          {presence: inside}                   | {protected: no}
          {reading: {window: [cut, mix]}}      | {reading: {window: [shift, mix]}}
          {printed: {through: 2020-01-01}}     | {printed: {from: 2020-01-01}}
          {printed: {on: 2020-01-01}}          | {printed: {on: [2020-01-01, 2020-01-02]}}
          {printed: {on: 2020-01-01}}          | {filed: {on: 2020-01-02}}
          {running: {on: 2020-01-01}}          | {running: {on: 2020-01-02}}
          {filed: {on: [2020-01-01, 2020-01-03]}} | {filed: {before: 2020-01-02}}
          {printed: {through: 2020-01-01}}     | {filed: {from: 2020-01-02}}
          {running: {through: 2020-01-01}}     | {running: {from: 2020-01-02}}
          {printed: {through: $end}}           | {printed: {from: 2030-01-01}}
          {age: {most: 18}}                    | {age: {least: 18}}
          {any: [{presence: inside}, {protected: yes}]} | {presence: outside}
          """)
  void asksWhereTheyMayMeet(String one, String other) {
    assertThat(isAsked(SHIFT + "\nwhen: " + one, SHIFT + "\nwhen: " + other)).isTrue();
  }

  @Test
  void asksNothingOnDifferentDaysOrPurposes() {
    assertThat(
            TextPack.of(measure("one", "2020-04-18", SHIFT), measure("two", "2020-04-19", SHIFT))
                .errors())
        .isEmpty();
    assertThat(isAsked(SHIFT + "\npurposes: [stay]", SHIFT + "\npurposes: [work]")).isFalse();
    String visa = measure("two", "2020-04-18", SHIFT).replace("kind: card", "kind: visa");
    assertThat(TextPack.of(measure("one", "2020-04-18", SHIFT), visa).errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"after", "replaces", "prevails-over"})
  void asksNothingWhereOneNamesTheOther(String relation) {
    String naming = SHIFT + "\n" + relation + ": [one/rule]";
    assertThat(isAsked(SHIFT, naming)).isFalse();
  }

  @Test
  void asksNothingWhereALimitNamesWhatItCuts() {
    assertThat(isAsked(SHIFT, "effect: {limit: {through: 2021-01-01, of: one/rule}}")).isFalse();
  }

  @Test
  void followsRelationsOfOthers() {
    assertThat(
            TextPack.of(
                    measure("one", "2020-04-18", SHIFT),
                    measure("two", "2020-04-18", SHIFT + "\nafter: [one/rule]"),
                    measure("three", "2020-04-18", SHIFT + "\nafter: [two/rule]"))
                .errors())
        .isEmpty();
  }

  private static boolean isAsked(String one, String other) {
    String found =
        TextPack.of(
                measure("base", "2020-01-01", "effect: {extend-through: 2020-12-31}"),
                measure("one", "2020-04-18", one),
                measure("two", "2020-04-18", other))
            .errors();
    assertThat(found.lines().filter(line -> line.startsWith("error")))
        .allMatch(line -> line.startsWith("error[P082]"));
    return !found.isEmpty();
  }

  private static String measure(String name, String published, String rule) {
    return TextPack.measure(name, published, rule);
  }
}
