package org.sojourn.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The program's own names of months and weekdays are those of the JDK's locale data.
final class DatesTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void monthsAndWeekdaysAreCalledAsTheJdkCallsThem(Language language) {
    Dates dates = new Dates(Words.of(language));
    Locale locale = Locale.of(language.code());
    DateTimeFormatter plain = DateTimeFormatter.ofPattern("d MMMM y", locale);
    DateTimeFormatter weekday = DateTimeFormatter.ofPattern("EEEE", locale);
    LocalDate first = LocalDate.of(2024, 1, 1);
    for (LocalDate day = first; day.getYear() == 2024; day = day.plusDays(1)) {
      String text = dates.withWeekday(day).replace('\u00a0', ' ');
      assertThat(text).contains(plain.format(day)).contains(weekday.format(day));
    }
  }
}
