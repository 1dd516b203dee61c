package org.sojourn.decide;

import java.util.List;

/// A document or a question names something that the pack does not have, or a value that it does
/// not allow.
public final class RefusedException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /// What was wrong.
  public enum Fault {
    /// The pack has no such kind.
    UNKNOWN_KIND,
    /// The pack has no such fact.
    UNKNOWN_FACT,
    /// The fact has no such value.
    UNKNOWN_VALUE,
    /// The kind has no day on paper, and one was given.
    NO_PRINTED_DAY,
    /// A day outside the supported range.
    DAY_OUT_OF_RANGE
  }

  private final Fault fault;
  private final String subject;
  private final String found;
  private final transient List<String> allowed;

  /// Makes the exception.
  ///
  /// @param fault what was wrong
  /// @param subject what was being read: `kind`, a fact's code, `printed`
  /// @param found the text that was given
  /// @param expected what would have been right, in words; may be empty
  /// @param allowed the codes that would have been right; may be empty
  public RefusedException(
      Fault fault, String subject, String found, String expected, List<String> allowed) {
    super(message(fault, subject, found, expected));
    this.fault = fault;
    this.subject = subject;
    this.found = found;
    this.allowed = List.copyOf(allowed);
  }

  private static String message(Fault fault, String subject, String found, String expected) {
    String told =
        switch (fault) {
          case UNKNOWN_KIND -> "unknown kind `%s`".formatted(found);
          case UNKNOWN_FACT -> "unknown fact `%s`".formatted(found);
          case UNKNOWN_VALUE -> "`%s` is not a value of `%s`".formatted(found, subject);
          case NO_PRINTED_DAY -> "`%s` has no day on paper, got `%s`".formatted(subject, found);
          case DAY_OUT_OF_RANGE -> "day `%s` of `%s` is out of range".formatted(found, subject);
        };
    return expected.isEmpty() ? told : told + ": " + expected;
  }

  /// Returns what was wrong.
  ///
  /// @return the fault
  public Fault fault() {
    return fault;
  }

  /// Returns what was being read.
  ///
  /// @return `kind`, the code of a fact, or `printed`
  public String subject() {
    return subject;
  }

  /// Returns the text that was given.
  ///
  /// @return the reader's own text
  public String found() {
    return found;
  }

  /// Returns the codes that would have been right.
  ///
  /// @return the codes; may be empty
  public List<String> allowed() {
    return allowed;
  }
}
