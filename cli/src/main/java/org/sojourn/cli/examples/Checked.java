package org.sojourn.cli.examples;

import java.util.List;

/// What became of one case.
///
/// @param id its name
/// @param place where it is written
/// @param verdict whether it came out as expected
/// @param lines what differs, or why it is listed; empty for one that simply passed
public record Checked(String id, String place, Verdict verdict, List<String> lines) {

  /// Whether a case came out as expected.
  public enum Verdict {
    /// As expected.
    PASSED,
    /// As expected, with one answer for each reading.
    DISPUTED,
    /// The pack's authors believe the expectation wrong; it does not count.
    BELIEVED_WRONG,
    /// Otherwise than expected, or not to be evaluated.
    FAILED
  }

  /// Copies the list.
  public Checked {
    lines = List.copyOf(lines);
  }
}
