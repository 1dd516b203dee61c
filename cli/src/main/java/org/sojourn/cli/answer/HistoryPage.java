package org.sojourn.cli.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Names;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Determination;
import org.sojourn.decide.HistoryEntry;
import org.sojourn.decide.Status;
import org.sojourn.law.Cover;

/// Lays out how an answer changed: one line for each known day, with what changed it.
public final class HistoryPage {

  private static final int DAY = 10; // columns of `2022-07-18`
  private static final int MOST = 56; // columns of an answer beside the measures

  /// Whether the status on the day asked about is told beside the last day.
  public enum Asked {
    /// A day was named, so its status is told.
    ON_A_DAY,
    /// No day was named; only the last day matters.
    FOR_THE_END
  }

  private final Words words;
  private final Screen screen;
  private final Names names;
  private final Endings endings;

  /// Makes a way to lay histories out.
  ///
  /// @param words the language
  /// @param screen what the page is shown on
  public HistoryPage(Words words, Screen screen) {
    this.words = words;
    this.screen = screen;
    this.names = new Names(words);
    this.endings = new Endings(words);
  }

  /// Lays a history out.
  ///
  /// @param entries the answers by known day, in order
  /// @param asked whether a day was asked about
  /// @return one line for each entry, between a headline and a closing
  public Page of(List<HistoryEntry> entries, Asked asked) {
    Page page = new Page(screen);
    if (entries.isEmpty()) {
      return page.line(words.text(Subject.ANSWER, "history.none"));
    }
    List<String> answers =
        entries.stream().map(entry -> told(entry.determination(), asked)).toList();
    int width = Math.min(MOST, answers.stream().mapToInt(String::length).max().orElse(0));
    String head = words.text(Subject.ANSWER, "history.answer");
    page.row(words.text(Subject.ANSWER, "history.known"), DAY, head);
    for (int i = 0; i < entries.size(); i++) {
      HistoryEntry entry = entries.get(i);
      page.row(entry.knownOn().toString(), DAY, pad(answers.get(i), width) + movedBy(entry));
    }
    Determination last = entries.getLast().determination();
    String known = last.lawKnownThrough().toString();
    return page.gap().line(Ink.SOFT, words.text(Subject.ANSWER, "history.closing", known));
  }

  /// Keeps the spaces of the column: a line is broken only at plain spaces.
  private static String pad(String answer, int width) {
    return answer + "\u00a0".repeat(Math.max(0, width - answer.length())) + "\u00a0 ";
  }

  private String movedBy(HistoryEntry entry) {
    if (entry.movedBy().isEmpty()) {
      return words.text(Subject.ANSWER, "history.paper");
    }
    return entry.movedBy().stream()
        .map(measure -> words.of(measure.shortTitle()))
        .collect(Collectors.joining(", "));
  }

  private String told(Determination answer, Asked asked) {
    String end = end(answer);
    if (asked == Asked.FOR_THE_END || answer.status() == Status.NOT_COVERED) {
      return end;
    }
    return words.text(Subject.ANSWER, "history." + answer.status().id(), end);
  }

  private String end(Determination answer) {
    if (answer.status() == Status.NOT_COVERED) {
      return words.text(Subject.ANSWER, "case.not-covered");
    }
    String cover =
        answer
            .cover()
            .filter(c -> c != Cover.VALID)
            .map(c -> words.text(Subject.ANSWER, "run." + c.id()))
            .orElse("");
    return answer
        .through()
        .map(end -> endings.inFigures(end) + cover)
        .or(() -> dependsOn(answer))
        .or(() -> open(answer))
        .orElseGet(() -> words.text(Subject.ANSWER, "case.not-valid"));
  }

  private Optional<String> open(Determination answer) {
    return answer.lawNotKnown().map(_ -> words.text(Subject.ANSWER, "history.open"));
  }

  private Optional<String> dependsOn(Determination answer) {
    return answer.missing().stream()
        .findFirst()
        .map(m -> words.text(Subject.ANSWER, "history.depends", names.fact(m.fact())));
  }
}
