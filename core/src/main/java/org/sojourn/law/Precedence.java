package org.sojourn.law;

import java.util.List;

/// How a provision stands to others.
///
/// @param turn when it acts among the others
/// @param after provisions of the same day of publication that act before it
/// @param replaces provisions that no longer exist once this one is published
/// @param prevailsOver provisions that do not act where this one's condition holds
public record Precedence(
    Turn turn,
    List<ProvisionId> after,
    List<ProvisionId> replaces,
    List<ProvisionId> prevailsOver) {

  /// No relation to any other.
  public static final Precedence PLAIN =
      new Precedence(Turn.IN_ORDER, List.of(), List.of(), List.of());

  /// Copies the lists.
  public Precedence {
    after = List.copyOf(after);
    replaces = List.copyOf(replaces);
    prevailsOver = List.copyOf(prevailsOver);
  }

  /// When a provision acts among the others.
  public enum Turn {
    /// By its day of publication.
    IN_ORDER,
    /// After all that act in order: standing law, which reads what the orders of the day have left,
    /// also those published later.
    LAST
  }
}
