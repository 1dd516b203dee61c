package org.sojourn.batch.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.batch.population.PopulationException.Reason;
import org.sojourn.batch.population.PopulationFile.Versions;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.Packs;
import org.sojourn.testkit.Seeds;

/// What was written is read again, and nothing else is.
final class PopulationFileTest {

  private static final PackLaw LAW = Packs.law("ru");

  @TempDir Path folder;

  @Test
  void readsWhatItWrote() {
    Seeds.check(
        6,
        random -> {
          PackLaw law = Packs.law(random.nextBoolean() ? "ru" : "us");
          Population made = SyntheticPopulation.of(law, 3_000, random.nextLong());
          Path file = folder.resolve("made");
          PopulationFile.write(made, law, file);
          Population read = PopulationFile.read(file, law, Versions.SAME);
          assertThat(Sorted.of(read)).isEqualTo(Sorted.of(made));
          assertThat(read.made()).isEqualTo(made.made());
          assertThat(read.documents()).isEqualTo(3_000);
        });
  }

  @Test
  void beginsWithWhatAnybodyCanRead() throws IOException {
    Path file = written();
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(text.lines().limit(5))
        .containsExactly(
            "sojourn population 1",
            "pack ru",
            "hash " + LAW.hash(),
            "made synthetic 500 seed 3",
            "documents 500");
    assertThat(text).contains("kind residence-permit\n", "\nfact presence inside outside\n");
  }

  @Test
  void namesWhatIsWrong() throws IOException {
    Path file = written();
    byte[] bytes = Files.readAllBytes(file);
    refuses("no population at all".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_POPULATION);
    refuses(new byte[0], Reason.NOT_A_POPULATION);
    refuses(Arrays.copyOf(bytes, bytes.length - 1), Reason.TORN);
    refuses(Arrays.copyOf(bytes, 100), Reason.TORN);
    byte[] changed = bytes.clone();
    changed[bytes.length - 7] ^= 1;
    refuses(changed, Reason.TORN);
    refuses(edited(bytes, "population 1", "population 2"), Reason.OTHER_FORM);
    refuses(edited(bytes, "pack ru", "pack us"), Reason.OTHER_PACK);
    refuses(edited(bytes, LAW.hash(), "0".repeat(64)), Reason.OTHER_LAW);
    refuses(edited(bytes, "kind residence-permit", "kind residence-permid"), Reason.UNKNOWN_NAME);
    refuses(edited(bytes, "fact presence inside", "fact presence insidf"), Reason.UNKNOWN_NAME);
    refuses(edited(bytes, "documents 500", "documents 501"), Reason.TORN);
    refuses(edited(bytes, "documents 500", "documents 5x0"), Reason.TORN);
  }

  @Test
  void takesAnotherVersionOfThePackIfAsked() throws IOException {
    Path file = written();
    Files.write(file, edited(Files.readAllBytes(file), LAW.hash(), "0".repeat(64)));
    assertThat(PopulationFile.read(file, LAW, Versions.ANY).documents()).isEqualTo(500);
  }

  @Test
  void leavesNothingHalfWritten() {
    Path file = folder.resolve("no/such/folder");
    Population made = SyntheticPopulation.of(LAW, 10, 3);
    assertThatThrownBy(() -> PopulationFile.write(made, LAW, file))
        .isInstanceOf(PopulationException.class);
    assertThat(folder.resolve("no")).doesNotExist();
  }

  private Path written() {
    Path file = folder.resolve("written");
    PopulationFile.write(SyntheticPopulation.of(LAW, 500, 3), LAW, file);
    return file;
  }

  private static byte[] edited(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  private void refuses(byte[] bytes, Reason reason) throws IOException {
    Path file = folder.resolve("wrong");
    Files.write(file, bytes);
    assertThatThrownBy(() -> PopulationFile.read(file, LAW, Versions.SAME))
        .asInstanceOf(InstanceOfAssertFactories.type(PopulationException.class))
        .extracting(PopulationException::reason)
        .isEqualTo(reason);
  }
}
