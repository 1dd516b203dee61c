package org.sojourn.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.law.Cover;

/// Writes what an answer comes to, as rows of tables expect it: `valid 2020-06-30`, then what else
/// there is to say: the cover where it is not `valid`, `again`, `safe` and `arguable` where they
/// differ from the end, `readings`, `missing`, `unclear`, and `law` with the measure that leaves
/// the day open.
final class AnswerText {

  private AnswerText() {}

  static String write(Determination answer) {
    List<String> words = new ArrayList<>();
    words.add(answer.status().id());
    words.add(end(answer.through()));
    answer.cover().filter(cover -> cover != Cover.VALID).map(Cover::id).ifPresent(words::add);
    answer.validAgain().map(day -> "again " + day).ifPresent(words::add);
    if (!answer.safeThrough().equals(answer.through())
        || !answer.arguableThrough().equals(answer.through())) {
      words.add("safe " + end(answer.safeThrough()));
      words.add("arguable " + end(answer.arguableThrough()));
    }
    add(words, "readings", answer.readings().stream().map(AnswerText::split).toList());
    add(words, "missing", answer.missing().stream().map(MissingFact::code).toList());
    answer.unclear().map(_ -> "unclear").ifPresent(words::add);
    answer.lawNotKnown().map(days -> "law " + days.measure().id()).ifPresent(words::add);
    return String.join(" ", words);
  }

  static String end(Optional<Ending> end) {
    if (end.isEmpty()) {
      return "-";
    }
    return switch (end.get()) {
      case Ending.OnDay on -> on.day().toString();
      case Ending.Provisional on -> on.day() + "?";
      case Ending.Awaiting awaiting -> awaiting.event().id() + ">=" + awaiting.atLeast();
      case Ending.Pending pending ->
          "pending" + pending.atMost().map(LocalDate::toString).map(day -> "<=" + day).orElse("");
      case Ending.NoEnd _ -> "none";
    };
  }

  private static String split(ReadingSplit split) {
    return split.options().stream()
        .map(option -> option.option().code() + "=" + end(option.through()))
        .collect(Collectors.joining(";", split.reading().id() + ":", ""));
  }

  private static void add(List<String> words, String name, List<String> codes) {
    if (!codes.isEmpty()) {
      words.add(name + " " + String.join(name.equals("readings") ? " " : ",", codes));
    }
  }
}
