package org.sojourn.cli;

import java.util.List;
import org.sojourn.cli.catalogue.PackEntry;
import org.sojourn.cli.catalogue.PacksPage;
import org.sojourn.cli.json.CatalogueJson;
import org.sojourn.cli.json.Json;
import picocli.CommandLine.Model.CommandSpec;

/// Lists the packs. One that does not load is said to be broken and hides none of the others.
final class PacksCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("packs", this);
  private final PackOptions packs = new PackOptions(syntax);
  private final Syntax.Flag json = syntax.flag("--json");

  PacksCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    List<PackEntry> entries = new PackList(packs).all();
    if (json.isSet()) {
      try (Json text = new Json(context.out())) {
        new CatalogueJson(text, context.words()).packs(entries);
      }
    } else {
      PacksPage page = new PacksPage(context.words(), context.host().screen());
      page.of(entries).print(context.out());
    }
    return PackList.tellBroken(context, entries) ? Exit.NO : Exit.DONE;
  }
}
