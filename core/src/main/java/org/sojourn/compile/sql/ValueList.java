package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.compile.Term;

/// The numbers of a document that the script puts into one array: what steps look at, and the days
/// that answers are counted from. The first one is 0, for days that are the same for all.
final class ValueList {

  private final DayExpressions days;
  private final Dialect dialect;
  private final Say say;
  private final Map<Quantity, Integer> places = new LinkedHashMap<>();
  private final List<String> expressions = new ArrayList<>(List.of("0"));
  private final List<String> words = new ArrayList<>(List.of("nothing"));

  ValueList(DayExpressions days, Dialect dialect, Say say) {
    this.days = days;
    this.dialect = dialect;
    this.say = say;
  }

  /// Returns the place of a quantity in the array, from 1.
  int place(Quantity quantity) {
    return places.computeIfAbsent(
        quantity,
        _ -> {
          expressions.add(expression(quantity));
          words.add(say.quantity(quantity));
          return expressions.size();
        });
  }

  /// Returns the place of the day that an answer is counted from.
  int place(Base base) {
    return base.isConstant() ? 1 : place(new Quantity.Day(base.term()));
  }

  private String expression(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Code(int slot) -> dialect.name("class_" + say.slot(slot));
      case Quantity.Day(Term term) -> orNone(days.number(term));
      case Quantity.Between(Term left, Term right) ->
          orNone(days.number(left) + " - (" + days.number(right) + ")");
      case Quantity.Clearness(Term.Mapped term) -> clearness(days.clearness(term));
    };
  }

  /// A condition on a day that is not there is neither true nor false.
  private static String clearness(String condition) {
    return "CASE WHEN %s THEN 1 WHEN NOT (%s) THEN 0 ELSE %d END"
        .formatted(condition, condition, Quantity.NO_DAY);
  }

  private static String orNone(String number) {
    return "COALESCE(" + number + ", " + Quantity.NO_DAY + ")";
  }

  List<String> expressions() {
    return expressions;
  }

  /// What each place holds, for people.
  List<String> words() {
    return words;
  }
}
