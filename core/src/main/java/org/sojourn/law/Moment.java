package org.sojourn.law;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.sojourn.time.FirstDay;
import org.sojourn.time.WorkCalendar;

/// A day as a provision names it. The set is closed.
///
/// What a moment comes to depends on the document, the facts and the known day; it may also be
/// unknown (a fact not given), absent (there is no such day) or not yet known (an event that no
/// publication has dated).
public sealed interface Moment {

  /// A day of the calendar.
  ///
  /// @param day epoch day
  record Fixed(int day) implements Moment {}

  /// The day on the paper.
  record Printed() implements Moment {}

  /// The last valid day as earlier provisions left it.
  record Running() implements Moment {}

  /// The day that a fact holds.
  ///
  /// @param fact a fact whose values are days
  record OfFact(Fact fact) implements Moment {}

  /// A day that publications moved.
  ///
  /// @param series the day by day of publication
  record Known(Series<Moment> series) implements Moment {}

  /// A day that the authority itself calls a placeholder, which it will move. It stands only in a
  /// series.
  ///
  /// @param day the day for the time being
  record Provisional(Moment day) implements Moment {}

  /// The day of an event.
  ///
  /// @param event the event
  /// @param key the fact whose value chooses the row of the event's table, where it has one
  record OfEvent(Event event, Optional<Fact> key) implements Moment {}

  /// The last day of a term that runs from another moment.
  ///
  /// @param from where it runs from
  /// @param count how long, and how counted
  record Later(Moment from, Count count) implements Moment {}

  /// The first day of a name, such as 1 April, strictly after another moment.
  ///
  /// @param date month and day of the month; not 29 February, which not every year has
  /// @param after the earlier day
  record NextYearly(MonthDay date, Moment after) implements Moment {}

  /// The last day of a term of working days that runs from another moment.
  ///
  /// @param from where it runs from
  /// @param days how many working days, 1 or more
  /// @param firstDay whether the day it runs from is counted, if it is a working day
  /// @param calendar which days are working days
  record WorkingDaysLater(Moment from, int days, FirstDay firstDay, WorkCalendar calendar)
      implements Moment {}

  /// Another moment if it is a working day, else the first working day after it.
  ///
  /// @param day the day
  /// @param calendar which days are working days
  record WorkingDay(Moment day, WorkCalendar calendar) implements Moment {}

  /// The first day of a term that runs back from another moment: three weeks before it.
  ///
  /// @param before where it runs back from, not counted
  /// @param count how long, and how counted
  record Earlier(Moment before, Count count) implements Moment {}

  /// The day before another moment: how `before` and `until` become a last day.
  ///
  /// @param day the later day
  record DayBefore(Moment day) implements Moment {}

  /// The day after another moment: how `after` becomes a first day.
  ///
  /// @param day the earlier day
  record DayAfter(Moment day) implements Moment {}

  /// The smallest of several; absent ones are passed over.
  ///
  /// @param moments one or more
  record Earliest(List<Moment> moments) implements Moment {

    /// Copies the list.
    public Earliest {
      moments = List.copyOf(moments);
    }
  }

  /// The greatest of several; absent ones are passed over.
  ///
  /// @param moments one or more
  record Latest(List<Moment> moments) implements Moment {

    /// Copies the list.
    public Latest {
      moments = List.copyOf(moments);
    }
  }

  /// No end: as a last day, the law sets none; as a first day, none either.
  record Unlimited() implements Moment {}

  /// A day that no publication has given by the known day. It is what a series or an event comes
  /// to before its first entry, and the day of an event that a pack calls awaited. It lies later
  /// than every known day.
  ///
  /// @param event the event that is awaited, where it is one
  record NotYetKnown(Optional<Event> event) implements Moment {}
}
