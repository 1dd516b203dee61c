package org.sojourn.batch.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.Pack;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.decide.Status;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.reader.DraftMeasures;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;
import org.sojourn.time.Days;

/// The counts say what the rows say.
final class WhatIfTest {

  private static final Path DRAFTS = Path.of("../docs/examples");

  private static final String DEMO_DRAFT =
      """
      measure: draft-demo
      title: {en: "DRAFT", ru: "ПРОЕКТ"}
      published: 2024-03-20
      cite: {instrument: "Draft"}
      sources: [draft]
      provisions:
        - id: more
          kind: [permit, visa]
          when: {presence: inside, running: {from: 2024-03-20, through: 2025-06-30}}
          effect: {extend-by: {days: 45, from: running}}
          says: {en: "DRAFT. More days.", ru: "ПРОЕКТ. Ещё дни."}
          confidence: unverified
        - id: fewer
          kind: card
          effect: {limit: {through: 2024-08-15}}
          says: {en: "DRAFT. Fewer days.", ru: "ПРОЕКТ. Меньше дней."}
          confidence: unverified
        - id: again
          kind: [card, pass]
          when: {nationality: [KZ, BY], printed: {before: 2024-03-01}}
          effect: {revive: {from: 2024-06-01, through: 2024-09-30}}
          says: {en: "DRAFT. Good again.", ru: "ПРОЕКТ. Снова действует."}
          confidence: unverified
      """;

  @TempDir Path folder;

  /// A document, as a row of a list would hold it.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(Kind kind, int[] values) {}

  @ParameterizedTest
  @CsvSource({
    "ru, draft-extend-30-days, 2022-08-01, 1",
    "ru, draft-extend-30-days, 2022-11-15, 2",
    "ru, draft-one-end-for-all, 2022-09-30, 3",
    "us, draft-work-cards-90-days, 2026-11-01, 4",
  })
  void countsSayWhatTheRowsSay(String pack, String draft, LocalDate asOf, long seed) {
    Pack before = Packs.load(pack);
    Pack after = withDraft(pack, draft);
    List<Row> rows = rows(before.law(), seed);
    CountSorts counts = new CountSorts(before.law());
    rows.forEach(row -> counts.add(row.kind(), row.values(), 1));
    Population population =
        new Population(pack, before.law().hash(), "documents", counts.combinations(), List.of());
    WhatIf.Asking asking = new WhatIf.Asking(asOf, asOf, Optional.empty());
    Report report = WhatIf.evaluated(before, after, asking).report(population, Optional.empty(), 1);
    Expected expected = new Expected(before, after, asOf);
    rows.forEach(expected::count);
    assertThat(report.documents()).isEqualTo(rows.size());
    assertThat(report.ends()).isEqualTo(shown(expected.ends));
    assertThat(report.onDay()).isEqualTo(shown(expected.onDay));
    Map<Integer, Long> without = new TreeMap<>();
    Map<Integer, Long> with = new TreeMap<>();
    for (Report.Ending ending : report.curve()) {
      assertThat(ending.first()).isEqualTo(ending.last());
      add(without, ending.first(), ending.before());
      add(with, ending.first(), ending.after());
    }
    assertThat(without).isEqualTo(expected.without);
    assertThat(with).isEqualTo(expected.with);
    Map<Integer, Long> gains = new TreeMap<>();
    report.gains().forEach(gain -> add(gains, gain.least(), gain.documents()));
    assertThat(gains).isEqualTo(expected.gains);
    for (Report.Group kind : report.breakdowns().getFirst().rows()) {
      assertThat(kind.documents()).isEqualTo(expected.kinds.get(kind.values().getFirst()));
    }
  }

  /// On a pack of one of everything, with a draft that lengthens, shortens and revives.
  @ParameterizedTest
  @CsvSource({"2024-04-01, 5", "2024-09-15, 6", "2024-06-10, 7"})
  void compiledLawSaysWhatTheEvaluatorSays(LocalDate asOf, long seed) throws IOException {
    Path demo = Path.of("../cli/src/test/resources/packs/demo");
    Path draft = folder.resolve("draft.yaml");
    Files.writeString(draft, DEMO_DRAFT);
    DraftMeasures.Result read = DraftMeasures.read(demo, draft);
    assertThat(Rendering.text(read.diagnostics())).isEmpty();
    Pack before = Pack.of(PackReader.readLaw(demo).law().orElseThrow());
    Pack after = Pack.of(read.law().orElseThrow());
    CountSorts counts = new CountSorts(before.law());
    rows(before.law(), seed).forEach(row -> counts.add(row.kind(), row.values(), 1));
    SyntheticPopulation.of(before.law(), 1_000, seed)
        .combinations()
        .forEach(each -> addTo(counts, each));
    Population population =
        new Population("demo", before.law().hash(), "documents", counts.combinations(), List.of());
    WhatIf compiled = WhatIf.of(before, after, new WhatIf.Asking(asOf, asOf, Optional.empty()));
    for (Optional<Purpose> purpose :
        List.of(Optional.<Purpose>empty(), Optional.of(Purpose.WORK))) {
      WhatIf.Asking asking = new WhatIf.Asking(asOf, asOf, purpose);
      Report fast = compiled.report(population, purpose, 1);
      Report evaluated = WhatIf.evaluated(before, after, asking).report(population, purpose, 1);
      assertThat(fast).isEqualTo(evaluated);
      assertThat(fast.documents() + fast.notAsked()).isEqualTo(2_000);
    }
  }

