package org.sojourn.batch.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.batch.population.Population.LeftOut;
import org.sojourn.batch.population.Population.Why;
import org.sojourn.batch.population.PopulationException.Reason;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.Packs;

/// Lists of documents become counts; what cannot be counted is told.
final class CountDocumentsTest {

  private static final PackLaw LAW = Packs.law("ru");

  private static final String ROWS =
      """
      id,kind,printed,presence,nationality,note
      1,residence-permit,2021-12-31,inside,KZ,x
      2,residence-permit,2021-12-31,inside,KZ,y
      3,residence-permit,2022-01-01,inside,KZ,
      4,visa,2022-03-15,,TJ,
      5,no-document,,outside,,
      """;

  @TempDir Path folder;

  @Test
  void countsWhatIsAlike() throws IOException {
    Population population = count(file("a.csv", ROWS));
    assertThat(population.documents()).isEqualTo(5);
    assertThat(population.combinations()).hasSize(3);
    assertThat(population.tuples()).isEqualTo(4);
    assertThat(population.leftOut()).isEmpty();
    Combination permits =
        population.combinations().stream()
            .filter(c -> c.documents() == 3)
            .findFirst()
            .orElseThrow();
    int[] days = new int[2];
    int[] counts = new int[2];
    permits.read(days, counts);
    assertThat(days).containsExactly(18_992, 18_993);
    assertThat(counts).containsExactly(2, 1);
  }

  @Test
  void countsTheSameInEveryFormat() throws IOException, SQLException {
    String csv = file("a.csv", ROWS);
    String json = folder.resolve("a.jsonl").toString();
    String parquet = folder.resolve("a.parquet").toString();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("CREATE TABLE t AS FROM read_csv('" + csv + "')");
      statement.execute("COPY t TO '" + json + "' (FORMAT json)");
      statement.execute("COPY t TO '" + parquet + "' (FORMAT parquet)");
    }
    assertThat(Sorted.of(count(json))).isEqualTo(Sorted.of(count(csv)));
    assertThat(Sorted.of(count(parquet))).isEqualTo(Sorted.of(count(csv)));
  }

  @Test
  void readsSeveralFilesAndPatterns() throws IOException {
    String first = file("part-1.csv", ROWS);
    file("part-2.csv", ROWS);
    assertThat(count(folder.resolve("part-*.csv").toString()).documents()).isEqualTo(10);
    assertThat(CountDocuments.of(LAW, List.of(first, first), Map.of(), ',').documents())
        .isEqualTo(10);
  }

  @Test
  void saysWhatIsLeftOut() throws IOException {
    String rows =
        """
        kind,printed,presence,issued
        residence-permit,2021-12-31,inside,
        ,2021-12-31,inside,
        passport-card,2021-12-31,inside,
        visa,2021-02-30,inside,
        visa,2021-12-31,nowhere,
        visa,2021-12-31,nowhere,
        visa,2021-12-31,inside,9999-12-31
        no-document,2021-12-31,inside,
        visa,2021-12-31,inside
        """;
    Population population = count(file("bad.csv", rows));
    assertThat(population.documents()).isEqualTo(1);
    assertThat(population.leftOut())
        .containsExactlyInAnyOrder(
            new LeftOut(1, "", Why.BROKEN_ROW),
            new LeftOut(1, "issued", Why.NOT_A_DAY),
            new LeftOut(1, "kind", Why.NO_KIND),
            new LeftOut(1, "kind", Why.UNKNOWN_KIND),
            new LeftOut(1, "printed", Why.NOT_A_DAY),
            new LeftOut(1, "printed", Why.NO_PRINTED_DAY),
            new LeftOut(2, "presence", Why.UNKNOWN_VALUE));
    assertThat(population.documentsLeftOut()).isEqualTo(8);
  }

  @Test
  void takesOtherNames() throws IOException {
    String rows = "what;until;where\nvisa;2021-12-31;inside\n";
    Population population =
        CountDocuments.of(
            LAW,
            List.of(file("named.csv", rows)),
            Map.of("what", "kind", "until", "printed", "where", "presence"),
            ';');
    assertThat(population.documents()).isEqualTo(1);
    int presence = LAW.fact("presence").orElseThrow().slot();
    assertThat(population.combinations().getFirst().value(presence)).isZero();
  }

  @Test
  void refusesWhatItCannotRead() throws IOException {
    refuses(folder.resolve("none.csv").toString(), Reason.UNREADABLE);
    refuses(file("cut.parquet", "PAR1 and then nothing"), Reason.UNREADABLE);
    refuses(file("no-kind.csv", "id,printed\n1,2021-12-31\n"), Reason.COLUMN_MISSING);
    String doubled = file("doubled.csv", "kind,printed,until\nvisa,2021-12-31,2021-12-31\n");
    assertThatThrownBy(
            () -> CountDocuments.of(LAW, List.of(doubled), Map.of("until", "printed"), ','))
        .asInstanceOf(InstanceOfAssertFactories.type(PopulationException.class))
        .extracting(PopulationException::reason)
        .isEqualTo(Reason.COLUMN_TWICE);
    assertThatThrownBy(
            () -> CountDocuments.of(LAW, List.of(doubled), Map.of("until", "no-fact"), ','))
        .asInstanceOf(InstanceOfAssertFactories.type(PopulationException.class))
        .extracting(PopulationException::reason)
        .isEqualTo(Reason.BAD_MAPPING);
  }

  private void refuses(String file, Reason reason) {
    assertThatThrownBy(() -> count(file))
        .asInstanceOf(InstanceOfAssertFactories.type(PopulationException.class))
        .extracting(PopulationException::reason)
        .isEqualTo(reason);
  }

  private static Population count(String file) {
    return CountDocuments.of(LAW, List.of(file), Map.of(), ',');
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }
}
