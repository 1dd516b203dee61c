package org.sojourn.reader.internal.link;

import org.sojourn.law.PackLaw;

/// A pack whose names are linked, and what later steps need to look further.
///
/// @param law the law; with stand-ins in it if there are errors
/// @param names every name
/// @param sites where everything stands
public record LinkedPack(PackLaw law, Vocabulary names, Sites sites) {

  /// Warns of what is defined and never used.
  public void reportUnused() {
    names.reportUnused();
    sites.reportUnused();
  }
}
