package org.sojourn.law;

import java.util.Arrays;
import java.util.Optional;

/// How well a rule is known, strongest first.
public enum Confidence {
  /// The source was read and says so.
  VERIFIED("verified"),
  /// Said in an official statement that the pack rests on, and seen nowhere else.
  STATED("stated"),
  /// Arithmetic on a verified rule; no source states the result.
  DERIVED("derived"),
  /// From memory or hearsay.
  UNVERIFIED("unverified"),
  /// Sources contradict each other.
  DISPUTED("disputed");

  private final String id;

  Confidence(String id) {
    this.id = id;
  }

  /// Returns the word used in packs and answers.
  ///
  /// @return for example `verified`
  public String id() {
    return id;
  }

  /// Returns the weaker of two.
  ///
  /// @param other another confidence
  /// @return the weaker
  public Confidence or(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// Reads a word of a pack.
  ///
  /// @param text for example `verified`
  /// @return the confidence, or nothing if there is no such word
  public static Optional<Confidence> parse(String text) {
    return Arrays.stream(values()).filter(c -> c.id.equals(text)).findFirst();
  }
}
