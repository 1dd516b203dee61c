package org.sojourn.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What an author of a pack sees, and the exit code.
final class CheckPackTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void saysThatAPackIsSound() {
    assertThat(run("src/test/resources/good/base")).isZero();
    assertThat(text()).isEqualTo("0 errors, 0 warnings, 2 examples\n");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(run("src/test/resources/good/none")).isEqualTo(1);
    assertThat(text())
        .isEqualTo(
            """
            error[P001]: there is no folder `src/test/resources/good/none`
              --> src/test/resources/good/none

            1 error, 0 warnings, 0 examples
            """);
  }

  @Test
  void saysHowItIsUsed() {
    assertThat(run()).isEqualTo(2);
    assertThat(text()).startsWith("usage:");
  }

  private int run(String... args) {
    return CheckPack.run(args, new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
