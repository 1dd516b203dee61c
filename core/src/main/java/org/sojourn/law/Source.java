package org.sojourn.law;

import java.util.Optional;

/// Where a rule was read.
///
/// @param key the pack's short name for it, for example `S04`
/// @param title what it is, in its own or in English words
/// @param url its address, where it has one
/// @param standing whether an authority published it
public record Source(String key, String title, Optional<String> url, Standing standing) {

  /// Who published a source.
  public enum Standing {
    /// The legislator or the competent authority.
    OFFICIAL,
    /// Anyone else: a law firm, the press, a university.
    SECONDARY
  }
}
