package org.sojourn.cli.words;

import java.util.Locale;
import java.util.Optional;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.law.Confidence;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Purpose;
import org.sojourn.law.StateList;
import org.sojourn.law.Text;

/// What people call the values that answers speak of by code.
public final class Names {

  private final Words words;
  private final Dates dates;

  /// Makes the names.
  ///
  /// @param words the language
  public Names(Words words) {
    this.words = words;
    this.dates = new Dates(words);
  }

  /// Returns what a fact is called inside a sentence.
  ///
  /// @param fact the fact; empty for the day on the paper
  /// @return for example `nationality`
  public String fact(Optional<Fact> fact) {
    return fact.map(f -> inSentence(f.title()))
        .orElseGet(() -> words.text(Subject.COMMON, "printed"));
  }

  /// Returns a value of a fact in words.
  ///
  /// @param fact the fact
  /// @param value the value as the pack writes it
  /// @return for example `Kazakhstan` for `KZ`
  public String value(Fact fact, String value) {
    if (value.equals("none") && fact.mayBeAbsent()) {
      return words.text(Subject.COMMON, "none");
    }
    return switch (fact.type()) {
      case FactType.Day _ -> dates.day(value);
      case FactType.YesNo _ -> words.text(Subject.COMMON, fact.parse(value) == 1 ? "yes" : "no");
      case FactType.Choice choice -> choice(choice, value);
      case FactType.State state -> state(state.states(), value);
      case FactType.Quantity number -> value + " " + number.unit();
    };
  }

  private String choice(FactType.Choice choice, String value) {
    int at = choice.indexOf(value);
    String code = at < 0 ? value : choice.codes().get(at);
    return Optional.ofNullable(choice.titles().get(code)).map(words::of).orElse(value);
  }

  /// Returns a value of a fact in words, with its code where that differs: what to type.
  ///
  /// @param fact the fact
  /// @param value the value as the pack writes it
  /// @return for example `Kazakhstan (KZ)`
  public String valueWithCode(Fact fact, String value) {
    boolean coded = fact.type() instanceof FactType.State || fact.type() instanceof FactType.Choice;
    String name = value(fact, value);
    return coded && !name.equals(value) ? name + " (" + value + ")" : name;
  }

  /// Returns what a state or a like place is called.
  ///
  /// @param states the states of the pack
  /// @param codeOrAlias its code
  /// @return the pack's own words where it has some, else the name in the language
  public String state(StateList states, String codeOrAlias) {
    int at = states.indexOf(codeOrAlias);
    String code = at < 0 ? codeOrAlias : states.codes().get(at);
    return states
        .title(code)
        .map(words::of)
        .orElseGet(() -> code.length() == 2 ? country(code) : code);
  }

  /// Returns what a purpose is called.
  ///
  /// @param purpose the purpose
  /// @return for example `stay`
  public String purpose(Purpose purpose) {
    return words.text(Subject.COMMON, "purpose." + purpose.id());
  }

  /// Returns what a confidence means.
  ///
  /// @param confidence the confidence
  /// @return for example `derived: arithmetic on a verified rule; …`
  public String confidence(Confidence confidence) {
    return words.text(Subject.COMMON, "confidence." + confidence.id());
  }

  private String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale());
  }

  private Locale locale() {
    return Locale.forLanguageTag(words.law());
  }

  /// Lowers the first letter, unless the word is an abbreviation, or German, which may be a noun.
  private String inSentence(Text text) {
    String title = words.of(text);
    boolean abbreviation = title.length() > 1 && !Character.isLowerCase(title.charAt(1));
    boolean noun = words.law().equals("de") && text.byLanguage().containsKey("de");
    return abbreviation || noun
        ? title
        : title.substring(0, 1).toLowerCase(locale()) + title.substring(1);
  }
}
