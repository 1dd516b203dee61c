package org.sojourn.law;

import java.util.Arrays;
import java.util.Optional;

/// What a document is good for. One measure may keep a card alive for work and not for travel.
public enum Purpose {
  /// To be in the country.
  STAY("stay"),
  /// To work.
  WORK("work"),
  /// To come in at the border.
  ENTRY("entry"),
  /// To leave, and to cross borders.
  TRAVEL("travel"),
  /// To prove something to an office, a bank or a landlord: the card as a card.
  EVIDENCE("evidence");

  private final String id;

  Purpose(String id) {
    this.id = id;
  }

  /// Returns the word used in packs and answers.
  ///
  /// @return for example `stay`
  public String id() {
    return id;
  }

  /// Reads a word of a pack or a question.
  ///
  /// @param text for example `stay`
  /// @return the purpose, or nothing if there is no such word
  public static Optional<Purpose> parse(String text) {
    return Arrays.stream(values()).filter(p -> p.id.equals(text)).findFirst();
  }
}
