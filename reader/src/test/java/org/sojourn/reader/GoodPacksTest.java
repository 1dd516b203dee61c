package org.sojourn.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Packs without mistakes are read whole.
final class GoodPacksTest {

  private static final Path GOOD = Path.of("src/test/resources/good");

  @ParameterizedTest
  @ValueSource(strings = {"base", "shapes"})
  void readsWithoutAComplaint(String name) {
    PackReadResult result = PackReader.read(GOOD.resolve(name));
    assertThat(result.diagnostics()).allMatch(it -> it.code() == DiagnosticCode.RETROACTIVE);
    assertThat(result.law()).isPresent();
    assertThat(result.cases()).isNotEmpty();
  }

  @Test
  void ordersMeasuresByPublication() {
    List<Measure> measures = law("shapes").measures();
    assertThat(measures).extracting(Measure::published).isSorted().hasSize(19);
    assertThat(measures.getFirst().id()).hasToString("shape-1");
  }

  @Test
  void knowsWhatThePackSaysOfItself() {
    PackLaw law = law("base");
    assertThat(law.id()).isEqualTo("demo");
    assertThat(law.languages()).containsExactly("en", "de");
    assertThat(Days.text(law.knownThrough())).isEqualTo("2022-12-31");
    assertThat(law.title().in("de")).isEqualTo("Demo");
    assertThat(law.hash()).matches("[0-9a-f]{64}");
    assertThat(law.provisions().keySet())
        .extracting(Object::toString)
        .containsExactly(
            "act-1/terms",
            "act-1/terms-cut",
            "order-7/pending",
            "order-7/border",
            "order-7/not-for-entry");
  }

  @Test
  void leavesExamplesUnreadWhereOnlyTheLawIsWanted() {
    PackReadResult result = PackReader.readLaw(GOOD.resolve("base"));
    assertThat(result.cases()).isEmpty();
    assertThat(result.law().orElseThrow().hash()).isEqualTo(law("base").hash());
  }

  private static PackLaw law(String name) {
    return PackReader.read(GOOD.resolve(name)).law().orElseThrow();
  }
}