  private static void addTo(CountSorts counts, Combination each) {
    int[] days = new int[each.tuples() * each.width()];
    int[] size = new int[each.tuples()];
    each.read(days, size);
    int[] values = each.values();
    for (int i = 0; i < size.length; i++) {
      for (int k = 0; k < each.width(); k++) {
        values[each.daySlots()[k]] = days[i * each.width() + k];
      }
      counts.add(each.kind(), values, size[i]);
    }
  }

  private static Pack withDraft(String pack, String draft) {
    DraftMeasures.Result read = DraftMeasures.read(pack, DRAFTS.resolve(draft + ".yaml"));
    assertThat(Rendering.text(read.diagnostics())).isEmpty();
    return Pack.of(read.law().orElseThrow());
  }

  /// Rows drawn without any help of what is tested: every fact at random, some not given.
  private static List<Row> rows(PackLaw law, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int last = law.knownThrough() + 90;
    int first = last - 1_000;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 750; i++) {
      Kind kind = law.kinds().get(random.nextInt(law.kinds().size()));
      int[] values = new int[law.facts().size() + 1];
      for (Fact fact : law.facts()) {
        values[fact.slot()] = value(fact, random, first, last);
      }
      boolean paper = kind.paper() == Kind.PrintedDay.DAY && random.nextInt(30) > 0;
      values[law.facts().size()] = paper ? random.nextInt(first, last) : Fact.UNKNOWN;
      rows.add(new Row(kind, values));
      if (i % 3 == 0) {
        rows.add(rows.getLast()); // some documents are alike
      }
    }
    return rows;
  }

  private static int value(Fact fact, SplittableRandom random, int first, int last) {
    int chance = random.nextInt(100);
    if (chance < 70 && fact.assumed().isPresent()) {
      return fact.assumed().getAsInt();
    }
    if (chance >= 98) { // what is unknown has to be looked at in every way, which takes time
      return Fact.UNKNOWN;
    }
    return switch (fact.type()) {
      case FactType.Day _ -> random.nextInt(first, last);
      case FactType.Quantity(int least, int most, var _) -> random.nextInt(least, most + 1);
      case FactType.YesNo _, FactType.Choice _, FactType.State _ ->
          random.nextInt(fact.type().codeList().orElseThrow().size());
    };
  }

  private static <K extends Enum<K>> Map<K, OptionalLong> shown(Map<K, Long> counts) {
    Map<K, OptionalLong> shown = new TreeMap<>();
    counts.forEach((key, count) -> shown.put(key, OptionalLong.of(count)));
    return shown;
  }

  private static void add(Map<Integer, Long> counts, int key, long count) {
    if (count > 0) {
      counts.merge(key, count, Long::sum);
    }
  }

  /// The same counts, row by row, by the evaluator, in the plainest way.
  private static final class Expected {

    private final LawOnDay before;
    private final LawOnDay after;
    private final int asOf;
    private final Map<EndChange, Long> ends = new EnumMap<>(EndChange.class);
    private final Map<DayChange, Long> onDay = new EnumMap<>(DayChange.class);
    private final Map<Integer, Long> without = new TreeMap<>();
    private final Map<Integer, Long> with = new TreeMap<>();
    private final Map<Integer, Long> gains = new TreeMap<>();
    private final Map<String, Long> kinds = new TreeMap<>();

    Expected(Pack before, Pack after, LocalDate asOf) {
      this.before = before.onDay(Optional.of(asOf));
      this.after = after.onDay(Optional.of(asOf));
      this.asOf = Days.of(asOf);
      Arrays.stream(EndChange.values()).forEach(change -> ends.put(change, 0L));
      Arrays.stream(DayChange.values()).forEach(change -> onDay.put(change, 0L));
    }

    void count(Row row) {
      int facts = row.values().length - 1;
      int[] given = Arrays.copyOf(row.values(), facts);
      int printed = row.values()[facts];
      Purpose purpose = row.kind().mainPurpose();
      QuickAnswer was = before.answer(row.kind(), purpose, printed, given, asOf);
      QuickAnswer is = after.answer(row.kind(), purpose, printed, given, asOf);
      kinds.merge(row.kind().id().code(), 1L, Long::sum);
      end(was, is);
      day(was, is);
    }

    private void end(QuickAnswer was, QuickAnswer is) {
      EndChange change = EndChange.SAME;
      if (depends(was) || depends(is)) {
        change = EndChange.UNCLEAR;
      } else if (is.through() != was.through()) {
        change = is.through() > was.through() ? EndChange.LATER : EndChange.EARLIER;
        boolean both = Days.isDay(was.through()) && Days.isDay(is.through());
        gains.merge(both ? is.through() - was.through() : Days.OPEN, 1L, Long::sum);
      }
      ends.merge(change, 1L, Long::sum);
    }

    private static boolean depends(QuickAnswer answer) {
      return answer.status() == Status.UNDETERMINED
          || (answer.status() == Status.VALID && answer.through() == Days.NEVER);
    }

    private void day(QuickAnswer was, QuickAnswer is) {
      if (was.status() == Status.UNDETERMINED || is.status() == Status.UNDETERMINED) {
        onDay.merge(DayChange.UNCLEAR, 1L, Long::sum);
        return;
      }
      boolean valid = was.status() == Status.VALID;
      if (valid) {
        without.merge(was.through(), 1L, Long::sum);
      }
      if (is.status() == Status.VALID) {
        with.merge(is.through(), 1L, Long::sum);
        onDay.merge(valid ? DayChange.STAYS_VALID : DayChange.BECOMES_VALID, 1L, Long::sum);
      } else {
        onDay.merge(valid ? DayChange.BECOMES_NOT_VALID : DayChange.STAYS_NOT_VALID, 1L, Long::sum);
      }
    }
  }
}
