package org.sojourn.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The text of a diagnostic is an interface: scripts and people read it.
final class RenderingTest {

  private static final Location FIRST =
      new Location("packs/demo/measures/2025.yaml", 41, 5, "last-valid-day: 2025-12-31");
  private static final Location SECOND =
      new Location("packs/demo/measures/2025.yaml", 58, 5, "last-valid-day: 2026-03-04");

  @Test
  void writesPlacesUnderEachOther() {
    Diagnostic diagnostic =
        Diagnostic.of(
                DiagnosticCode.SEVERAL_DOCUMENTS,
                FIRST,
                "measures `demo-2` and `demo-5` both set the last valid day of `residence-permit`")
            .withRelated(SECOND)
            .withHelp("add `prevails-over: demo-2` to `demo-5`, or make their periods disjoint");
    assertThat(Rendering.text(diagnostic))
        .isEqualTo(
            """
            error[P014]: measures `demo-2` and `demo-5` both set the last valid day of `residence-permit`
              --> packs/demo/measures/2025.yaml:41:5    last-valid-day: 2025-12-31
              also packs/demo/measures/2025.yaml:58:5   last-valid-day: 2026-03-04
              help: add `prevails-over: demo-2` to `demo-5`, or make their periods disjoint\
            """);
  }

  @Test
  void leavesOutWhatThereIsNot() {
    Diagnostic nowhere =
        Diagnostic.of(DiagnosticCode.NEVER_USED, Location.NOWHERE, "source `S1` is never used");
    Diagnostic file =
        Diagnostic.of(DiagnosticCode.FILE_EMPTY, Location.of("pack.yaml"), "the file says nothing");
    assertThat(Rendering.text(nowhere)).isEqualTo("warning[P044]: source `S1` is never used");
    assertThat(Rendering.text(file))
        .isEqualTo("error[P006]: the file says nothing\n  --> pack.yaml");
  }

  @Test
  void sortsByPlace() {
    Diagnostic early = Diagnostic.of(DiagnosticCode.KEY_TWICE, FIRST, "early");
    Diagnostic late = Diagnostic.of(DiagnosticCode.YAML_SYNTAX, SECOND, "late");
    Location ninth = new Location(FIRST.file(), 9, 1, "");
    Diagnostic earliest = Diagnostic.of(DiagnosticCode.YAML_SYNTAX, ninth, "earliest");
    assertThat(Rendering.text(List.of(late, early, earliest)).lines().filter(l -> l.contains("]:")))
        .containsExactly("error[P010]: earliest", "error[P012]: early", "error[P010]: late");
  }

  @Test
  void countsInWords() {
    Diagnostic error = Diagnostic.of(DiagnosticCode.KEY_TWICE, FIRST, "");
    Diagnostic warning = Diagnostic.of(DiagnosticCode.NEVER_USED, FIRST, "");
    assertThat(Rendering.summary(List.of())).isEqualTo("0 errors, 0 warnings");
    assertThat(Rendering.summary(List.of(error, warning, warning)))
        .isEqualTo("1 error, 2 warnings");
  }
}
