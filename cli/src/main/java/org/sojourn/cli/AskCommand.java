package org.sojourn.cli;

import java.util.Optional;
import org.sojourn.cli.answer.AnswerPage;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.interview.Interview;
import org.sojourn.cli.problem.Values;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Document;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import picocli.CommandLine.Model.CommandSpec;

/// Interviews a person and answers.
final class AskCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("ask", this);
  private final Syntax.Value name = syntax.word(0, "PACK", "PACK");
  private final Syntax.Value kind = syntax.optionalWord(1, "KIND", "KIND");
  private final QuestionOptions options = new QuestionOptions(syntax);
  private final PackOptions packs = new PackOptions(syntax);

  AskCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    Pack pack = packs.load(context, name.text());
    Optional<String> known = Optional.of(kind.text()).filter(code -> !code.isEmpty());
    if (known.isPresent() && pack.law().kind(known.get()).isEmpty()) {
      throw Values.unknownKind(known.get(), pack.law()).thrown();
    }
    Question question = options.question(context);
    Document document = new Interview(pack, question, context.words(), context.host()).run(known);
    context.host().err().line("");
    context.host().err().flush();
    return answer(new Asking(context, pack), document, question);
  }

  private int answer(Asking asking, Document document, Question question) {
    Determination answer = asking.determine(document, question);
    asking.page(AnswerPage.Detail.BRIEF).of(answer).print(context.out());
    context
        .page()
        .line(Ink.SOFT, context.words().text(Subject.REPORT, "ask.same", asCommand(document)))
        .print(context.out());
    return Exit.of(answer);
  }

  private String asCommand(Document document) {
    StringBuilder command = new StringBuilder("sojourn check ");
    command.append(name.text()).append(' ').append(document.kind());
    document.printed().ifPresent(day -> command.append(' ').append(day));
    document
        .facts()
        .forEach(
            (fact, value) -> command.append(" --fact ").append(fact).append('=').append(value));
    return command.append(options.typed()).append(packs.typed()).toString();
  }
}
