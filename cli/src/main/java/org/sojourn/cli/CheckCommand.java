package org.sojourn.cli;

import java.util.concurrent.Callable;
import org.sojourn.cli.answer.AnswerPage;
import org.sojourn.cli.json.DeterminationJson;
import org.sojourn.cli.json.Json;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Answers one question about one document.
@Command(name = "check")
final class CheckCommand extends CommonOptions implements Callable<Integer> {

  private final Context context;

  @Mixin private DocumentOptions document = new DocumentOptions();
  @Mixin private QuestionOptions question = new QuestionOptions();
  @Mixin private PackOptions packs = new PackOptions();

  @Option(names = "--json")
  private boolean asJson;

  @Option(names = {"--explain", "--all"})
  private boolean explain;

  CheckCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Asking asking = new Asking(context, packs.load(context, document.pack()));
    Determination answer = asking.determine(document.document(), question.question(context));
    if (asJson) {
      try (Json json = new Json(context.out())) {
        new DeterminationJson(json, context.words()).write(answer);
      }
    } else {
      AnswerPage.Detail detail = explain ? AnswerPage.Detail.FULL : AnswerPage.Detail.BRIEF;
      asking.page(detail).of(answer).print(context.out());
    }
    return Exit.of(answer);
  }
}
