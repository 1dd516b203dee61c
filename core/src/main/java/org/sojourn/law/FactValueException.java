package org.sojourn.law;

import java.util.List;

/// A text is no value of a fact.
public final class FactValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final String fact;
  private final String found;
  private final String expected;
  private final transient List<String> allowed;

  /// Makes the exception.
  ///
  /// @param fact the fact asked for
  /// @param found what was given
  /// @param expected what would have been allowed, in words; may be empty where codes say it
  /// @param allowed the codes that would have been allowed; may be empty
  public FactValueException(Fact fact, String found, String expected, List<String> allowed) {
    super(
        "`%s` is not a value of `%s`%s"
            .formatted(found, fact.id(), expected.isEmpty() ? "" : ": " + expected));
    this.fact = fact.id().code();
    this.found = found;
    this.expected = expected;
    this.allowed = List.copyOf(allowed);
  }

  /// Returns the code of the fact.
  ///
  /// @return for example `presence`
  public String fact() {
    return fact;
  }

  /// Returns the text that was given.
  ///
  /// @return the reader's own text
  public String found() {
    return found;
  }

  /// Returns what would have been allowed, in words.
  ///
  /// @return the words; empty where [#allowed()] says it
  public String expected() {
    return expected;
  }

  /// Returns the codes that would have been allowed.
  ///
  /// @return the codes; empty where the fact has none
  public List<String> allowed() {
    return allowed;
  }
}
