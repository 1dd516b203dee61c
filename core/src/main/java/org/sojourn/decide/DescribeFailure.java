package org.sojourn.decide;

import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.law.Reading;
import org.sojourn.time.Days;

/// Says in codes and days what a condition looked at, what it found and what it would have needed.
final class DescribeFailure {

  private final KnownLaw law;
  private final Run run;
  private final Moments moments;

  DescribeFailure(KnownLaw law, int[] values, Outcome outcome) {
    this.law = law;
    this.run = new Run(law.slots(), law.known(), values);
    run.printed = values[law.slots().printed()];
    outcome.pieces().forEach(run.timeline::add);
    this.moments = new Moments(run);
  }

  /// Describes a condition that failed.
  ///
  /// @param running the running epoch day at that point
  Considered.Detail of(Condition failed, int running) {
    run.running = running;
    return of(failed);
  }

  private Considered.Detail of(Condition failed) {
    return switch (failed) {
      case Condition.OneOf one -> coded(one.fact(), one.values().codes(one.fact()));
      case Condition.OtherThan other ->
          coded(other.fact(), "not " + other.values().codes(other.fact()));
      case Condition.Absent absent -> coded(absent.fact(), "none");
      case Condition.Present present -> coded(present.fact(), "given");
      case Condition.Between between ->
          coded(between.fact(), between.least() + ".." + between.most());
      case Condition.Within within ->
          new Considered.Detail(
              subject(within.day()),
              text(within.day()),
              text(within.from()) + ".." + text(within.through()));
      case Condition.OnOneOf on ->
          new Considered.Detail(
              subject(on.day()),
              text(on.day()),
              on.days().stream().map(Days::text).collect(Collectors.joining(", ")));
      case Condition.ValidOn on -> new Considered.Detail("valid-on", "", text(on.day()));
      case Condition.PendingOn pending ->
          new Considered.Detail("pending-on", "", text(pending.day()));
      case Condition.Under under -> reading(under);
      case Condition.All all -> all.parts().isEmpty() ? none("") : of(all.parts().getFirst());
      case Condition.Any any -> none(join("any of", any.parts()));
      case Condition.NoneOf none -> none(join("none of", none.parts()));
    };
  }

  private static Considered.Detail none(String wanted) {
    return new Considered.Detail("", "", wanted);
  }

  private String join(String word, List<Condition> parts) {
    return parts.stream()
        .map(this::of)
        .map(detail -> (detail.subject() + " " + detail.wanted()).strip())
        .collect(Collectors.joining("; ", word + ": ", ""));
  }

  private Considered.Detail coded(Fact fact, String wanted) {
    return new Considered.Detail(fact.id().code(), fact.text(run.values[fact.slot()]), wanted);
  }

  private Considered.Detail reading(Condition.Under under) {
    Reading reading = under.reading();
    int found = run.values[law.slots().of(reading)];
    return new Considered.Detail(
        reading.id().code(),
        found == Fact.UNKNOWN ? "" : reading.options().get(found).code(),
        under.options().stream()
            .mapToObj(option -> reading.options().get(option).code())
            .collect(Collectors.joining(", ")));
  }

  private static String subject(Moment moment) {
    return switch (moment) {
      case Moment.Printed _ -> "printed";
      case Moment.Running _ -> "running";
      case Moment.OfFact of -> of.fact().id().code();
      case Moment.OfEvent of -> of.event().id().code();
      case Moment.Provisional provisional -> subject(provisional.day());
      case Moment.Later later -> subject(later.from());
      case Moment.Earlier earlier -> subject(earlier.before());
      case Moment.NextYearly next -> subject(next.after());
      case Moment.WorkingDaysLater later -> subject(later.from());
      case Moment.WorkingDay working -> subject(working.day());
      case Moment.DayBefore before -> subject(before.day());
      case Moment.DayAfter after -> subject(after.day());
      case Moment.Fixed _,
          Moment.Known _,
          Moment.Earliest _,
          Moment.Latest _,
          Moment.Unlimited _,
          Moment.NotYetKnown _ ->
          "day";
    };
  }

  private String text(Moment moment) {
    try {
      return dayText(moments.day(moment));
    } catch (DateTimeException e) {
      return ""; // a month that lacks the day; the rule that depends on it says so
    }
  }

  private static String dayText(int day) {
    if (day == Fact.UNKNOWN) {
      return "unknown";
    }
    if (day == Fact.ABSENT) {
      return "none";
    }
    return day == Days.NEVER || day == Days.OPEN ? "" : Days.text(day);
  }
}
