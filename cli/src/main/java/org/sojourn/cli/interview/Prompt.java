package org.sojourn.cli.interview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.cli.host.Host;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;

/// Puts a question on the screen and reads the reply; asks again until it is one.
///
/// Questions are messages: they go where messages go, so that the result can be sent to a file.
final class Prompt {

  private final Words words;
  private final Host host;
  private final BufferedReader in;
  private final Answers answers;

  Prompt(Words words, Host host) {
    this.words = words;
    this.host = host;
    this.in = new BufferedReader(new InputStreamReader(host.in(), StandardCharsets.UTF_8));
    this.answers = new Answers(words);
  }

  Reply kind(List<Kind> kinds) {
    Page page = question(say("ask.kind"));
    List<String> codes = kinds.stream().map(kind -> kind.id().code()).toList();
    for (int i = 0; i < codes.size(); i++) {
      choice(page, i, codes.get(i), words.of(kinds.get(i).title()));
    }
    show(page, say("ask.hint.kind"));
    Reply reply = read(text -> answers.choice(text, codes));
    if (reply instanceof Reply.Unknown) {
      throw Problem.of(Fault.SOMETHING_MISSING, "KIND").thrown();
    }
    return reply;
  }

  Reply printed() {
    show(question(say("ask.printed")), say("ask.hint.day"));
    return read(answers::day);
  }

  Reply fact(Fact fact) {
    Page page = question(words.of(fact.question()));
    if (fact.type() instanceof FactType.Choice(var codes, var titles, _)) {
      for (int i = 0; i < codes.size(); i++) {
        String code = codes.get(i);
        choice(page, i, code, titles.containsKey(code) ? words.of(titles.get(code)) : "");
      }
    }
    show(page, hint(fact));
    return read(text -> answers.fact(text, fact));
  }

  void nothingBefore() {
    show(new Page(host.screen()), say("ask.nothing-before"));
  }

  private Page question(String text) {
    return new Page(host.screen()).line("").line(Ink.STRONG, text);
  }

  private static void choice(Page page, int at, String code, String title) {
    page.row("%4d  %s".formatted(at + 1, code), 36, title);
  }

  private String hint(Fact fact) {
    String hint =
        switch (fact.type()) {
          case FactType.Day _ -> say("ask.hint.day");
          case FactType.YesNo _ -> say("ask.hint.yes-no");
          case FactType.Choice _ -> say("ask.hint.choice");
          case FactType.State _ -> say("ask.hint.state");
          case FactType.Quantity(int least, int most, String unit) ->
              say("ask.hint.number", Integer.toString(least), Integer.toString(most), unit);
        };
    return fact.mayBeAbsent() ? hint + say("ask.hint.none") : hint;
  }

  private void show(Page page, String hint) {
    page.line(Ink.SOFT, hint).print(host.err());
    host.err().write("> ");
    host.err().flush();
  }

  private Reply read(Function<String, Optional<String>> parse) {
    while (true) {
      String line = line();
      String typed = line.strip();
      if (typed.isEmpty() || typed.equals("?")) {
        return new Reply.Unknown();
      }
      if (isBack(typed)) {
        return new Reply.Back();
      }
      Optional<String> value = parse.apply(typed);
      if (value.isPresent()) {
        return new Reply.Value(value.get());
      }
      show(new Page(host.screen()), answers.whyNot(typed));
    }
  }

  private boolean isBack(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    return word.equals("back") || word.equals(say("ask.back"));
  }

  /// At the end of the input everything further is unknown.
  private String line() {
    try {
      String line = in.readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String say(String key, String... parts) {
    return words.text(Subject.REPORT, key, parts);
  }
}
