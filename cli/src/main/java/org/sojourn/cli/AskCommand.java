package org.sojourn.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.sojourn.cli.answer.AnswerPage;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.interview.Interview;
import org.sojourn.cli.problem.Values;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Document;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Interviews a person and answers.
@Command(name = "ask")
final class AskCommand extends CommonOptions implements Callable<Integer> {

  private final Context context;

  @Mixin private QuestionOptions options = new QuestionOptions();
  @Mixin private PackOptions packs = new PackOptions();

  @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "PACK")
  private String name = "";

  @Parameters(index = "1", paramLabel = "KIND", arity = "0..1", descriptionKey = "KIND")
  private String kind = "";

  AskCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Pack pack = packs.load(context, name);
    Optional<String> known = kind.isEmpty() ? Optional.empty() : Optional.of(kind);
    if (known.isPresent() && pack.law().kind(kind).isEmpty()) {
      throw Values.unknownKind(kind, pack.law()).thrown();
    }
    Question question = options.question(context);
    Document document =
        new Interview(pack, question, context.words(), context.host()).run(known);
    context.host().err().line("");
    context.host().err().flush();
    Asking asking = new Asking(context, pack);
    Determination answer = asking.determine(document, question);
    asking.page(AnswerPage.Detail.BRIEF).of(answer).print(context.out());
    context
        .page()
        .line(Ink.SOFT, context.words().text(Subject.REPORT, "ask.same", asCommand(document)))
        .print(context.out());
    return Exit.of(answer);
  }

  private String asCommand(Document document) {
    StringBuilder command = new StringBuilder("sojourn check " + name + " " + document.kind());
    document.printed().ifPresent(day -> command.append(' ').append(day));
    document.facts().forEach(
        (fact, value) -> command.append(" --fact ").append(fact).append('=').append(value));
    return command.toString();
  }
}
