package org.sojourn.law;

/// Names an event whose day the law waits for.
///
/// @param code kebab-case, for example `transport-lifted`
public record EventId(String code) implements Comparable<EventId> {

  /// Checks the code.
  ///
  /// @throws IllegalArgumentException if the code is not kebab-case
  public EventId {
    Codes.requireKebab(code);
  }

  @Override
  public int compareTo(EventId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
