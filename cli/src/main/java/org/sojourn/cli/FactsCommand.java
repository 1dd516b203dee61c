package org.sojourn.cli;

import java.util.List;
import org.sojourn.cli.catalogue.FactsOfKind;
import org.sojourn.cli.catalogue.FactsPage;
import org.sojourn.cli.json.CatalogueJson;
import org.sojourn.cli.json.Json;
import org.sojourn.cli.problem.Values;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;
import picocli.CommandLine.Model.CommandSpec;

/// Lists the facts of a pack, or those that a rule on one kind of document may read.
final class FactsCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("facts", this);
  private final Syntax.Value pack = syntax.word(0, "PACK", "PACK");
  private final Syntax.Value kind = syntax.optionalWord(1, "KIND", "facts.KIND");
  private final PackOptions packs = new PackOptions(syntax);
  private final Syntax.Flag json = syntax.flag("--json");

  FactsCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    List<Fact> facts = facts(packs.load(context, pack.text()).law());
    if (json.isSet()) {
      try (Json text = new Json(context.out())) {
        new CatalogueJson(text, context.words()).facts(facts);
      }
    } else {
      FactsPage page = new FactsPage(context.words(), context.host().screen());
      page.of(facts).print(context.out());
    }
    return Exit.DONE;
  }

  private List<Fact> facts(PackLaw law) {
    String code = kind.text();
    if (code.isEmpty()) {
      return law.facts();
    }
    return law.kind(code)
        .map(found -> FactsOfKind.of(law, found))
        .orElseThrow(() -> Values.unknownKind(code, law).thrown());
  }
}
