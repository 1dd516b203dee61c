package org.sojourn.bench.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.reader.Packs;

/// A small share of the equality run on every pack; `./sojourn-bench equality` is the whole.
final class EqualitySmokeTest {

  private static final PackRun.Size SMALL = new PackRun.Size(200, 1, 400, 1, 20_200_315);

  static Stream<String> packs() {
    return Packs.names().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theCompiledFormsSayWhatTheEvaluatorSays(String pack) {
    List<Engine> engines = List.of(new FormEngine(), new KernelEngine());
    Tally tally =
        new PackRun(Packs.load(pack), engines, SMALL).run(Packs.cases(pack)).all();
    assertThat(tally.documents).isGreaterThan(100);
    assertThat(tally.shown).as(() -> words(tally)).isEmpty();
  }

  private static String words(Tally tally) {
    return tally.shown.stream()
        .map(Witness::lines)
        .flatMap(List::stream)
        .reduce("", (a, b) -> a + "\n" + b);
  }
}
