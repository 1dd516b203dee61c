package org.sojourn.decide;

import java.util.List;
import java.util.stream.IntStream;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.law.Reading;
import org.sojourn.law.ValueSet;
import org.sojourn.time.Days;

/// Reads a condition as the laws of these tests write it.
///
/// Parts joined by `&` must all hold. A part is `printed in DAY..DAY` (either side may be empty;
/// any day may stand for `printed`), `printed on DAY,DAY`, `group is a,b`, `group not a,b`,
/// `decided none`, `decided given`, `age from 18..64`, `valid DAY`, `pending DAY filed decided`,
/// `reading open x,y`, `any(part | part)`, `no(part | part)`, `all(part & part)`.
final class ConditionText {

  private final MomentText moments;

  ConditionText(MomentText moments) {
    this.moments = moments;
  }

  Condition parse(String text) {
    return new Condition.All(Tokens.split(text, '&').stream().map(this::part).toList());
  }

  private Condition part(String text) {
    if (text.startsWith("any(")) {
      return new Condition.Any(alternatives(text));
    }
    if (text.startsWith("no(")) {
      return new Condition.NoneOf(alternatives(text));
    }
    if (text.startsWith("all(")) {
      return parse(Tokens.inside(text));
    }
    String[] words = text.split(" +", -1);
    return switch (words[0]) {
      case "valid" -> new Condition.ValidOn(moments.parse(words[1]));
      case "pending" ->
          new Condition.PendingOn(
              moments.parse(words[1]), TestWorld.fact(words[2]), TestWorld.fact(words[3]));
      case "reading" -> reading(TestWorld.reading(words[1]), words[2]);
      default -> comparison(words);
    };
  }

  private List<Condition> alternatives(String text) {
    return Tokens.split(Tokens.inside(text), '|').stream().map(this::part).toList();
  }

  private Condition comparison(String[] words) {
    return switch (words[1]) {
      case "in" -> {
        int dots = words[2].indexOf("..");
        yield new Condition.Within(
            moments.parse(words[0]),
            side(words[2].substring(0, dots)),
            side(words[2].substring(dots + 2)));
      }
      case "on" ->
          new Condition.OnOneOf(
              moments.parse(words[0]),
              Tokens.split(words[2], ',').stream().map(Days::parse).toList());
      case "is" -> new Condition.OneOf(TestWorld.fact(words[0]), values(words));
      case "not" -> new Condition.OtherThan(TestWorld.fact(words[0]), values(words));
      case "none" -> new Condition.Absent(TestWorld.fact(words[0]));
      case "given" -> new Condition.Present(TestWorld.fact(words[0]));
      case "from" -> {
        String[] ends = words[2].split("\\.\\.", -1);
        yield new Condition.Between(
            TestWorld.fact(words[0]), Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
      }
      default -> throw new IllegalArgumentException("no condition " + String.join(" ", words));
    };
  }

  private Moment side(String text) {
    return text.isEmpty() ? new Moment.Unlimited() : moments.parse(text);
  }

  private static ValueSet values(String[] words) {
    Fact fact = TestWorld.fact(words[0]);
    return ValueSet.of(
        IntStream.of(Tokens.split(words[2], ',').stream().mapToInt(fact::parse).toArray()));
  }

  private static Condition reading(Reading reading, String options) {
    return new Condition.Under(
        reading,
        ValueSet.of(
            IntStream.of(
                Tokens.split(options, ',').stream().mapToInt(reading::indexOf).toArray())));
  }
}
