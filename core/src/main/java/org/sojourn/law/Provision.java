package org.sojourn.law;

import java.util.List;

/// One rule of a measure: under a condition, an effect.
///
/// @param id its name
/// @param reach which documents it reaches, and for what
/// @param when under which condition
/// @param effect what it does
/// @param cover how strong the days are that it adds
/// @param papers what to show together
/// @param words what it says to a person
/// @param grounds why it may be believed
/// @param force from when it is known
/// @param precedence how it stands to other provisions
public record Provision(
    ProvisionId id,
    Reach reach,
    Condition when,
    Effect effect,
    Cover cover,
    List<Paper> papers,
    Words words,
    Grounds grounds,
    Force force,
    Precedence precedence) {

  /// Copies the list.
  public Provision {
    papers = List.copyOf(papers);
  }
}
