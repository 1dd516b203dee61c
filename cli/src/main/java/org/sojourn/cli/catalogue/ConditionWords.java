package org.sojourn.cli.catalogue;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.sojourn.cli.host.Page;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.law.Reading;
import org.sojourn.law.ValueSet;

/// Conditions in words, one line each, parts under their whole.
final class ConditionWords {

  private static final int LISTED = 15;

  private final Saying saying;
  private final Page page;

  ConditionWords(Saying saying, Page page) {
    this.saying = saying;
    this.page = page;
  }

  /// Tells a condition; one without parts always holds and says nothing.
  void tell(Condition condition) {
    if (condition instanceof Condition.All(var parts)) {
      parts.forEach(part -> tell(part, 1));
    } else {
      tell(condition, 1);
    }
  }

  private void tell(Condition condition, int depth) {
    switch (condition) {
      case Condition.All(var parts) -> tell("when.all", parts, depth);
      case Condition.Any(var parts) -> tell("when.any", parts, depth);
      case Condition.NoneOf(var parts) -> tell("when.none", parts, depth);
      case Condition.OneOf(var fact, var values) ->
          line(depth, "when.one-of", saying.fact(fact), values(fact, values));
      case Condition.OtherThan(var fact, var values) ->
          line(depth, "when.other-than", saying.fact(fact), values(fact, values));
      case Condition.Absent(var fact) -> line(depth, "when.absent", saying.fact(fact));
      case Condition.Present(var fact) -> line(depth, "when.present", saying.fact(fact));
      case Condition.Within within -> within(within, depth);
      case Condition.OnOneOf(var day, var days) ->
          line(
              depth,
              "when.on",
              saying.moment(day),
              shown(days.stream().map(saying::date).toList()));
      case Condition.Between(var fact, int least, int most) ->
          line(
              depth,
              "when.between",
              saying.fact(fact),
              Integer.toString(least),
              Integer.toString(most));
      case Condition.ValidOn(var day) -> line(depth, "when.valid-on", saying.moment(day));
      case Condition.PendingOn(var day, var filed, var decided) ->
          line(
              depth,
              "when.pending-on",
              saying.moment(day),
              saying.fact(filed),
              saying.fact(decided));
      case Condition.Under(var reading, var options) ->
          line(depth, "when.under", saying.of(reading.question()), options(reading, options));
    }
  }

  private void tell(String key, List<Condition> parts, int depth) {
    line(depth, key);
    parts.forEach(part -> tell(part, depth + 1));
  }

  private void within(Condition.Within within, int depth) {
    String day = saying.moment(within.day());
    boolean fromEver = within.from() instanceof Moment.Unlimited;
    boolean throughEver = within.through() instanceof Moment.Unlimited;
    String from = saying.moment(within.from());
    String through = saying.moment(within.through());
    if (fromEver) {
      line(depth, "when.through", day, through);
    } else if (throughEver) {
      line(depth, "when.from", day, from);
    } else {
      line(depth, "when.within", day, from, through);
    }
  }

  private String values(Fact fact, ValueSet values) {
    return list(values, value -> saying.value(fact, value));
  }

  private String options(Reading reading, ValueSet options) {
    return list(options, at -> saying.of(reading.options().get(at).title()));
  }

  private String list(ValueSet values, IntFunction<String> name) {
    return shown(values.stream().mapToObj(name).toList());
  }

  private String shown(List<String> names) {
    String shown = names.stream().limit(LISTED).collect(Collectors.joining(", "));
    return names.size() <= LISTED
        ? shown
        : saying.say("list.more", shown, Integer.toString(names.size() - LISTED));
  }

  private void line(int depth, String key, String... parts) {
    page.nested(depth, saying.say(key, parts));
  }
}
