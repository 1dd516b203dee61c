package org.sojourn.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;

/// A draft is read with the pack that it would join, and what is wrong with the two is told.
final class DraftMeasuresTest {

  private static final Path DRAFTS = Path.of("../docs/examples");
  private static final Path RU = DRAFTS.resolve("draft-extend-30-days.yaml");

  @TempDir Path folder;

  static Stream<Path> drafts() throws IOException {
    try (Stream<Path> files = Files.list(DRAFTS)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void theExamplesAreSoundAndClearlyDrafts(Path file) throws IOException {
    String pack = file.toString().contains("work-cards") ? "us" : "ru";
    DraftMeasures.Result read = DraftMeasures.read(pack, file);
    assertThat(Rendering.text(read.diagnostics())).isEmpty();
    Measure draft = read.draft().orElseThrow();
    assertThat(draft.id().code()).startsWith("draft-");
    assertThat(draft.title().in("en")).startsWith("DRAFT, not law");
    assertThat(Files.readString(file)).startsWith("# A DRAFT");
  }

  @Test
  void addsOneMeasureAndChangesNothingElse() {
    PackLaw before = Packs.law("ru");
    PackLaw after = DraftMeasures.read("ru", RU).law().orElseThrow();
    assertThat(after.measures()).hasSize(before.measures().size() + 1);
    assertThat(after.kinds()).isEqualTo(before.kinds());
    assertThat(after.facts()).hasSameSizeAs(before.facts());
    assertThat(after.hash()).hasSize(64).isNotEqualTo(before.hash());
  }

  @Test
  void readsIntoAFolderAsIntoTheStoredPack() {
    DraftMeasures.Result folder = DraftMeasures.read(Path.of("../packs/ru"), RU);
    DraftMeasures.Result stored = DraftMeasures.read("ru", RU);
    assertThat(Rendering.text(folder.diagnostics())).isEmpty();
    assertThat(folder.law().orElseThrow().hash()).isEqualTo(stored.law().orElseThrow().hash());
    assertThat(folder.draft()).isPresent();
  }

  @Test
  void saysWhereADraftIsNoYaml() throws IOException {
    List<Diagnostic> found = read("measure: x\n  provisions: [\n");
    assertThat(found).isNotEmpty().allMatch(Diagnostic::isError);
    assertThat(found.getFirst().location().line()).isEqualTo(2);
  }

  @Test
  void saysWhatADraftLacks() throws IOException {
    assertThat(Rendering.text(read("measure: x\npublished: 2022-07-20\n"))).contains("title");
    assertThat(read("")).extracting(Diagnostic::code).contains(DiagnosticCode.FILE_EMPTY);
  }

  @Test
  void saysWhereItNamesWhatThePackDoesNotHave() throws IOException {
    String draft = Files.readString(RU).replace("presence: inside", "presence: insode");
    List<Diagnostic> found = read(draft);
    assertThat(Rendering.text(found)).contains("insode", "draft.yaml:17");
  }

  @Test
  void saysThatAMeasureIsThereAlready() throws IOException {
    String draft =
        Files.readString(RU).replace("measure: draft-extend-30-days", "measure: decree-364");
    assertThat(Rendering.text(read(draft))).contains("decree-364", "packs/ru/measures");
  }

  /// Two measures of one day that move the same term have no order of their own.
  @Test
  void saysThatItContradictsThePack() throws IOException {
    String draft =
        Files.readString(RU)
            .replace("published: 2022-07-20", "published: 2021-06-15")
            .replace(
                "running: {from: 2022-08-01, through: 2022-12-31}", "running: {from: 2021-06-16}");
    List<Diagnostic> found = read(draft);
    assertThat(found).anyMatch(Diagnostic::isError);
    assertThat(Rendering.text(found)).contains("draft-extend-30-days/stay", "decree-364/stay");
  }

  @Test
  void saysThatThereIsNoFile() {
    List<Diagnostic> found = DraftMeasures.read("ru", folder.resolve("none.yaml")).diagnostics();
    assertThat(found).extracting(Diagnostic::code).containsExactly(DiagnosticCode.FILE_UNREADABLE);
    found = DraftMeasures.read("ru", folder).diagnostics();
    assertThat(found).extracting(Diagnostic::code).containsExactly(DiagnosticCode.NOT_A_FILE);
  }

  private List<Diagnostic> read(String draft) throws IOException {
    Path file = folder.resolve("draft.yaml");
    Files.writeString(file, draft);
    DraftMeasures.Result read = DraftMeasures.read("ru", file);
    assertThat(read.law()).isEmpty();
    return read.diagnostics();
  }
}
