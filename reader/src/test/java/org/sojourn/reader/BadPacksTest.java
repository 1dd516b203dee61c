package org.sojourn.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.testkit.Golden;

/// Each mistake alone, and what is said of it.
final class BadPacksTest {

  private static final Path BAD = Path.of("src/test/resources/bad");

  /// What a file cannot show as lines of text; see [HostileFilesTest].
  private static final Set<String> ELSEWHERE =
      Set.of("P001", "P002", "P003", "P004", "P005", "P006", "P007", "P009", "P013", "P199");

  static List<String> edits() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".edit"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("edits")
  void saysWhatIsWrong(String edit, @TempDir Path folder) throws IOException {
    EditedPack.write(folder, BAD.resolve(edit));
    String found = EditedPack.findings(folder);
    Golden.check(BAD.resolve(edit.replace(".edit", ".txt")), found);
    assertThat(found).contains("[" + edit.substring(0, 4) + "]");
  }

  @Test
  void showsEveryCode() throws IOException {
    Set<String> shown = new TreeSet<>(ELSEWHERE);
    for (String edit : edits()) {
      String golden = Files.readString(BAD.resolve(edit.replace(".edit", ".txt")));
      Pattern.compile("\\[(P\\d{3})\\]")
          .matcher(golden)
          .results()
          .forEach(m -> shown.add(m.group(1)));
    }
    assertThat(shown)
        .containsExactlyElementsOf(
            Stream.of(DiagnosticCode.values()).map(DiagnosticCode::id).toList());
  }
}
