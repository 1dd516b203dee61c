package org.sojourn.law;

import java.util.Arrays;
import java.util.Optional;

/// How strong the protection is, strongest first. All three are called "extension" in practice and
/// must not be confused.
public enum Cover {
  /// The right or the document itself goes on.
  VALID("valid"),
  /// The expired paper is accepted as proof.
  ACCEPTED("accepted"),
  /// No sanction follows, and no right is given.
  TOLERATED("tolerated");

  private final String id;

  Cover(String id) {
    this.id = id;
  }

  /// Returns the word used in packs and answers.
  ///
  /// @return for example `accepted`
  public String id() {
    return id;
  }

  /// Reads a word of a pack.
  ///
  /// @param text for example `accepted`
  /// @return the cover, or nothing if there is no such word
  public static Optional<Cover> parse(String text) {
    return Arrays.stream(values()).filter(c -> c.id.equals(text)).findFirst();
  }
}
