package org.sojourn.batch.population;

import java.util.List;

/// How many documents there are of each sort. It holds counts only: no names, no numbers of
/// documents; but counts of one, so it is kept as the register is that it was counted from.
///
/// @param pack the pack whose kinds and facts it names
/// @param hash the hash of that pack
/// @param made how it was made: `documents`, or `synthetic 200000 seed 1`
/// @param combinations the documents by kind and facts, each combination once
/// @param leftOut documents that could not be counted, by reason
public record Population(
    String pack, String hash, String made, List<Combination> combinations, List<LeftOut> leftOut) {

  /// Copies the lists.
  public Population {
    combinations = List.copyOf(combinations);
    leftOut = List.copyOf(leftOut);
  }

  /// Documents that could not be counted.
  ///
  /// @param documents how many
  /// @param column the column that is to blame; empty where the whole row is
  /// @param why the reason, in one word of [Why]
  public record LeftOut(long documents, String column, Why why) {}

  /// Why a row is left out.
  public enum Why {
    /// It names no kind.
    NO_KIND("no-kind"),
    /// It names a kind that the pack does not have.
    UNKNOWN_KIND("unknown-kind"),
    /// A text where a day should stand, or a day out of the supported range.
    NOT_A_DAY("not-a-day"),
    /// A day on the paper, and the kind has none.
    NO_PRINTED_DAY("no-printed-day"),
    /// A value that the fact does not have.
    UNKNOWN_VALUE("unknown-value"),
    /// A row that cannot be read: fewer or more cells than columns, broken quotes, broken JSON.
    BROKEN_ROW("broken-row");

    private final String id;

    Why(String id) {
      this.id = id;
    }

    /// Returns the word for files and programs.
    ///
    /// @return for example `unknown-value`
    public String id() {
      return id;
    }
  }

  /// Returns how many documents were counted.
  ///
  /// @return their sum
  public long documents() {
    long sum = 0;
    for (Combination combination : combinations) {
      sum += combination.documents();
    }
    return sum;
  }

  /// Returns how many different combinations of facts and days there are.
  ///
  /// @return their sum
  public long tuples() {
    long sum = 0;
    for (Combination combination : combinations) {
      sum += combination.tuples();
    }
    return sum;
  }

  /// Returns how many documents could not be counted.
  ///
  /// @return their sum
  public long documentsLeftOut() {
    return leftOut.stream().mapToLong(LeftOut::documents).sum();
  }
}
