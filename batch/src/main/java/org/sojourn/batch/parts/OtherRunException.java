package org.sojourn.batch.parts;

import java.util.List;

/// The parts in a folder were made by a run that differs from this one, or another run is at work
/// there. A record for the caller to tell; nothing was changed.
public final class OtherRunException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<Difference> differences;

  /// What differs.
  ///
  /// @param what the name of it, for example `as-of`
  /// @param was as the parts have it; empty if they do not name it
  /// @param is as this run has it; empty if it does not name it
  public record Difference(String what, String was, String is) {}

  OtherRunException(List<Difference> differences) {
    super(differences.toString());
    this.differences = List.copyOf(differences);
  }

  /// Returns what differs.
  ///
  /// @return one at least; none if another run is at work in the folder
  public List<Difference> differences() {
    return differences;
  }
}
