package org.sojourn.cli.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sojourn.cli.host.Host;
import org.sojourn.cli.words.Words;
import org.sojourn.decide.Document;
import org.sojourn.decide.NextQuestion;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.law.Fact;

/// One interview. What was answered is a list, so that going back is to drop its last entry.
public final class Interview {

  private static final String KIND = "kind";
  private static final String PRINTED = "printed";

  private final Pack pack;
  private final Question question;
  private final Prompt prompt;
  private final List<Answered> answers = new ArrayList<>();

  /// What was asked and what came back.
  ///
  /// @param code the code of the fact, `kind` or `printed`
  /// @param value the value; empty if the person does not know
  private record Answered(String code, Optional<String> value) {}

  /// Begins an interview.
  ///
  /// @param pack the pack
  /// @param question the day, the law and the purpose
  /// @param words the language
  /// @param host where to ask
  public Interview(Pack pack, Question question, Words words, Host host) {
    this.pack = pack;
    this.question = question;
    this.prompt = new Prompt(words, host);
  }

  /// Asks until no further answer can change the determination.
  ///
  /// @param kind the kind of document; empty if it is to be asked
  /// @return the document as the person described it
  public Document run(Optional<String> kind) {
    kind.ifPresent(code -> answers.add(new Answered(KIND, kind)));
    int given = answers.size();
    while (true) {
      Optional<Step> next = next();
      if (next.isEmpty()) {
        return document();
      }
      switch (next.get().ask()) {
        case Reply.Value(var text) ->
            answers.add(new Answered(next.get().code(), Optional.of(text)));
        case Reply.Unknown _ -> answers.add(new Answered(next.get().code(), Optional.empty()));
        case Reply.Back _ -> back(given);
      }
    }
  }

  /// What to ask, and how.
  private record Step(String code, Supplier<Reply> how) {

    Reply ask() {
      return how.get();
    }
  }

  private Optional<Step> next() {
    if (answers.isEmpty()) {
      return Optional.of(new Step(KIND, () -> prompt.kind(pack.law().kinds())));
    }
    return pack.nextQuestion(document(), question, skipped()).map(this::step);
  }

  private Step step(NextQuestion next) {
    Optional<Fact> fact = next.fact();
    return fact.isPresent()
        ? new Step(next.code(), () -> prompt.fact(fact.get()))
        : new Step(PRINTED, prompt::printed);
  }

  private void back(int given) {
    if (answers.size() > given) {
      answers.removeLast();
    } else {
      prompt.nothingBefore();
    }
  }

  private Set<String> skipped() {
    Set<String> skipped = new HashSet<>();
    for (Answered answered : answers) {
      if (answered.value().isEmpty()) {
        skipped.add(answered.code());
      }
    }
    return skipped;
  }

  private Document document() {
    Document document = Document.of(answers.getFirst().value().orElseThrow());
    for (Answered answered : answers.subList(1, answers.size())) {
      if (answered.value().isPresent()) {
        String value = answered.value().get();
        document =
            answered.code().equals(PRINTED)
                ? document.printed(LocalDate.parse(value))
                : document.with(answered.code(), value);
      }
    }
    return document;
  }
}
