package org.sojourn.cli.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.cli.examples.Checked.Verdict;
import org.sojourn.cli.problem.Values;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Pack;
import org.sojourn.decide.ReadingSplit;
import org.sojourn.decide.RefusedException;

/// Compares a row of a CSV file with its answer.
record CompareRow(Words words, LocalDate today) {

  Checked check(CaseRow row, Pack pack, String place) {
    Determination answer = answer(row, pack);
    CompareCase.Differences found = new CompareCase.Differences();
    found.text("status", row.status(), answer.status().id());
    List<String> expected = row.ends();
    Set<String> computed = ends(answer);
    String own = Ends.text(answer.through());
    if (expected.size() == 1) {
      found.text("through", Optional.of(expected.getFirst()), own);
    } else if (!expected.isEmpty() && !(computed.containsAll(expected) && expected.contains(own))) {
      found.add("through", String.join(" | ", expected), String.join(" | ", computed));
    }
    List<String> lines = new ArrayList<>();
    for (Difference d : found.all()) {
      lines.add(say("examples.difference", d.field(), d.expected(), d.computed()));
    }
    return checked(row, place, expected, lines);
  }

  private Checked checked(CaseRow row, String place, List<String> expected, List<String> lines) {
    if (!lines.isEmpty()) {
      return new Checked(row.cell("id"), place, Verdict.FAILED, lines);
    }
    if (expected.size() > 1) {
      String ends = say("examples.readings", String.join(" | ", expected));
      return new Checked(row.cell("id"), place, Verdict.DISPUTED, List.of(ends));
    }
    return new Checked(row.cell("id"), place, Verdict.PASSED, List.of());
  }

  private Determination answer(CaseRow row, Pack pack) {
    try {
      return pack.determine(row.document(), row.question(today));
    } catch (RefusedException e) {
      throw Values.refused(e, pack.law()).thrown();
    }
  }

  /// The ends under every reading, the answer's own first.
  private static Set<String> ends(Determination answer) {
    Set<String> ends = new LinkedHashSet<>();
    ends.add(Ends.text(answer.through()));
    for (ReadingSplit split : answer.readings()) {
      split.options().forEach(option -> ends.add(Ends.text(option.through())));
    }
    answer.safeThrough().ifPresent(end -> ends.add(Ends.text(end)));
    answer.arguableThrough().ifPresent(end -> ends.add(Ends.text(end)));
    return ends;
  }

  private String say(String key, String... parts) {
    return words.text(Subject.REPORT, key, parts);
  }
}
