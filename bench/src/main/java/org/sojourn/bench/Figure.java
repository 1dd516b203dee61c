package org.sojourn.bench;

import java.util.Optional;

/// One line of the table.
///
/// @param work what was done, with its size and threads, for example `ru, 2 threads`
/// @param unit of our figure and theirs, for example `M records/s` or `ms`
/// @param ours what we reached
/// @param against the other contender of the same run; empty where the bar is for ours alone
/// @param bar what must be reached; empty where nothing was asked for
/// @param note what a reader must know, or why the bar is missed; may be empty
public record Figure(
    String work,
    String unit,
    Runs ours,
    Optional<Against> against,
    Optional<Bar> bar,
    String note) {

  /// The other contender.
  ///
  /// @param name who, for example `memory copy of the same bytes`
  /// @param runs what it reached, in the unit of the figure
  /// @param ratio ours to theirs, run by run; the way round that the bar means
  public record Against(String name, Runs runs, Runs ratio) {}

  /// Returns a figure of rates held against another contender: the ratio is ours by theirs.
  ///
  /// @param work what was done
  /// @param unit of both
  /// @param ours what we reached
  /// @param name who is the other
  /// @param theirs what it reached in the same rounds
  /// @param bar what the ratio must reach
  /// @return the figure, with no note
  public static Figure of(String work, String unit, Runs ours, String name, Runs theirs, Bar bar) {
    Against against = new Against(name, theirs, ours.per(theirs));
    return new Figure(work, unit, ours, Optional.of(against), Optional.of(bar), "");
  }

  /// Returns a figure of our own.
  ///
  /// @param work what was done
  /// @param unit of it
  /// @param ours what we reached
  /// @param bar what it must reach
  /// @return the figure, with no note
  public static Figure alone(String work, String unit, Runs ours, Bar bar) {
    return new Figure(work, unit, ours, Optional.empty(), Optional.of(bar), "");
  }

  /// Returns the same figure with a note.
  ///
  /// @param words what a reader must know
  /// @return the figure
  public Figure withNote(String words) {
    return new Figure(work, unit, ours, against, bar, words);
  }

  /// Returns whether the bar is reached, in words.
  ///
  /// @return `yes`, `no, by 7 %`, or a dash where nothing was asked for
  String verdict() {
    return bar.map(asked -> asked.verdict(held(asked))).orElse("-");
  }

  private double held(Bar asked) {
    return switch (asked.of()) {
      case OURS -> ours.median();
      case RATIO -> against.orElseThrow().ratio().median();
    };
  }
}
