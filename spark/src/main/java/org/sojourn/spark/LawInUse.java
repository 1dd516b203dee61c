package org.sojourn.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.NormalForm;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.Pack;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.FactValueException;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// A law as one process uses it, the driver or an executor: loaded and compiled once, when first
/// asked, and kept.
final class LawInUse {

  private static final ConcurrentHashMap<AskedLaw, LawInUse> KEPT = new ConcurrentHashMap<>();

  private final AskedLaw asked;
  private final Pack pack;
  private final LawOnDay evaluator;
  private final ConcurrentHashMap<Layout, Finder> finders = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Field, TextCodes> codes = new ConcurrentHashMap<>();

  private @Nullable NormalForm form;

  private LawInUse(AskedLaw asked) {
    this.asked = asked;
    this.pack = asked.load();
    this.evaluator = pack.onDay(asked.known());
  }

  static LawInUse of(AskedLaw asked) {
    return KEPT.computeIfAbsent(asked, LawInUse::new);
  }

  AskedLaw asked() {
    return asked;
  }

  PackLaw law() {
    return pack.law();
  }

  LawOnDay evaluator() {
    return evaluator;
  }

  /// Returns the law compiled, when first asked; what it does not hold is left to the evaluator.
  synchronized NormalForm form() {
    NormalForm known = form;
    if (known == null) {
      known = NormalForm.of(pack, asked.known());
      form = known;
    }
    return known;
  }

  Finder finder(Layout layout) {
    return finders.computeIfAbsent(layout, each -> new Finder(this, each));
  }

  /// Returns how texts of a column are read.
  TextCodes codes(Field field) {
    return codes.computeIfAbsent(field, this::read);
  }

  private TextCodes read(Field field) {
    return switch (field.target().role()) {
      case KIND ->
          TextCodes.of(
              law().kinds().stream().map(kind -> kind.id().code()).toList(),
              text -> law().kind(text).map(kind -> field.codeOf(kind.slot())).orElse(Field.WRONG));
      case PURPOSE ->
          TextCodes.of(
              Purposes.ALL.stream().map(Purpose::id).toList(),
              text -> Purposes.place(text).map(field::codeOf).orElse(Field.WRONG));
      case AS_OF, PRINTED -> TextCodes.of(List.of(), text -> day(field, text));
      case DAY, NUMBER, CODE -> read(field, law().facts().get(field.target().slot()));
    };
  }

  private static TextCodes read(Field field, Fact fact) {
    List<String> known = new ArrayList<>(fact.type().codeList().orElse(List.of()));
    if (fact.type() instanceof FactType.Choice choice) {
      choice
          .ignoredSuffix()
          .ifPresent(suffix -> choice.codes().forEach(code -> known.add(code + suffix)));
    }
    return TextCodes.of(
        known,
        text -> {
          try {
            return field.codeOf(fact.parse(text));
          } catch (FactValueException e) {
            return Field.WRONG;
          }
        });
  }

  private static int day(Field field, String text) {
    try {
      return field.codeOf(Days.parse(text));
    } catch (IllegalArgumentException e) {
      return Field.WRONG;
    }
  }
}
