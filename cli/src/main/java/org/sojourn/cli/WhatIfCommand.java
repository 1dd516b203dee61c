package org.sojourn.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.batch.population.PlotCurve;
import org.sojourn.batch.population.Population;
import org.sojourn.batch.population.PopulationException;
import org.sojourn.batch.population.PopulationFile;
import org.sojourn.batch.population.SyntheticPopulation;
import org.sojourn.batch.population.WhatIf;
import org.sojourn.cli.json.Json;
import org.sojourn.cli.json.WhatIfJson;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.sheet.SheetOutput;
import org.sojourn.cli.whatif.DraftAnswer;
import org.sojourn.cli.whatif.PlotWords;
import org.sojourn.cli.whatif.WhatIfCsv;
import org.sojourn.cli.whatif.WhatIfPage;
import org.sojourn.decide.Pack;
import org.sojourn.law.Measure;
import org.sojourn.law.Purpose;
import org.sojourn.reader.DraftMeasures;
import org.sojourn.time.Days;
import picocli.CommandLine.Model.CommandSpec;

/// Says what a draft measure would do to everybody.
final class WhatIfCommand implements Command {

  private static final String DEMO = "demo";
  private static final int HIDE_BELOW = 10;
  private static final long WORTH_COMPILING = 400_000; // different documents
  private static final int MOST_HIDDEN = 1_000_000;

  private final Context context;
  private final Syntax syntax = new Syntax("whatif", this);
  private final Syntax.Value pack = syntax.requiredOption("PACK", "--pack");
  private final Syntax.Value draft = syntax.requiredOption("FILE", "--draft");
  private final Syntax.Value population = syntax.requiredOption("FILE", "--population");
  private final Syntax.Value asOf = syntax.option("DAY", "--as-of");
  private final Syntax.Value knownOn = syntax.option("DAY", "--known-on");
  private final Syntax.Value purpose = syntax.option("PURPOSE", "--purpose");
  private final Syntax.Value hideBelow = syntax.option("N", "--hide-below");
  private final Syntax.Flag anyVersion = syntax.flag("--any-version");
  private final Syntax.Value svg = syntax.option("FILE", "--svg");
  private final Syntax.Flag csv = syntax.flag("--csv");
  private final PackOptions packs = new PackOptions(syntax);
  private final Syntax.Flag json = syntax.flag("--json");

  WhatIfCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    if (json.isSet() && csv.isSet()) {
      throw Problem.of(Fault.ONE_OF_TWO, "--json", "--csv").thrown();
    }
    int least = (int) Count.read("--hide-below", hideBelow.text(), HIDE_BELOW, 1, MOST_HIDDEN);
    Pack before = packs.load(context, pack.text());
    DraftMeasures.Result read = packs.draft(context, pack.text(), draft.text());
    Measure measure = read.draft().orElseThrow();
    WhatIf.Asking asking = asking(measure);
    try {
      Population documents = population(before);
      Pack after = Pack.of(read.law().orElseThrow());
      DraftAnswer answer =
          new DraftAnswer(
              before.law(),
              measure,
              asking.asOf(),
              asking.knownOn(),
              documents,
              ready(before, after, asking, documents).report(documents, asking.purpose(), least));
      show(answer);
      return Exit.DONE;
    } catch (PopulationException e) {
      throw PopulationProblems.of(e);
    }
  }

  /// To compile a law costs more than to answer a few documents.
  private static WhatIf ready(Pack before, Pack after, WhatIf.Asking asking, Population documents) {
    return documents.tuples() < WORTH_COMPILING
        ? WhatIf.evaluated(before, after, asking)
        : WhatIf.of(before, after, asking);
  }

  /// What was not typed follows the draft: its day of publication, and the first day it applies.
  private WhatIf.Asking asking(Measure measure) {
    int applies = Math.max(measure.published(), measure.appliesFrom().orElse(measure.published()));
    LocalDate published = Days.date(measure.published());
    LocalDate day = asOf.text().isEmpty() ? Days.date(applies) : Inputs.day("--as-of", asOf.text());
    LocalDate known =
        knownOn.text().isEmpty() ? published : Inputs.day("--known-on", knownOn.text());
    if (known.isBefore(published)) {
      throw Problem.of(Fault.DRAFT_NOT_KNOWN, draft.text(), published.toString(), known.toString())
          .at("--known-on")
          .thrown();
    }
    return new WhatIf.Asking(day, known, purpose());
  }

  private Optional<Purpose> purpose() {
    String text = purpose.text();
    Optional<Purpose> found = Purpose.parse(text);
    if (found.isEmpty() && !text.isEmpty()) {
      throw Problem.of(Fault.UNKNOWN_PURPOSE, text)
          .at("--purpose")
          .allowing(text, Inputs.purposes())
          .thrown();
    }
    return found;
  }

  private Population population(Pack before) {
    if (population.text().equals(DEMO)) {
      return SyntheticPopulation.demo(before.law());
    }
    PopulationFile.Versions versions =
        anyVersion.isSet() ? PopulationFile.Versions.ANY : PopulationFile.Versions.SAME;
    return PopulationFile.read(Path.of(population.text()), before.law(), versions);
  }

  private void show(DraftAnswer answer) {
    if (!svg.text().isEmpty()) {
      String plot =
          PlotCurve.svg(
              answer.report(), Days.of(answer.asOf()), PlotWords.of(context.words(), answer));
      try (SheetOutput file = SheetOutput.open(Path.of(svg.text()))) {
        byte[] bytes = plot.getBytes(StandardCharsets.UTF_8);
        file.put(bytes, bytes.length);
        file.finish();
      }
    }
    if (json.isSet()) {
      try (Json text = new Json(context.out())) {
        new WhatIfJson(text).of(answer);
      }
    } else if (csv.isSet()) {
      new WhatIfCsv(context.out()).write(answer.report());
    } else {
      new WhatIfPage(context.words(), context.host().screen()).of(answer).print(context.out());
    }
  }
}
