package org.sojourn.law;

import java.util.List;

/// When a provision acts: structured data, never code, so that it can be analysed. The set is
/// closed.
public sealed interface Condition {

  /// All hold. With no parts it always holds.
  ///
  /// @param parts the parts
  record All(List<Condition> parts) implements Condition {

    /// Copies the list.
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// One holds at least.
  ///
  /// @param parts the parts
  record Any(List<Condition> parts) implements Condition {

    /// Copies the list.
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /// None holds.
  ///
  /// @param parts the parts
  record NoneOf(List<Condition> parts) implements Condition {

    /// Copies the list.
    public NoneOf {
      parts = List.copyOf(parts);
    }
  }

  /// A coded fact has one of some values.
  ///
  /// @param fact the fact
  /// @param values the values
  record OneOf(Fact fact, ValueSet values) implements Condition {}

  /// A coded fact has a value, and it is none of these.
  ///
  /// @param fact the fact
  /// @param values the values
  record OtherThan(Fact fact, ValueSet values) implements Condition {}

  /// A fact is known to be absent.
  ///
  /// @param fact the fact
  record Absent(Fact fact) implements Condition {}

  /// A fact is known to be present.
  ///
  /// @param fact the fact
  record Present(Fact fact) implements Condition {}

  /// A day lies between two others, both included. An absent day lies nowhere.
  ///
  /// @param day the day
  /// @param from first day, or [Moment.Unlimited]
  /// @param through last day, or [Moment.Unlimited]
  record Within(Moment day, Moment from, Moment through) implements Condition {}

  /// A day is one of several days of the calendar. An absent day is none of them.
  ///
  /// @param day the day
  /// @param days epoch days, one or more, rising
  record OnOneOf(Moment day, List<Integer> days) implements Condition {

    /// Puts the days in order, each once.
    public OnOneOf {
      days = days.stream().sorted().distinct().toList();
    }
  }

  /// A number lies between two others, both included.
  ///
  /// @param fact a number fact
  /// @param least the smallest
  /// @param most the greatest
  record Between(Fact fact, int least, int most) implements Condition {}

  /// The document is good on a day, as the earlier provisions leave it.
  ///
  /// @param day the day
  record ValidOn(Moment day) implements Condition {}

  /// An application was filed by a day and not decided by it.
  ///
  /// @param day the day
  /// @param filed the day of filing
  /// @param decided the day of decision
  record PendingOn(Moment day, Fact filed, Fact decided) implements Condition {}

  /// A reading is taken one of some ways.
  ///
  /// @param reading the reading
  /// @param options places of the options
  record Under(Reading reading, ValueSet options) implements Condition {}
}
