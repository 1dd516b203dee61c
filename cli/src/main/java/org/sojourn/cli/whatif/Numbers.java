package org.sojourn.cli.whatif;

import java.util.Locale;
import java.util.OptionalLong;
import org.sojourn.cli.words.Language;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;

/// Numbers of documents in words.
///
/// @param words the language
record Numbers(Words words) {

  /// Returns a number with its thousands apart, as the language writes them.
  ///
  /// @return for example `1,000,000`; no line may break inside it
  String of(long number) {
    String text = String.format(Locale.ROOT, "%,d", number);
    return words.language() == Language.RUSSIAN ? text.replace(',', '\u00a0') : text;
  }

  /// Returns a number of documents.
  ///
  /// @return the number, `none`, or words for one that is hidden
  String of(OptionalLong number) {
    if (number.isEmpty()) {
      return words.text(Subject.REPORT, "whatif.hidden");
    }
    return number.getAsLong() == 0
        ? words.text(Subject.REPORT, "whatif.none")
        : of(number.getAsLong());
  }

  /// Returns a number with its share of a whole.
  ///
  /// @return for example `5,210 (10.4%)`; the number alone where there is no share to tell
  String share(OptionalLong number, long whole) {
    if (number.isEmpty() || number.getAsLong() == 0 || whole == 0) {
      return of(number);
    }
    String percent = String.format(Locale.ROOT, "%.1f", 100.0 * number.getAsLong() / whole);
    String shown = words.language() == Language.RUSSIAN ? percent.replace('.', ',') : percent;
    return words.text(Subject.REPORT, "whatif.share", of(number.getAsLong()), shown);
  }
}
