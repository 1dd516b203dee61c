package org.sojourn.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.decide.Pack;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;
import org.sojourn.reader.Packs;
import org.sojourn.time.Days;

/// Columns are answered the same by the compiled law and by the evaluator, also where facts are
/// missing, rows ask about several days, or a kind is not meant for the purpose.
final class RowAnswererTest {

  private static final LocalDate KNOWN = LocalDate.of(2026, 6, 15);
  private static final List<Purpose> ALL = List.of(Purpose.values());
  private static final int[] AS_OF = {
    Days.parse("2022-07-18"), Days.parse("2026-06-15"), Days.parse("2021-01-01")
  };

  @ParameterizedTest
  @ValueSource(strings = {"ie", "gb"})
  void compiledLawAndEvaluatorAgree(String name) {
    Pack pack = Packs.load(name);
    RowAnswerer compiled = RowAnswerer.compiled(pack, KNOWN);
    RowAnswerer plain = RowAnswerer.byEvaluator(pack, KNOWN);
    RandomGenerator random = new SplittableRandom(7);
    RowAnswerer.Worker fast = compiled.worker();
    RowAnswerer.Worker slow = plain.worker();
    for (int chunk = 0; chunk < 6; chunk++) {
      Rows rows = rows(pack, compiled.blankFacts(), random, chunk);
      assertThat(answers(fast, rows, compiled.book())).isEqualTo(answers(slow, rows, plain.book()));
    }
  }

  private static List<String> answers(RowAnswerer.Worker worker, Rows rows, AnswerBook book) {
    long[] words = new long[Rows.CAPACITY];
    worker.answer(rows, words);
    List<String> answers = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      long word = words[row];
      answers.add(
          row
              + " %s %d %d %d"
                  .formatted(
                      book.verdict(word),
                      book.through(word),
                      book.safe(word),
                      book.arguable(word)));
    }
    return answers;
  }

  /// In every third chunk rows ask about different days.
  private static Rows rows(Pack pack, int[] blank, RandomGenerator random, int chunk) {
    Rows rows = new Rows(blank);
    List<Kind> kinds = pack.law().kinds();
    for (int row = 0; row < 500; row++) {
      Kind kind = kinds.get(random.nextInt(kinds.size()));
      Purpose purpose =
          random.nextInt(5) == 0
              ? ALL.get(random.nextInt(ALL.size()))
              : kind.purposes().get(random.nextInt(kind.purposes().size()));
      int[] facts = blank.clone();
      for (Fact fact : pack.law().facts()) {
        if (random.nextInt(3) > 0) {
          facts[fact.slot()] = value(fact, random);
        }
      }
      int printed =
          kind.paper() == Kind.PrintedDay.DAY && random.nextInt(10) > 0
              ? day(random)
              : Fact.UNKNOWN;
      int asOf = AS_OF[(chunk % 3 == 2 ? row : chunk) % AS_OF.length];
      rows.add(kind, purpose, printed, facts, asOf);
    }
    return rows;
  }

  private static int value(Fact fact, RandomGenerator random) {
    return switch (fact.type()) {
      case FactType.Day _ -> day(random);
      case FactType.Quantity(int least, int most, var _) -> random.nextInt(least, most + 1);
      case FactType.YesNo _, FactType.Choice _, FactType.State _ ->
          random.nextInt(fact.type().codeList().orElseThrow().size());
    };
  }

  private static int day(RandomGenerator random) {
    return Days.parse("2019-06-01") + random.nextInt(2800);
  }
}
