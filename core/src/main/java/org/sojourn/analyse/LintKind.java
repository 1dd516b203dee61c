package org.sojourn.analyse;

import java.util.Arrays;
import java.util.Optional;

/// What lint looks for. The set is closed; the order is that of the report.
public enum LintKind {
  /// A later day on the paper gives an earlier end.
  INVERSION("inversion", Level.WARNING),
  /// Good, then not, then good again.
  GAP("gap", Level.WARNING),
  /// Two provisions of one day of publication give other days if they change places, and nothing
  /// but the place in the file says which goes first.
  ORDER_CONFLICT("order-conflict", Level.WARNING),
  /// A provision that acts on no document.
  DEAD_PROVISION("dead-provision", Level.WARNING),
  /// The clock stands still twice for one paper.
  STACKED_SHIFT("stacked-shift", Level.WARNING),
  /// Neighbouring days of a document with ends far apart.
  CLIFF("cliff", Level.NOTE),
  /// Many printed days that end on one day.
  CROWDED_END("crowded-end", Level.NOTE),
  /// Documents that differ in one fact and get other days.
  UNEQUAL_OUTCOME("unequal-outcome", Level.NOTE),
  /// A term of months whose end hangs on the policy for months that lack the day.
  MONTH_POLICY("month-policy", Level.NOTE),
  /// A reading whose options never differ.
  IDLE_READING("idle-reading", Level.NOTE),
  /// Two measures ask for the same in the same words.
  DUPLICATE_CONDITION("duplicate-condition", Level.NOTE),
  /// An end that has no day.
  OPEN_END("open-end", Level.NOTE),
  /// Days on which the law, as far as the pack follows it, does not say whether a document is good.
  BEYOND_KNOWLEDGE("beyond-knowledge", Level.NOTE),
  /// A way through the law that no worked case goes.
  UNTESTED_SEGMENT("untested-segment", Level.NOTE);

  private final String id;
  private final Level level;

  LintKind(String id, Level level) {
    this.id = id;
    this.level = level;
  }

  /// How much a finding asks for. The order is from grave to light.
  public enum Level {
    /// The pack contradicts itself.
    ERROR("error"),
    /// What the law does here is hardly meant.
    WARNING("warning"),
    /// What the law does here should be known.
    NOTE("note");

    private final String id;

    Level(String id) {
      this.id = id;
    }

    /// Returns the word for it.
    ///
    /// @return for example `warning`
    public String id() {
      return id;
    }
  }

  /// Returns its name.
  ///
  /// @return for example `dead-provision`
  public String id() {
    return id;
  }

  /// Returns how much it asks for, unless something makes it worse.
  ///
  /// @return the level
  public Level level() {
    return level;
  }

  /// Finds a kind.
  ///
  /// @param text its name
  /// @return the kind, or nothing
  public static Optional<LintKind> parse(String text) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(text)).findFirst();
  }
}
