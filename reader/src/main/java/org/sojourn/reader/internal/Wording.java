package org.sojourn.reader.internal;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.diagnostic.Excerpts;

/// Turns of phrase that several messages share.
public final class Wording {

  private static final int QUOTED = 48; // characters of the reader's text that a message repeats
  private static final int LISTED = 12; // names that a message lists

  private Wording() {}

  /// Puts the reader's own text in backticks.
  ///
  /// @param text the text
  /// @return one line of limited length
  public static String quote(String text) {
    return "`" + Excerpts.oneLine(text.replace('`', '\''), QUOTED) + "`";
  }

  /// Lists names.
  ///
  /// @param names the names
  /// @return for example `` `stay`, `work` ``; the last ones become `…` where there are many
  public static String list(Collection<String> names) {
    String listed =
        names.stream().limit(LISTED).map(Wording::quote).collect(Collectors.joining(", "));
    return names.size() > LISTED ? listed + ", …" : listed;
  }

  /// Suggests a name in place of one that does not exist.
  ///
  /// @param word what was written
  /// @param names what exists
  /// @return the nearest name and, where there are few, all of them; nothing if none exists
  public static Optional<String> suggest(String word, Collection<String> names) {
    Optional<String> nearest = Nearest.to(word, names).map("did you mean `%s`?"::formatted);
    if (names.isEmpty() || (nearest.isPresent() && names.size() > LISTED)) {
      return nearest;
    }
    String known = names.size() > LISTED ? "among " + list(names) : list(names);
    return Optional.of(nearest.map(words -> words + " ").orElse("") + "known: " + known);
  }
}
