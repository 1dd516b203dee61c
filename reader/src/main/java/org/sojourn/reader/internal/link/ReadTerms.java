package org.sojourn.reader.internal.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Count;
import org.sojourn.law.Moment;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.time.CountingRule;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;
import org.sojourn.time.Term;

/// Reads lengths of time and how they are counted.
record ReadTerms(Vocabulary names) {

  /// The units in which a length may be given.
  static final List<String> UNITS = List.of("days", "weeks", "months", "years");

  /// All keys of a term.
  static final List<String> KEYS =
      List.of("days", "weeks", "months", "years", "count", "end-of-month", "first-day");

  private static final List<String> RULES =
      Arrays.stream(CountingRule.values()).map(CountingRule::id).toList();
  private static final List<String> POLICIES =
      Arrays.stream(MonthEnd.values()).map(MonthEnd::id).toList();
  private static final int MOST = 1_000_000;

  /// Reads a term.
  ///
  /// @param fields the map that holds units, `count`, `end-of-month` and `first-day`
  /// @param from where it runs from
  Count read(Fields fields, Moment from) {
    if (UNITS.stream().noneMatch(fields.map()::has)) {
      names.report.add(
          DiagnosticCode.FIELD_MISSING, fields.map(), "a term needs a length", "add `days: 90`");
    }
    Term term = term(fields);
    Optional<CountingRule> rule = rule(fields);
    Optional<MonthEnd> policy = policy(fields);
    if (term.months() > 0) {
      checkMonths(fields, term, from, rule, policy);
    }
    CountingRule counting = rule.orElse(CountingRule.AS_WRITTEN);
    MonthEnd landing = policy.or(counting::monthEnd).orElse(MonthEnd.REFUSE);
    return new Count(term, firstDay(fields), counting, landing);
  }

  private Term term(Fields fields) {
    int days = number(fields, "days") + 7 * number(fields, "weeks");
    int months = number(fields, "months") + 12 * number(fields, "years");
    return new Term(months, days);
  }

  private int number(Fields fields, String unit) {
    Optional<Node.Scalar> word = fields.word(unit);
    if (word.isEmpty()) {
      return 0;
    }
    String text = word.get().text();
    if (text.matches("\\d{1,7}") && Integer.parseInt(text) <= MOST) {
      return Integer.parseInt(text);
    }
    String message = "%s is no number of %s".formatted(Wording.quote(text), unit);
    names.report.addShape(DiagnosticCode.NUMBER_OUT_OF_RANGE, word.get(), message);
    return 0;
  }

  private Optional<CountingRule> rule(Fields fields) {
    return fields
        .get("count")
        .flatMap(node -> names.shapes.oneOf(node, RULES, CountingRule::parse));
  }

  private Optional<MonthEnd> policy(Fields fields) {
    return fields
        .get("end-of-month")
        .flatMap(node -> names.shapes.oneOf(node, POLICIES, MonthEnd::parse));
  }

  /// Reads whether the day that a term runs from is counted.
  FirstDay firstDay(Fields fields) {
    return fields
        .get("first-day")
        .flatMap(node -> names.shapes.oneOf(node, List.of("counted", "not-counted"), Optional::of))
        .map(word -> word.equals("counted") ? FirstDay.COUNTED : FirstDay.NOT_COUNTED)
        .orElse(FirstDay.NOT_COUNTED);
  }

  private void checkMonths(
      Fields fields,
      Term term,
      Moment from,
      Optional<CountingRule> rule,
      Optional<MonthEnd> policy) {
    if (fields.get("count").isEmpty()) {
      names.report.add(
          DiagnosticCode.COUNTING_MISSING,
          fields.map(),
          "a term of months or years needs its counting rule",
          "add `count: as-written` with `end-of-month`, or the act whose rules hold: `eu-1182-71`,"
              + " `ets-76`, `ru-civil-code`");
      return;
    }
    Optional<MonthEnd> ofRule = rule.flatMap(CountingRule::monthEnd);
    if (ofRule.isPresent() && policy.isPresent() && !ofRule.equals(policy)) {
      names.report.add(
          DiagnosticCode.MONTH_END_CONTRADICTED,
          fields.map(),
          "`%s` lands on `%s`, not on `%s`"
              .formatted(rule.get().id(), ofRule.get().id(), policy.get().id()),
          "take `end-of-month` away, or count `as-written`");
      return;
    }
    boolean settled = ofRule.isPresent() || isSettled(policy, from);
    if (rule.isPresent() && !settled && mayMiss(term, from)) {
      names.report.add(
          DiagnosticCode.MONTH_END_OPEN,
          fields.map(),
          policy.isPresent()
              ? "the month that this term reaches lacks the day, so it never ends"
              : "the month that this term reaches may lack the day",
          policy.isPresent()
              ? "write `end-of-month: last-day` or `next-day`"
              : "add `end-of-month: last-day` or `next-day`; `refuse` if the law leaves it open");
    }
  }

  /// A policy was named; `refuse` settles nothing where the day is known to be missing.
  private static boolean isSettled(Optional<MonthEnd> policy, Moment from) {
    return policy.isPresent() && !(policy.get() == MonthEnd.REFUSE && from instanceof Moment.Fixed);
  }

  private static boolean mayMiss(Term term, Moment from) {
    return !(from instanceof Moment.Fixed fixed) || term.dependsOnMonthEnd(fixed.day());
  }
}
