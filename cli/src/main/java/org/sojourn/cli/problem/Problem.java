package org.sojourn.cli.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.diagnostic.Excerpts;

/// One thing that went wrong.
///
/// @param fault what it is
/// @param parts what fills its words, in order: first what was found
/// @param place file, line and column, or the option; empty where the words say it
/// @param help ways out, beside the one that the fault itself has
public record Problem(Fault fault, List<String> parts, Optional<String> place, List<Help> help) {

  private static final int LISTED = 12; // names that a message lists
  private static final int LONGEST = 400; // characters of a text that a message repeats

  /// A way out.
  ///
  /// @param key its key in the problem bundle, after `help.`
  /// @param parts what fills its words
  public record Help(String key, List<String> parts) {

    /// Copies the list.
    public Help {
      parts = List.copyOf(parts);
    }
  }

  /// Copies the lists.
  public Problem {
    parts = List.copyOf(parts);
    help = List.copyOf(help);
  }

  /// Makes a problem.
  ///
  /// @param fault what it is
  /// @param parts what fills its words
  /// @return the problem
  public static Problem of(Fault fault, String... parts) {
    return new Problem(fault, List.of(parts), Optional.empty(), List.of());
  }

  /// Says where.
  ///
  /// @param where file, line and column, or the option
  /// @return a changed copy
  public Problem at(String where) {
    return new Problem(fault, parts, Optional.of(where), help);
  }

  /// Adds a way out.
  ///
  /// @param key its key in the problem bundle, after `help.`
  /// @param fill what fills its words
  /// @return a changed copy
  public Problem help(String key, String... fill) {
    List<Help> more = new ArrayList<>(help);
    more.add(new Help(key, List.of(fill)));
    return new Problem(fault, parts, place, more);
  }

  /// Adds what would have been allowed: the nearest, and the list unless it is long.
  ///
  /// @param found what was given
  /// @param allowed what is allowed
  /// @return a changed copy
  public Problem allowing(String found, Collection<String> allowed) {
    Problem told = suggesting(found, allowed);
    return allowed.isEmpty() || allowed.size() > LISTED
        ? told
        : told.help("allowed", String.join(", ", allowed));
  }

  /// Adds the nearest of what would have been allowed, if one is near.
  ///
  /// @param found what was given
  /// @param allowed what is allowed
  /// @return a changed copy
  public Problem suggesting(String found, Collection<String> allowed) {
    return Nearest.to(found, allowed).map(nearest -> help("nearest", nearest)).orElse(this);
  }

  /// Throws it.
  ///
  /// @return never; written so that a caller may say `throw`
  public ProblemException thrown() {
    return new ProblemException(this);
  }

  /// Returns what is wrong, on one line.
  ///
  /// @param words the language
  /// @return the message
  public String message(Words words) {
    return words.text(Subject.PROBLEM, fault.code(), shown(parts));
  }

  /// Returns the ways out.
  ///
  /// @param words the language
  /// @return one line each
  public List<String> ways(Words words) {
    List<String> ways = new ArrayList<>();
    for (Help way : help) {
      ways.add(words.text(Subject.PROBLEM, "help." + way.key(), shown(way.parts())));
    }
    if (words.has(Subject.PROBLEM, fault.code() + ".help")) {
      ways.add(words.text(Subject.PROBLEM, fault.code() + ".help", shown(parts)));
    }
    return ways;
  }

  /// Returns the lines to print.
  ///
  /// @param words the language
  /// @return the lines
  public List<String> lines(Words words) {
    List<String> lines = new ArrayList<>();
    String error = words.text(Subject.PROBLEM, "error", fault.code());
    lines.add(error + ": " + message(words));
    place.ifPresent(where -> lines.add("  --> " + Excerpts.oneLine(where, LONGEST)));
    String label = words.text(Subject.PROBLEM, "help");
    ways(words).forEach(way -> lines.add("  " + label + ": " + way));
    return lines;
  }

  private static String[] shown(List<String> texts) {
    return texts.stream().map(text -> Excerpts.oneLine(text, LONGEST)).toArray(String[]::new);
  }
}
