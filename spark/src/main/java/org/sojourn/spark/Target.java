package org.sojourn.spark;

import java.io.Serializable;
import java.util.Optional;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// What a column says of a document, and which values it can have.
///
/// @param role what it is
/// @param code its name as the batch has it: `kind`, `printed`, the code of a fact
/// @param slot its place among the kinds, or the slot of the fact; the day on the paper has the one
///     after all facts
/// @param least its least value
/// @param count how many values it has, from the least on
/// @param blank the value of an empty cell, or [Fact#UNKNOWN]
record Target(Role role, String code, int slot, int least, int count, int blank)
    implements Serializable {

  /// What a column is.
  enum Role {
    /// The kind of document.
    KIND,
    /// The purpose, where it differs from row to row.
    PURPOSE,
    /// The day asked about, where it differs from row to row.
    AS_OF,
    /// The day on the paper.
    PRINTED,
    /// A fact whose values are days.
    DAY,
    /// A fact whose values are numbers.
    NUMBER,
    /// Any other fact.
    CODE
  }

  /// Finds what a name means.
  ///
  /// @return nothing if it is no column of a batch and no fact of the pack
  static Optional<Target> of(String code, PackLaw law) {
    return switch (code) {
      case "kind" -> Optional.of(plain(Role.KIND, code, 0, 0, law.kinds().size()));
      case "purpose" -> Optional.of(plain(Role.PURPOSE, code, 0, 0, Purposes.ALL.size()));
      case "as_of" -> Optional.of(day(Role.AS_OF, code, 0, Fact.UNKNOWN));
      case "printed" -> Optional.of(day(Role.PRINTED, code, law.facts().size(), Fact.UNKNOWN));
      default -> law.fact(code).map(Target::of);
    };
  }

  private static Target of(Fact fact) {
    String code = fact.id().code();
    int blank = fact.assumed().orElse(Fact.UNKNOWN);
    return switch (fact.type()) {
      case FactType.Day _ -> day(Role.DAY, code, fact.slot(), blank);
      case FactType.Quantity(int least, int most, var _) ->
          new Target(Role.NUMBER, code, fact.slot(), least, most - least + 1, blank);
      case FactType.YesNo _, FactType.Choice _, FactType.State _ -> {
        int count = fact.type().codeList().orElseThrow().size();
        yield new Target(Role.CODE, code, fact.slot(), 0, count, blank);
      }
    };
  }

  private static Target plain(Role role, String code, int slot, int least, int count) {
    return new Target(role, code, slot, least, count, Fact.UNKNOWN);
  }

  private static Target day(Role role, String code, int slot, int blank) {
    return new Target(role, code, slot, Days.FIRST, Days.LAST - Days.FIRST + 1, blank);
  }

  /// Whether its values are days.
  boolean isDay() {
    return role == Role.AS_OF || role == Role.PRINTED || role == Role.DAY;
  }

  /// Whether a condition may read it.
  boolean isFact() {
    return role == Role.DAY || role == Role.NUMBER || role == Role.CODE;
  }
}
