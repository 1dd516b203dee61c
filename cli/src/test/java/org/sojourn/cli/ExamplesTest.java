package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.testkit.Golden;

/// Worked examples: what passes, what differs, what cannot be evaluated.
final class ExamplesTest {

  private static final String HEADER =
      "id,pack,kind,printed,facts,as_of,known_on,purpose,through,status,source\n";
  private static final String DEMO = "src/test/resources/packs/demo";

  @TempDir private Path folder;

  private Ran examples(String rows) throws IOException {
    Path file = folder.resolve("cases.csv");
    Files.writeString(file, HEADER + rows);
    Ran ran = Ran.sojourn("examples", file.toString(), "--pack-dir", DEMO);
    return new Ran(ran.exit(), ran.out().replace(folder.toString(), "DIR"), ran.err());
  }

  @Test
  void whatComesOutAsExpectedPasses() throws IOException {
    Ran ran =
        examples(
            """
            a,demo,permit,2024-04-10,presence=inside;issued=2020-04-11,,,,2024-10-11,valid,S1
            b,demo,permit,2024-04-10,presence=inside,2024-10-12,,,2024-10-11,not-valid,S1
            c,demo,pass,2024-04-10,nationality=US,2024-12-01,2025-01-01,,open,valid,S3
            d,demo,pass,2024-04-10,,2024-09-15,,,,undetermined,S3
            e,demo,permit,2024-04-10,presence=inside,2024-05-01,,travel,2024-04-10,not-valid,S1
            f,demo,no-document,,,2024-05-01,,,,not-covered,S1
            g,demo,card,2024-04-10,filed=2024-04-01,2024-05-01,,,pending,valid,S1
            """);
    assertThat(ran.out()).isEqualTo("7 passed, 0 failed\n");
    assertThat(ran.exit()).isZero();
  }

  @Test
  void whatDiffersIsShownWithBothSides() throws IOException {
    Ran ran =
        examples(
            """
            day,demo,permit,2024-04-10,presence=inside,2024-06-01,,,2024-10-10,valid,S1
            status,demo,card,2024-04-10,,2024-06-01,,,2024-04-10,valid,S1
            disputed,demo,visa,2024-04-10,,2024-06-01,,,2024-08-31|2024-10-11,valid,S1
            disputed-wrong,demo,visa,2024-04-10,,2024-06-01,,,2024-08-30|2024-10-11,,S1
            pack,nowhere,visa,2024-04-10,,,,,,valid,S1
            kind,demo,vissa,2024-04-10,,,,,,valid,S1
            date,demo,visa,2024-02-30,,,,,,valid,S1
            fact,demo,visa,2024-04-10,nationality=KZ;nationality=BY,,,,,valid,S1
            form,demo,visa,2024-04-10,nationality,,,,,valid,S1
            value,demo,visa,2024-04-10,presence=moon,,,,,valid,S1
            end,demo,visa,2024-04-10,,,,,soon,valid,S1
            purpose,demo,visa,2024-04-10,,,,fun,,valid,S1
            word,demo,visa,2024-04-10,,,,,,good,S1
            """);
    assertThat(ran.exit()).isEqualTo(Exit.NO);
    assertThat(ran.lastLine()).isEqualTo("1 passed, 12 failed");
    Golden.check(Ran.RESOURCES.resolve("golden/examples/differences.txt"), ran.all());
  }

  @Test
  void aShortRowOrNoRowAtAllDoesNoHarm() throws IOException {
    assertThat(examples("a,demo,visa\n").lastLine()).isEqualTo("1 passed, 0 failed");
    assertThat(examples("").lastLine()).isEqualTo("0 passed, 0 failed");
  }

  @Test
  void aRowThatIsNotUtf8FailsAlone() throws IOException {
    Path file = folder.resolve("latin.csv");
    String rows = HEADER + "a,demo,visa,,,,,,,,café\nb,demo,visa,,,,,,,,\n";
    Files.write(file, rows.getBytes(StandardCharsets.ISO_8859_1));
    Ran ran = Ran.sojourn("examples", file.toString(), "--pack-dir", DEMO);
    assertThat(ran.out()).contains("FAILED a", "R003").endsWith("1 passed, 1 failed\n");
  }

  @Test
  void yamlCasesAreThoseOfTheirPack() {
    Ran file = Ran.sojourn("examples", DEMO + "/examples/cases.yaml");
    assertThat(file.exit()).isZero();
    assertThat(file.lastLine()).isEqualTo("5 passed, 0 failed");
    assertThat(file.out()).contains("disputed demo-visa", "believed wrong demo-wrong");
    Ran folder = Ran.sojourn("examples", "--pack-dir", DEMO);
    assertThat(folder.lastLine()).isEqualTo("5 passed, 0 failed");
  }

  @Test
  void everyExpectationOfAYamlCaseIsLookedAt() throws IOException {
    Path pack = folder.resolve("demo");
    copy(Path.of(DEMO), pack);
    Files.writeString(
        pack.resolve("examples/cases.yaml"),
        """
        - id: everything
          kind: visa
          printed: 2024-04-10
          as-of: 2024-06-01
          expect:
            status: not-valid
            cover: none
            through: 2024-10-12
            safe-through: 2024-09-01
            arguable-through: open
            reading: whole
            readings: {shift: 2024-10-01, cut: 2024-08-01}
            missing: [nationality]
            acts: [order-1/permits]
            duties: {order-1/renew: 2024-06-01}
            confidence: verified
          covers: [order-1/visas]
          source: S1
        - id: right
          kind: no-document
          facts: {presence: inside}
          as-of: 2024-09-01
          expect: {right: work-freely, status: valid, from: 2024-03-02, through: 2024-08-30}
          covers: [order-1/work]
          source: S1
        - id: no-such-right
          kind: no-document
          facts: {presence: outside}
          as-of: 2024-06-01
          expect: {right: work-freely, status: not-valid}
          covers: [order-1/work]
          source: S1
        """);
    Ran ran = Ran.sojourn("examples", "--pack-dir", pack.toString());
    String all = ran.all().replace(folder.toString(), "DIR");
    Golden.check(Ran.RESOURCES.resolve("golden/examples/yaml.txt"), all);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
