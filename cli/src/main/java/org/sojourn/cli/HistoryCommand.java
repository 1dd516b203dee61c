package org.sojourn.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sojourn.cli.answer.HistoryPage;
import org.sojourn.cli.answer.HistoryPage.Asked;
import org.sojourn.cli.json.DeterminationJson;
import org.sojourn.cli.json.Json;
import org.sojourn.decide.HistoryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows the answer on every known day at which it changed.
@Command(name = "history")
final class HistoryCommand extends CommonOptions implements Callable<Integer> {

  private final Context context;

  @Mixin private DocumentOptions document = new DocumentOptions();
  @Mixin private QuestionOptions question = new QuestionOptions();
  @Mixin private PackOptions packs = new PackOptions();

  @Option(names = "--json")
  private boolean asJson;

  HistoryCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Asking asking = new Asking(context, packs.load(context, document.pack()));
    List<HistoryEntry> entries =
        asking.history(document.document(), question.question(context));
    if (asJson) {
      try (Json json = new Json(context.out())) {
        DeterminationJson answers = new DeterminationJson(json, context.words());
        json.objects(entries, entry -> {
          json.text("knownOn", entry.knownOn().toString());
          json.texts("movedBy", entry.movedBy().stream().map(m -> m.id().code()).toList());
          json.object("determination", () -> answers.fields(entry.determination()));
        });
      }
    } else {
      Asked asked = question.namesDay() ? Asked.ON_A_DAY : Asked.FOR_THE_END;
      HistoryPage page = new HistoryPage(context.words(), context.host().screen());
      page.of(entries, asked).print(context.out());
    }
    return Exit.DONE;
  }
}
