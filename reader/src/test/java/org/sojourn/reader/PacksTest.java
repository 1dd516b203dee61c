package org.sojourn.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.example.Case;
import org.sojourn.reader.example.CaseCounts;

/// The packs that come with the program are sound, and the same as their folders.
final class PacksTest {

  static List<String> names() {
    return Packs.names();
  }

  @Test
  void hasTheRussianPack() {
    assertThat(Packs.names()).contains("ru").isSorted();
    assertThat(Packs.load("ru").law().id()).isEqualTo("ru");
  }

  @Test
  void namesEveryLanguageOfEveryPack() {
    Set<String> declared = new TreeSet<>();
    Packs.names().forEach(name -> declared.addAll(Packs.law(name).languages()));
    assertThat(Packs.languages()).containsExactlyElementsOf(declared);
  }

  @ParameterizedTest
  @MethodSource("names")
  void countsTheCasesAsTheyAre(String name) {
    assertThat(Packs.counts(name)).isEqualTo(CaseCounts.of(Packs.cases(name)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isWithoutErrors(String name) {
    List<Diagnostic> errors =
        folder(name).diagnostics().stream().filter(Diagnostic::isError).toList();
    assertThat(Rendering.text(errors)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isTheSameAsItsFolder(String name) {
    PackLaw stored = Packs.law(name);
    PackLaw read = folder(name).law().orElseThrow();
    assertThat(stored.id()).isEqualTo(name);
    assertThat(stored.hash()).isEqualTo(read.hash());
    assertThat(stored.provisions().keySet()).isEqualTo(read.provisions().keySet());
    assertThat(text(stored)).isEqualTo(text(read));
    assertThat(Packs.cases(name))
        .extracting(Case::id)
        .isEqualTo(folder(name).cases().stream().map(Case::id).toList());
  }

  @Test
  void namesTheNearestPack() {
    assertThatThrownBy(() -> Packs.load("rus"))
        .isInstanceOfSatisfying(
            UnknownPackException.class,
            e ->
                assertThat(Rendering.text(e.diagnostic()))
                    .startsWith("error[P001]: there is no pack `rus`\n  help: did you mean `ru`?"));
  }

  /// The list of states is one object a pack and has no text of its own.
  private static String text(PackLaw law) {
    return law.measures().stream()
        .map(measure -> measure.toString().replaceAll("StateList@[0-9a-f]+", "StateList"))
        .collect(Collectors.joining("\n"));
  }

  private static PackReadResult folder(String name) {
    return PackReader.read(Path.of("../packs", name));
  }
}
