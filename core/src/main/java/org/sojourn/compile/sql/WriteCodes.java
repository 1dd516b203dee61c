package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;

/// Writes the table of codes: every spelling of every code of the facts looked at, with its class.
final class WriteCodes {

  private static final int WIDTH = 96;

  private final Dialect dialect;

  WriteCodes(Dialect dialect) {
    this.dialect = dialect;
  }

  /// The rows of some facts.
  List<Table.Line> rows(List<CodeClasses> facts) {
    List<Table.Line> lines = new ArrayList<>();
    for (CodeClasses classes : facts) {
      lines.add(Table.Line.comment(classes.fact().id().code()));
      Map<Integer, Set<String>> spellings = spellings(classes);
      spellings.forEach((of, words) -> lines.addAll(rows(classes.fact(), of, words)));
    }
    return lines;
  }

  private List<Table.Line> rows(Fact fact, int of, Set<String> words) {
    List<Table.Line> lines = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    int width = 0;
    for (String word : words) {
      List<String> row =
          List.of(dialect.text(fact.id().code()), dialect.text(word), Integer.toString(of));
      int more = String.join(", ", row).length() + 4;
      if (width + more > WIDTH) {
        lines.add(new Table.Line(List.copyOf(rows), ""));
        rows.clear();
        width = 0;
      }
      rows.add(row);
      width += more;
    }
    lines.add(new Table.Line(List.copyOf(rows), ""));
    return lines;
  }

  /// By class, what may stand in the column.
  private static Map<Integer, Set<String>> spellings(CodeClasses classes) {
    Map<Integer, Set<String>> byClass = new TreeMap<>();
    Fact fact = classes.fact();
    for (int place = 0; place < classes.byCode().size(); place++) {
      byClass
          .computeIfAbsent(classes.byCode().get(place), _ -> new LinkedHashSet<>())
          .addAll(spellings(fact, place));
    }
    if (fact.mayBeAbsent()) {
      byClass.computeIfAbsent(classes.absent(), _ -> new LinkedHashSet<>()).add("none");
    }
    int blank = classes.of(fact.assumed().orElse(Fact.UNKNOWN));
    byClass.computeIfAbsent(blank, _ -> new LinkedHashSet<>()).add("");
    return byClass;
  }

  private static List<String> spellings(Fact fact, int place) {
    List<String> words = new ArrayList<>(List.of(fact.text(place)));
    switch (fact.type()) {
      case FactType.YesNo _ -> words.add(place == 1 ? "true" : "false");
      case FactType.State state -> words.addAll(state.states().aliases(words.getFirst()));
      case FactType.Choice choice ->
          choice
              .ignoredSuffix()
              .map(words.getFirst()::concat)
              .filter(longer -> !choice.codes().contains(longer))
              .ifPresent(words::add);
      case FactType.Day _, FactType.Quantity _ -> {}
    }
    return words;
  }
}
