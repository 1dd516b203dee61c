package org.sojourn.cli;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.cli.catalogue.PackEntry;
import org.sojourn.cli.catalogue.PacksPage;
import org.sojourn.cli.json.CatalogueJson;
import org.sojourn.cli.json.Json;
import org.sojourn.reader.Packs;
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
    List<PackEntry> entries = entries();
    if (json.isSet()) {
      try (Json text = new Json(context.out())) {
        new CatalogueJson(text, context.words()).packs(entries);
      }
    } else {
      PacksPage page = new PacksPage(context.words(), context.host().screen());
      page.of(entries).print(context.out());
    }
    boolean broken = entries.stream().anyMatch(PackEntry.Broken.class::isInstance);
    return broken ? Exit.WRONG : Exit.DONE;
  }

  private List<PackEntry> entries() {
    List<PackEntry> entries = new ArrayList<>();
    if (packs.folder().isEmpty()) {
      Packs.names().forEach(name -> entries.add(PackEntry.builtIn(name)));
    } else {
      PackFolders.in(packs.folder()).forEach(folder -> entries.add(PackEntry.in(folder)));
    }
    return entries;
  }
}
