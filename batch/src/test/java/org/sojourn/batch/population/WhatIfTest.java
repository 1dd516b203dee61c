package org.sojourn.batch.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.decide.Pack;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.reader.DraftMeasures;
import org.sojourn.reader.Packs;

/// The counts say what the rows say.
final class WhatIfTest {

  private static final Path DRAFTS = Path.of("../docs/examples");

  @ParameterizedTest
  @CsvSource({
    "ru, draft-extend-30-days, 2022-08-01, 1",
    "ru, draft-extend-30-days, 2022-11-15, 2",
    "ru, draft-one-end-for-all, 2022-09-30, 3",
    "us, draft-work-cards-90-days, 2026-11-01, 4",
  })
  void compiledLawSaysWhatTheEvaluatorSays(String pack, String draft, LocalDate asOf, long seed) {
    DraftMeasures.Result read = DraftMeasures.read(pack, DRAFTS.resolve(draft + ".yaml"));
    assertThat(Rendering.text(read.diagnostics())).isEmpty();
    Pack before = Packs.load(pack);
    Pack after = Pack.of(read.law().orElseThrow());
    WhatIf.Asking asking = new WhatIf.Asking(asOf, asOf, Optional.empty());
    Population population = SyntheticPopulation.of(before.law(), 20_000, seed);
    long a = System.nanoTime();
    Report compiled =
        WhatIf.evaluated(before, after, asking).report(population, Optional.empty(), 1);
    long b = System.nanoTime();
    Report evaluated =
        WhatIf.evaluated(before, after, asking).report(population, Optional.empty(), 1);
    long c = System.nanoTime();
    System.out.println(pack + " " + population.combinations().size() + " " + population.tuples() + " " + (b-a)/1000000 + " " + (c-b)/1000000);
    System.out.println(compiled.ends() + " " + compiled.onDay() + compiled.gains() + compiled.curve());
    assertThat(compiled).isEqualTo(evaluated);
    assertThat(compiled.documents()).isEqualTo(20_000);
  }
}
