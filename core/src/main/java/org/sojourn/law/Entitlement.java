package org.sojourn.law;

import java.util.List;

/// A provision whose effect is a right with an interval, beside any document.
///
/// @param id its name
/// @param right what it grants
/// @param reach whose documents or situations it reaches
/// @param when under which condition
/// @param from first day, inclusive
/// @param through last day, inclusive, or [Moment.Unlimited]
/// @param papers what to show
/// @param words what it says to a person
/// @param grounds why it may be believed
/// @param force from when it is known
public record Entitlement(
    ProvisionId id,
    Right right,
    Reach reach,
    Condition when,
    Moment from,
    Moment through,
    List<Paper> papers,
    Words words,
    Grounds grounds,
    Force force) {

  /// Copies the list.
  public Entitlement {
    papers = List.copyOf(papers);
  }
}
