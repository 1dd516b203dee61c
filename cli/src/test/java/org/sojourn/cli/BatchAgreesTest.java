package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Document;
import org.sojourn.decide.Ending;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.law.Cover;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.reader.Packs;
import org.sojourn.time.Days;

/// A row of a batch says what a determination says; that answers are kept for rows that come again
/// changes nothing.
final class BatchAgreesTest {

  private static final int ROWS = 400;
  private static final int AS_OF = Days.parse("2021-11-05");

  private final Pack pack = Packs.load("ru");
  @TempDir private Path folder;

  @Test
  void eachRowEqualsItsDetermination() throws IOException {
    RandomGenerator random = new SplittableRandom(11);
    List<Document> documents = documents(random, pack.law().facts());
    List<String> answers = batch(documents, pack.law().facts());
    for (int i = 0; i < documents.size(); i++) {
      Determination answer = pack.determine(documents.get(i), Question.asOf(Days.date(AS_OF)));
      assertThat(answers.get(i + 1)).as("%s", documents.get(i)).startsWith(i + "," + cells(answer));
    }
  }

  @Test
  void rowsThatComeAgainHaveTheSameAnswer() throws IOException {
    List<Fact> two =
        List.of(
            pack.law().fact("nationality").orElseThrow(),
            pack.law().fact("presence").orElseThrow());
    List<Document> documents = documents(new SplittableRandom(12), two);
    List<Document> thrice = new ArrayList<>(documents);
    thrice.addAll(documents);
    thrice.addAll(documents);
    List<String> kept = afterId(batch(thrice, two));
    List<String> plain = afterId(batch(documents, pack.law().facts()));
    for (int i = 0; i < thrice.size(); i++) {
      assertThat(kept.get(i + 1)).isEqualTo(plain.get(i % documents.size() + 1));
    }
  }

  private static List<String> afterId(List<String> rows) {
    return rows.stream().map(row -> row.substring(row.indexOf(','))).toList();
  }

  private List<Document> documents(RandomGenerator random, List<Fact> facts) {
    Samples samples = new Samples(pack.law(), random);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Kind kind = pack.law().kinds().get(random.nextInt(pack.law().kinds().size()));
      Document document = Document.of(kind.id().code());
      if (kind.paper() == Kind.PrintedDay.DAY) {
        document = document.printed(LocalDate.parse(samples.day()));
      }
      for (Fact fact : facts) {
        document =
            random.nextInt(3) == 0
                ? document.with(fact.id().code(), samples.value(fact))
                : document;
      }
      documents.add(document);
    }
    return documents;
  }

  private List<String> batch(List<Document> documents, List<Fact> facts) throws IOException {
    StringBuilder csv = new StringBuilder("id,kind,printed");
    facts.forEach(fact -> csv.append(',').append(fact.id()));
    int id = 0;
    for (Document document : documents) {
      csv.append('\n').append(id++).append(',').append(document.kind()).append(',');
      document.printed().ifPresent(csv::append);
      for (Fact fact : facts) {
        csv.append(',').append(document.facts().getOrDefault(fact.id().code(), ""));
      }
    }
    Files.writeString(folder.resolve("rows.csv"), csv);
    Ran ran =
        Ran.line(
            "batch --pack ru --in %s --out %s --as-of %s"
                .formatted(
                    folder.resolve("rows.csv"), folder.resolve("answers.csv"), Days.text(AS_OF)));
    assertThat(ran.err()).doesNotContain("rejected");
    return Files.readAllLines(folder.resolve("answers.csv"));
  }

  private static String cells(Determination answer) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("status", answer.status().id());
    cells.put("cover", answer.cover().map(Cover::id).orElse(""));
    cells.put("end", answer.through().map(BatchAgreesTest::type).orElse(""));
    cells.put("through", day(answer.through()));
    return String.join(",", cells.values()) + ",";
  }

  private static String day(Optional<Ending> end) {
    return end.flatMap(Ending::lastKnownDay).map(LocalDate::toString).orElse("");
  }

  private static String type(Ending ending) {
    return switch (ending) {
      case Ending.OnDay _ -> "day";
      case Ending.Provisional _ -> "provisional";
      case Ending.Awaiting _ -> "open";
      case Ending.Pending _ -> "pending";
      case Ending.NoEnd _ -> "none";
    };
  }
}
