package org.sojourn.bench.equality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.NormalForm;
import org.sojourn.decide.Pack;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.reader.example.Case;
import org.sojourn.time.Days;

/// Compares all engines on one pack.
final class PackRun {

  private static final int SEEDS = 12; // documents drawn for each diagram before bounds are sought
  private static final int CHUNK = 4096; // documents handed to an engine at once

  private final Pack pack;
  private final List<Engine> engines;
  private final Size size;
  private final SplittableRandom random;
  private final Map<Integer, NormalForm> forms = new HashMap<>();
  private int trials;

  /// How much is compared.
  ///
  /// @param documents documents drawn by chance
  /// @param days days asked
  /// @param bounds at most so many documents at bounds for each day asked
  /// @param caseDays at most so many of the days that worked cases ask about, spread evenly
  /// @param seed where chance begins
  record Size(long documents, int days, int bounds, int caseDays, long seed) {}

  /// What came of one pack.
  ///
  /// @param cases the worked cases
  /// @param bounds documents on and beside bounds
  /// @param drawn documents drawn by chance
  /// @param boundsMet comparisons met, each in its cell
  /// @param sidesMet of the three days at each of them, those on which a document was found
  /// @param notCompiled kinds and purposes left to the evaluator
  record Result(
      Tally cases, Tally bounds, Tally drawn, long boundsMet, long sidesMet, int notCompiled) {

    /// Returns all together.
    Tally all() {
      Tally all = new Tally();
      List.of(cases, bounds, drawn).forEach(all::add);
      return all;
    }
  }

  PackRun(Pack pack, List<Engine> engines, Size size) {
    this.pack = pack;
    this.engines = engines;
    this.size = size;
    this.random = new SplittableRandom(size.seed() ^ pack.law().id().hashCode());
  }

  /// Compares.
  ///
  /// @param cases the worked cases of the pack
  Result run(List<Case> cases) {
    Tally atCases = cases(cases);
    Tally atBounds = new Tally();
    Tally drawn = new Tally();
    long boundsMet = 0;
    long sidesMet = 0;
    DrawProbes draw = new DrawProbes(pack.law(), random);
    for (int day = 0; day < size.days(); day++) {
      Trial trial = trial(knownOn(day), draw.asOf());
      CoverForm cover = new CoverForm(trial.form(), size.bounds());
      check(trial, cover.from(seeds(draw, trial.form())), atBounds);
      boundsMet += cover.bounds();
      sidesMet += cover.sides();
      for (long left = size.documents() / size.days(); left > 0; left -= CHUNK) {
        List<Probe> chunk = new ArrayList<>();
        for (int i = 0; i < Math.min(left, CHUNK); i++) {
          chunk.add(draw.draw());
        }
        check(trial, chunk, drawn);
      }
    }
    int notCompiled = form(Days.LAST).notCompiled().size();
    return new Result(atCases, atBounds, drawn, boundsMet, sidesMet, notCompiled);
  }

  private Tally cases(List<Case> cases) {
    Tally tally = new Tally();
    Map<CaseProbes.Day, List<Probe>> byDay = CaseProbes.of(pack.law(), cases);
    int step = Math.ceilDiv(byDay.size(), size.caseDays());
    int place = 0;
    for (var day : byDay.entrySet()) {
      if (place++ % step == 0) {
        check(trial(day.getKey().knownOn(), day.getKey().asOf()), day.getValue(), tally);
      }
    }
    return tally;
  }

  private static void check(Trial trial, List<Probe> probes, Tally tally) {
    for (int from = 0; from < probes.size(); from += CHUNK) {
      tally.add(trial.check(probes.subList(from, Math.min(probes.size(), from + CHUNK))));
    }
  }

  /// A few documents of every diagram.
  private static List<Probe> seeds(DrawProbes draw, AnswerForm form) {
    List<Probe> seeds = new ArrayList<>();
    for (Kind kind : form.law().kinds()) {
      for (Purpose purpose : kind.purposes()) {
        for (int i = 0; i < SEEDS; i++) {
          Probe drawn = draw.draw(kind);
          seeds.add(new Probe(kind, purpose, drawn.values()));
        }
      }
    }
    return seeds;
  }

  /// Every third day is asked under the law of an earlier publication.
  private int knownOn(int day) {
    List<Integer> published =
        pack.law().measures().stream().map(measure -> measure.published()).toList();
    return day % 3 < 2 || published.isEmpty()
        ? Days.LAST
        : published.get(random.nextInt(published.size())) + random.nextInt(-1, 2);
  }

  private Trial trial(int knownOn, int asOf) {
    NormalForm form = form(knownOn);
    int place = trials++;
    List<Engine> taking = engines.stream().filter(e -> place % e.oneIn() == 0).toList();
    return new Trial(form.evaluator(), form.on(asOf), taking);
  }

  private NormalForm form(int knownOn) {
    Optional<LocalDate> day =
        knownOn == Days.LAST ? Optional.empty() : Optional.of(Days.date(knownOn));
    return forms.computeIfAbsent(knownOn, _ -> NormalForm.of(pack, day));
  }

  /// Returns the law.
  PackLaw law() {
    return pack.law();
  }
}
