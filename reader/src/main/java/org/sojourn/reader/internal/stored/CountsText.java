package org.sojourn.reader.internal.stored;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.example.CaseCounts;

/// The numbers of a pack's cases as text: all, disputed and believed wrong on the first line, then
/// a line for each rule, its number before its name.
public final class CountsText {

  private CountsText() {}

  static String write(CaseCounts counts) {
    String head = "%d %d %d\n".formatted(counts.cases(), counts.disputed(), counts.believedWrong());
    return counts.covering().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(rule -> rule.getValue() + " " + rule.getKey() + "\n")
        .collect(Collectors.joining("", head, ""));
  }

  /// Reads what [StorePacks] wrote.
  ///
  /// @param text the text
  /// @return the numbers
  public static CaseCounts read(String text) {
    List<String> lines = text.lines().toList();
    String[] head = lines.getFirst().split(" ", -1);
    Map<ProvisionId, Integer> covering = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int space = line.indexOf(' ');
      ProvisionId rule = ProvisionId.parse(line.substring(space + 1));
      covering.put(rule, Integer.valueOf(line.substring(0, space)));
    }
    return new CaseCounts(
        Integer.parseInt(head[0]), Integer.parseInt(head[1]), Integer.parseInt(head[2]), covering);
  }
}
