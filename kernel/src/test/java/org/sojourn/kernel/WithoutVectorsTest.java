package org.sojourn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A Java machine that was started without the vector module runs the scalar forms.
final class WithoutVectorsTest {

  /// Answers one row and names the form; run in a machine of its own.
  static final class Program {

    private Program() {}

    public static void main(String[] args) {
      CellTable table = new CellTable.Builder().cell().later(0, 0).later(100, 30).build();
      CellKernel kernel = CellKernel.of(table);
      int[] through = new int[1];
      kernel.run(new int[] {100}, new short[1], through, new short[1], 0, 1);
      System.out.println(kernel.form() + " " + through[0] + " " + CellKernel.forms(table));
    }
  }

  @Test
  void choosesAScalarForm() throws IOException, InterruptedException {
    assertThat(run()).startsWith("SCALAR_DIRECT 130").doesNotContain("VECTOR");
  }

  @Test
  void choosesVectorsWhereTheyAreThere() throws IOException, InterruptedException {
    assertThat(run("--add-modules", "jdk.incubator.vector")).contains(" 130 [SEARCH");
  }

  private static String run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Program.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
      assertThat(process.waitFor()).as(text).isZero();
      return text;
    }
  }
}
