package org.sojourn.cli;

import java.util.concurrent.Callable;
import org.sojourn.cli.catalogue.KindsPage;
import org.sojourn.cli.json.CatalogueJson;
import org.sojourn.cli.json.Json;
import org.sojourn.law.PackLaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists the kinds of document of a pack.
@Command(name = "kinds")
final class KindsCommand extends CommonOptions implements Callable<Integer> {

  private final Context context;

  @Mixin private PackOptions packs = new PackOptions();

  @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "PACK")
  private String pack = "";

  @Option(names = "--json")
  private boolean asJson;

  KindsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    PackLaw law = packs.load(context, pack).law();
    if (asJson) {
      try (Json json = new Json(context.out())) {
        new CatalogueJson(json, context.words()).kinds(law.kinds());
      }
    } else {
      KindsPage page = new KindsPage(context.words(), context.host().screen());
      page.of(law).print(context.out());
    }
    return Exit.DONE;
  }
}
