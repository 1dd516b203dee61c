package org.sojourn.cli;

import java.util.List;
import org.sojourn.cli.catalogue.Coverage;
import org.sojourn.cli.catalogue.CoveragePage;
import org.sojourn.cli.catalogue.PackEntry;
import org.sojourn.cli.json.CoverageJson;
import org.sojourn.cli.json.Json;
import picocli.CommandLine.Model.CommandSpec;

/// Shows how well worked cases cover the packs, or each provision of one.
final class CoverageCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("coverage", this);
  private final Syntax.Value name = syntax.optionalWord(0, "PACK", "coverage.PACK");
  private final PackOptions packs = new PackOptions(syntax);
  private final Syntax.Flag json = syntax.flag("--json");

  CoverageCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    PackList list = new PackList(packs);
    List<PackEntry> entries = name.text().isEmpty() ? list.all() : List.of(list.one(name.text()));
    if (!name.text().isEmpty() && entries.getFirst() instanceof PackEntry.Sound sound) {
      show(Coverage.of(sound));
    } else {
      show(entries);
    }
    return PackList.tellBroken(context, entries) ? Exit.NO : Exit.DONE;
  }

  private void show(Coverage pack) {
    if (json.isSet()) {
      try (Json text = new Json(context.out())) {
        new CoverageJson(text).pack(pack);
      }
    } else {
      page().of(pack).print(context.out());
    }
  }

  private void show(List<PackEntry> entries) {
    if (json.isSet()) {
      try (Json text = new Json(context.out())) {
        new CoverageJson(text).packs(entries);
      }
    } else {
      page().of(entries).print(context.out());
    }
  }

  private CoveragePage page() {
    return new CoveragePage(context.words(), context.host().screen());
  }
}
