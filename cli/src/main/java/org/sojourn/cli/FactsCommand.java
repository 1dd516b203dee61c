package org.sojourn.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sojourn.cli.catalogue.FactsOfKind;
import org.sojourn.cli.catalogue.FactsPage;
import org.sojourn.cli.json.CatalogueJson;
import org.sojourn.cli.json.Json;
import org.sojourn.cli.problem.Values;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the facts of a pack, or those that a rule on one kind of document may read.
@Command(name = "facts")
final class FactsCommand extends CommonOptions implements Callable<Integer> {

  private final Context context;

  @Mixin private PackOptions packs = new PackOptions();

  @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "PACK")
  private String pack = "";

  @Parameters(index = "1", paramLabel = "KIND", arity = "0..1", descriptionKey = "facts.KIND")
  private String kind = "";

  @Option(names = "--json")
  private boolean asJson;

  FactsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    PackLaw law = packs.load(context, pack).law();
    List<Fact> facts = kind.isEmpty() ? law.facts() : FactsOfKind.of(law, kind(law));
    if (asJson) {
      try (Json json = new Json(context.out())) {
        new CatalogueJson(json, context.words()).facts(facts);
      }
    } else {
      FactsPage page = new FactsPage(context.words(), context.host().screen());
      page.of(facts).print(context.out());
    }
    return Exit.DONE;
  }

  private Kind kind(PackLaw law) {
    return law.kind(kind).orElseThrow(() -> Values.unknownKind(kind, law).thrown());
  }
}
