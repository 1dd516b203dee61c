package org.sojourn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sojourn.cli.catalogue.PackEntry;
import org.sojourn.cli.catalogue.PacksPage;
import org.sojourn.cli.json.CatalogueJson;
import org.sojourn.cli.json.Json;
import org.sojourn.reader.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the packs. One that does not load is said to be broken and hides none of the others.
@Command(name = "packs")
final class PacksCommand extends CommonOptions implements Callable<Integer> {

  private final Context context;

  @Mixin private PackOptions packs = new PackOptions();

  @Option(names = "--json")
  private boolean asJson;

  PacksCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<PackEntry> entries = new ArrayList<>();
    if (packs.folder().isEmpty()) {
      Packs.names().forEach(name -> entries.add(PackEntry.builtIn(name)));
    } else {
      PackFolders.in(packs.folder()).forEach(folder -> entries.add(PackEntry.in(folder)));
    }
    if (asJson) {
      try (Json json = new Json(context.out())) {
        new CatalogueJson(json, context.words()).packs(entries);
      }
    } else {
      PacksPage page = new PacksPage(context.words(), context.host().screen());
      page.of(entries).print(context.out());
    }
    boolean broken = entries.stream().anyMatch(PackEntry.Broken.class::isInstance);
    return broken ? Exit.WRONG : Exit.DONE;
  }
}
