package org.sojourn.cli.interview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.cli.words.Language;
import org.sojourn.cli.words.Names;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.FactValueException;
import org.sojourn.law.StateList;
import org.sojourn.time.Days;

/// Turns what a person types into values as the pack writes them: numbers of a list, names of
/// states, days with dots.
final class Answers {

  private static final int DOTTED = 10; // characters of 31.12.2021

  private final Words words;
  private final List<Names> names;

  Answers(Words words) {
    this.words = words;
    Stream<Words> others = Stream.of(Language.values()).map(Words::of);
    this.names = Stream.concat(Stream.of(words), others).map(Names::new).toList();
  }

  /// Reads the number of a choice, from 1, or its code.
  Optional<String> choice(String typed, List<String> codes) {
    if (codes.contains(typed)) {
      return Optional.of(typed);
    }
    boolean number = typed.length() < 4 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    int at = number ? Integer.parseInt(typed) : 0;
    return at >= 1 && at <= codes.size() ? Optional.of(codes.get(at - 1)) : Optional.empty();
  }

  private Optional<String> choice(String typed, FactType.Choice choice) {
    int at = choice.indexOf(typed);
    return at >= 0 ? Optional.of(choice.codes().get(at)) : choice(typed, choice.codes());
  }

  /// Reads a day, `2021-12-31` or `31.12.2021`.
  Optional<String> day(String typed) {
    boolean dotted = typed.length() == DOTTED && typed.charAt(2) == '.' && typed.charAt(5) == '.';
    String day =
        dotted
            ? typed.substring(6) + "-" + typed.substring(3, 5) + "-" + typed.substring(0, 2)
            : typed;
    try {
      return Optional.of(Days.text(Days.parse(day)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Optional<String> fact(String typed, Fact fact) {
    if (fact.mayBeAbsent() && Stream.of("none", say("none")).anyMatch(typed::equalsIgnoreCase)) {
      return Optional.of("none");
    }
    return switch (fact.type()) {
      case FactType.Day _ -> day(typed);
      case FactType.YesNo _ -> yesNo(typed.toLowerCase(Locale.ROOT));
      case FactType.Choice choice -> choice(typed, choice);
      case FactType.State state -> state(typed, state.states());
      case FactType.Quantity _ -> number(typed, fact);
    };
  }

  /// Says that what was typed is no value.
  String whyNot(String typed) {
    return words.text(Subject.REPORT, "ask.not-a-value", typed);
  }

  private Optional<String> yesNo(String typed) {
    if (Stream.of("yes", "y", "да", "д", "1").anyMatch(typed::equals)) {
      return Optional.of("yes");
    }
    boolean no = Stream.of("no", "n", "нет", "н", "0").anyMatch(typed::equals);
    return no ? Optional.of("no") : Optional.empty();
  }

  private Optional<String> number(String typed, Fact fact) {
    try {
      return Optional.of(fact.text(fact.parse(typed)));
    } catch (FactValueException e) {
      return Optional.empty();
    }
  }

  /// Reads a code in any case, a name in any language of the program, or the beginning of just one.
  private Optional<String> state(String typed, StateList states) {
    for (String code : List.of(typed, typed.toUpperCase(Locale.ROOT), lower(typed))) {
      int at = states.indexOf(code);
      if (at >= 0) {
        return Optional.of(states.codes().get(at));
      }
    }
    List<String> begun = states.codes().stream().filter(c -> isCalled(c, typed, states)).toList();
    return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
  }

  private boolean isCalled(String code, String typed, StateList states) {
    return names.stream()
        .map(each -> each.state(states, code))
        .anyMatch(name -> lower(name).startsWith(lower(typed)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private String say(String key) {
    return words.text(Subject.COMMON, key);
  }
}
