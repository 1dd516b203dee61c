package org.sojourn.cli;

import java.util.List;
import org.sojourn.cli.answer.HistoryPage;
import org.sojourn.cli.answer.HistoryPage.Asked;
import org.sojourn.cli.json.DeterminationJson;
import org.sojourn.cli.json.Json;
import org.sojourn.decide.HistoryEntry;
import picocli.CommandLine.Model.CommandSpec;

/// Shows the answer on every known day at which it changed.
final class HistoryCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("history", this);
  private final DocumentOptions document = new DocumentOptions(syntax);
  private final QuestionOptions question = new QuestionOptions(syntax);
  private final PackOptions packs = new PackOptions(syntax);
  private final Syntax.Flag json = syntax.flag("--json");

  HistoryCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    Asking asking = new Asking(context, packs.load(context, document.pack()));
    List<HistoryEntry> entries = asking.history(document.document(), question.question(context));
    if (json.isSet()) {
      write(entries);
    } else {
      Asked asked = question.namesDay() ? Asked.ON_A_DAY : Asked.FOR_THE_END;
      HistoryPage page = new HistoryPage(context.words(), context.host().screen());
      page.of(entries, asked).print(context.out());
    }
    return Exit.DONE;
  }

  private void write(List<HistoryEntry> entries) {
    try (Json text = new Json(context.out())) {
      DeterminationJson answers = new DeterminationJson(text, context.words());
      text.objects(
          entries,
          entry -> {
            text.text("knownOn", entry.knownOn().toString());
            text.texts("movedBy", entry.movedBy().stream().map(m -> m.id().code()).toList());
            text.object("determination", () -> answers.fields(entry.determination()));
          });
    }
  }
}
