package org.sojourn.cli;

import org.sojourn.cli.catalogue.KindsPage;
import org.sojourn.cli.json.CatalogueJson;
import org.sojourn.cli.json.Json;
import org.sojourn.law.PackLaw;
import picocli.CommandLine.Model.CommandSpec;

/// Lists the kinds of document of a pack.
final class KindsCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("kinds", this);
  private final Syntax.Value pack = syntax.word(0, "PACK", "PACK");
  private final PackOptions packs = new PackOptions(syntax);
  private final Syntax.Flag json = syntax.flag("--json");

  KindsCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    PackLaw law = packs.load(context, pack.text()).law();
    if (json.isSet()) {
      try (Json text = new Json(context.out())) {
        new CatalogueJson(text, context.words()).kinds(law.kinds());
      }
    } else {
      KindsPage page = new KindsPage(context.words(), context.host().screen());
      page.of(law).print(context.out());
    }
    return Exit.DONE;
  }
}
