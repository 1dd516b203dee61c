package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.words.Language;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;

/// Everything is said in every language, with the same places to fill.
final class BundlesTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  @ParameterizedTest
  @EnumSource(Subject.class)
  void everyKeyIsThereInEveryLanguageWithTheSamePlaces(Subject subject) {
    ResourceBundle english = Words.of(Language.ENGLISH).bundle(subject);
    for (Language language : Language.values()) {
      ResourceBundle other = Words.of(language).bundle(subject);
      assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
      for (String key : english.keySet()) {
        assertThat(places(other.getString(key)))
            .as("%s in %s", key, language)
            .isEqualTo(places(english.getString(key)));
        assertThat(other.getString(key)).as("%s in %s", key, language).isNotBlank();
      }
    }
  }

  /// An apostrophe would take the places after it for plain text.
  @ParameterizedTest
  @EnumSource(Subject.class)
  void everyPatternIsSound(Subject subject) {
    for (Language language : Language.values()) {
      ResourceBundle bundle = Words.of(language).bundle(subject);
      for (String key : bundle.keySet()) {
        String pattern = bundle.getString(key);
        assertThat(pattern).as("%s in %s", key, language).doesNotContain("'");
        assertThat(new MessageFormat(pattern)).isNotNull();
      }
    }
  }

  @Test
  void everyFaultHasItsWordsAndACodeOfItsOwn() {
    Set<String> codes = new HashSet<>();
    for (Fault fault : Fault.values()) {
      assertThat(codes.add(fault.code())).as(fault.code()).isTrue();
      for (Language language : Language.values()) {
        assertThat(Words.of(language).has(Subject.PROBLEM, fault.code())).as(fault.code()).isTrue();
      }
    }
  }

  private static Set<String> places(String pattern) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(pattern);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }
}
