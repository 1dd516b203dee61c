package org.sojourn.cli;

import org.sojourn.cli.answer.AnswerPage.Detail;
import org.sojourn.cli.json.DeterminationJson;
import org.sojourn.cli.json.Json;
import org.sojourn.decide.Determination;
import picocli.CommandLine.Model.CommandSpec;

/// Answers one question about one document.
final class CheckCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("check", this);
  private final DocumentOptions document = new DocumentOptions(syntax);
  private final QuestionOptions question = new QuestionOptions(syntax);
  private final PackOptions packs = new PackOptions(syntax);
  private final Syntax.Flag explain = syntax.flag("--explain", "--all");
  private final Syntax.Flag json = syntax.flag("--json");

  CheckCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    Asking asking = new Asking(context, packs.load(context, document.pack()));
    Determination answer = asking.determine(document.document(), question.question(context));
    if (json.isSet()) {
      try (Json text = new Json(context.out())) {
        new DeterminationJson(text, context.words()).write(answer);
      }
    } else {
      Detail detail = explain.isSet() ? Detail.FULL : Detail.BRIEF;
      asking.page(detail).of(answer).print(context.out());
    }
    return Exit.of(answer);
  }
}
