package org.sojourn.cli;

import java.time.LocalDate;
import java.util.List;
import org.sojourn.cli.catalogue.PackEntry;
import org.sojourn.cli.catalogue.Stale;
import org.sojourn.cli.catalogue.StalePage;
import org.sojourn.cli.json.CatalogueJson;
import org.sojourn.cli.json.Json;
import picocli.CommandLine.Model.CommandSpec;

/// Lists the packs whose law has not been checked for long.
final class StaleCommand implements Command {

  private static final String USUAL = "90d";

  private final Context context;
  private final Syntax syntax = new Syntax("stale", this);
  private final Syntax.Value age = syntax.option("AGE", "--older-than");
  private final Syntax.Value asOf = syntax.option("DAY", "--as-of");
  private final PackOptions packs = new PackOptions(syntax);
  private final Syntax.Flag json = syntax.flag("--json");

  StaleCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    LocalDate day = Inputs.day("--as-of", asOf.text(), context.host());
    LocalDate since =
        Age.parse("--older-than", age.text().isEmpty() ? USUAL : age.text()).before(day);
    List<PackEntry> entries = new PackList(packs).all();
    List<Stale> stale = Stale.among(entries, since, day);
    if (json.isSet()) {
      try (Json text = new Json(context.out())) {
        new CatalogueJson(text, context.words()).stale(stale);
      }
    } else {
      StalePage page = new StalePage(context.words(), context.host().screen());
      page.of(entries, stale, since).print(context.out());
    }
    boolean broken = PackList.tellBroken(context, entries);
    return broken || !stale.isEmpty() ? Exit.NO : Exit.DONE;
  }
}
