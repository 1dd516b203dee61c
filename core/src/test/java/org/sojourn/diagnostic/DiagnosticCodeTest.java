package org.sojourn.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Codes keep their numbers, and each is explained in the reference.
final class DiagnosticCodeTest {

  private static final Path PAGE = Path.of("../docs/reference/diagnostics.md");

  @Test
  void hasASectionForEachCode() throws IOException {
    List<String> headings =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4))
            .toList();
    List<String> codes =
        Arrays.stream(DiagnosticCode.values())
            .map(code -> code.id() + ": " + code.meaning())
            .toList();
    assertThat(headings).containsExactlyElementsOf(codes);
  }

  @Test
  void isInOrderWithoutRepeats() {
    List<String> ids = Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
    assertThat(ids).doesNotHaveDuplicates().isSorted().allMatch(id -> id.matches("P\\d{3}"));
  }
}
