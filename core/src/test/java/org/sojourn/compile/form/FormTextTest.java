package org.sojourn.compile.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.compile.NormalForm;
import org.sojourn.decide.Pack;
import org.sojourn.decide.SampleLaws;
import org.sojourn.testkit.Golden;

/// The text form says what the law comes to in the words of the pack.
final class FormTextTest {

  @Test
  void saysWhatTheLawComesTo() {
    Pack pack = SampleLaws.pack(SampleLaws.PLAIN);
    String text = text(NormalForm.of(pack, Optional.empty()));
    Golden.check(Path.of("src/test/resources/golden/normal-form.txt"), text);
  }

  @Test
  void isTheSameForAFormThatWasKept() {
    Pack pack = SampleLaws.pack(SampleLaws.RICH);
    NormalForm form = NormalForm.of(pack, Optional.empty());
    assertThat(text(FormBytes.read(pack, FormBytes.of(form)))).isEqualTo(text(form));
  }

  private static String text(NormalForm form) {
    List<String> lines = new ArrayList<>();
    FormText.write(form, lines::add);
    return String.join("\n", lines);
  }
}
