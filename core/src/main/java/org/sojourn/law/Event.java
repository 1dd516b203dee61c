package org.sojourn.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something that happens once, or once for each value of a fact, and that an end may wait for:
/// transport with a state is restored, the state of emergency ends.
///
/// @param id its name
/// @param title what it is, in plain words
/// @param by the fact that keys the table; empty if the event is one for all
/// @param values the day for a value of that fact, by place in its codes
/// @param fallback the day for every other value; empty if they have no such event
/// @param sources where it was read
public record Event(
    EventId id,
    Text title,
    Optional<Fact> by,
    Map<Integer, Moment> values,
    Optional<Moment> fallback,
    List<Source> sources) {

  /// Copies the table.
  public Event {
    values = Map.copyOf(values);
    sources = List.copyOf(sources);
  }

  /// Returns the moment for a value of the keying fact.
  ///
  /// @param value place of the code
  /// @return the moment, or nothing if the event does not exist for it
  public Optional<Moment> at(int value) {
    Moment own = values.get(value);
    return own == null ? fallback : Optional.of(own);
  }
}
