package org.sojourn.batch.population;

import java.util.List;

/// A population cannot be made, read or written, for a reason that lies outside the program.
public final class PopulationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// What stands in the way.
  public enum Reason {
    /// The file is no population. Parts: file.
    NOT_A_POPULATION,
    /// The file is a population of another version of the form. Parts: file, version found.
    OTHER_FORM,
    /// The file is cut off or was changed. Parts: file, what is wrong.
    TORN,
    /// It was counted for another pack. Parts: file, pack found, pack wanted.
    OTHER_PACK,
    /// It was counted for another version of the pack. Parts: file, hash found, hash wanted, pack.
    OTHER_LAW,
    /// It names a kind, a fact or a value that the pack does not have. Parts: file, name.
    UNKNOWN_NAME,
    /// Documents cannot be read. Parts: files as named, the reason.
    UNREADABLE,
    /// A file cannot be written. Parts: file, the reason.
    UNWRITABLE,
    /// Documents lack a column. Parts: column, the columns there are.
    COLUMN_MISSING,
    /// Two columns hold the same. Parts: what they hold.
    COLUMN_TWICE,
    /// A mapping names a column or a fact that is not there. Parts: the mapping, the columns.
    BAD_MAPPING,
    /// One combination has more documents than can be counted. Parts: the most.
    TOO_MANY
  }

  private final Reason reason;
  private final transient List<String> parts;

  PopulationException(Reason reason, String... parts) {
    super(reason + " " + List.of(parts));
    this.reason = reason;
    this.parts = List.of(parts);
  }

  /// Returns what stands in the way.
  ///
  /// @return the reason
  public Reason reason() {
    return reason;
  }

  /// Returns what was found.
  ///
  /// @return the parts that the reason names, in its order
  public List<String> parts() {
    return parts;
  }
}
