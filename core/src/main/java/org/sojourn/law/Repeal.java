package org.sojourn.law;

/// A measure takes a provision away.
///
/// @param target the provision taken away
/// @param from epoch day from which it is gone
/// @param keep what of its past effect stays
public record Repeal(ProvisionId target, int from, Keep keep) {

  /// What stays of a repealed provision.
  public enum Keep {
    /// Days before the repeal stay good; later ones that it gave do not.
    PAST,
    /// It is as if it had never been.
    NOTHING
  }
}
