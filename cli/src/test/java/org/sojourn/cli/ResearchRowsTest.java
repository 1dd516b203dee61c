package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.reader.Packs;
import org.sojourn.reader.example.Case;
import org.sojourn.reader.example.Expectation;
import org.sojourn.reader.example.ExpectedEnd;

/// The rows that the research came with: each is a case of some pack, with the day of the row. That
/// the cases hold is the business of `sojourn examples`; here nothing may get lost on the way.
class ResearchRowsTest {

  private static final Map<String, List<Case>> BY_ROW = byRow();

  @ParameterizedTest
  @ValueSource(strings = {"us", "eu", "world"})
  void everyRowIsACase(String corpus) throws IOException {
    List<String> lost =
        rows(corpus).stream()
            .map(row -> row.getField("id"))
            .filter(id -> !BY_ROW.containsKey(id))
            .toList();
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "eu", "world"})
  void theDayOfARowIsTheDayOfItsCase(String corpus) throws IOException {
    List<String> changed = new ArrayList<>();
    for (NamedCsvRecord row : rows(corpus)) {
      String day = row.getField("expected_valid_until");
      List<Case> cases = BY_ROW.getOrDefault(row.getField("id"), List.of());
      if (!day.isEmpty() && cases.stream().noneMatch(it -> days(it.expect()).contains(day))) {
        changed.add(row.getField("id") + " " + day);
      }
    }
    assertThat(changed).isEmpty();
  }

  @Test
  void noCaseNamesARowThatIsNone() throws IOException {
    Set<String> unknown = new HashSet<>(BY_ROW.keySet());
    for (String corpus : List.of("us", "eu", "world")) {
      rows(corpus).forEach(row -> unknown.remove(row.getField("id")));
    }
    assertThat(unknown).isEmpty();
  }

  private static Set<String> days(Expectation expect) {
    Set<String> days = new HashSet<>();
    expect.through().map(ExpectedEnd::toString).ifPresent(days::add);
    expect.safeThrough().map(ExpectedEnd::toString).ifPresent(days::add);
    expect.arguableThrough().map(ExpectedEnd::toString).ifPresent(days::add);
    expect.readings().values().forEach(end -> days.add(end.toString()));
    return days;
  }

  private static Map<String, List<Case>> byRow() {
    Map<String, List<Case>> rows = new HashMap<>();
    for (String pack : Packs.names()) {
      for (Case each : Packs.cases(pack)) {
        each.row().ifPresent(id -> rows.computeIfAbsent(id, _ -> new ArrayList<>()).add(each));
      }
    }
    return rows;
  }

  private static List<NamedCsvRecord> rows(String corpus) throws IOException {
    try (Reader in =
            new InputStreamReader(
                Objects.requireNonNull(
                    ResearchRowsTest.class.getResourceAsStream("/corpus/rows-" + corpus + ".csv")),
                StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      List<NamedCsvRecord> rows = csv.stream().toList();
      assertThat(rows).isNotEmpty();
      return rows;
    }
  }
}
