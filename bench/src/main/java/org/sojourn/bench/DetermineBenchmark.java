package org.sojourn.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Document;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.reader.Packs;
import org.sojourn.time.Days;

/// How many documents one core answers in a second: with the whole explanation, and without.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DetermineBenchmark {

  private static final int DOCUMENTS = 4096;
  private static final LocalDate AS_OF = LocalDate.of(2022, 3, 1);

  /// The pack asked.
  @Param("ru")
  public String packId = "ru";

  private Pack pack = Packs.load("ru");
  private LawOnDay law = pack.onDay(Optional.empty());
  private List<Document> documents = List.of();
  private int[][] facts = new int[0][];
  private int next;

  /// Makes the benchmark.
  public DetermineBenchmark() {}

  /// Draws the documents and checks that both ways agree on every one.
  @Setup
  public void setUp() {
    pack = Packs.load(packId);
    law = pack.onDay(Optional.empty());
    documents = new SampleDocuments(pack.law(), 1).draw(DOCUMENTS);
    facts = new int[DOCUMENTS][];
    for (int i = 0; i < DOCUMENTS; i++) {
      facts[i] = law.blankFacts();
      for (Fact fact : pack.law().facts()) {
        String text = documents.get(i).facts().get(fact.id().code());
        facts[i][fact.slot()] = text == null ? Fact.UNKNOWN : fact.parse(text);
      }
      Determination full = pack.determine(documents.get(i), Question.asOf(AS_OF));
      if (full.status() != quick(i).status()) {
        throw new IllegalStateException("the two ways differ on " + documents.get(i));
      }
    }
  }

  /// The determination with steps, reasons, readings, rights and duties.
  ///
  /// @return the determination
  @Benchmark
  public Determination determination() {
    next = (next + 1) % DOCUMENTS;
    return pack.determine(documents.get(next), Question.asOf(AS_OF));
  }

  /// The answer alone.
  ///
  /// @return the answer
  @Benchmark
  public QuickAnswer answer() {
    next = (next + 1) % DOCUMENTS;
    return quick(next);
  }

  private QuickAnswer quick(int i) {
    Document document = documents.get(i);
    Kind kind = pack.law().kind(document.kind()).orElseThrow();
    int printed = document.printed().map(Days::of).orElse(Fact.UNKNOWN);
    return law.answer(kind, kind.mainPurpose(), printed, facts[i], Days.of(AS_OF));
  }
}
