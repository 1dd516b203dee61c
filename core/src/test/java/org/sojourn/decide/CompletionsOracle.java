package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sojourn.law.Cover;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.time.Days;

/// Says by brute force what every completion of a document gives: each missing fact takes each
/// value that could make a difference, and each document so completed is answered on its own.
final class CompletionsOracle {

  /// Further from the days of a law than any sum of its terms.
  private static final int MARGIN = 26;

  /// So many days at the ends of the calendar: two missing days may lie there, a term apart.
  private static final int EDGE = 6;

  private final LawOnDay law;
  private final ExploreCases explore;
  private final int[] slots;
  private final int[][] domains;
  private final FullAnswer[] answers;

  /// @param unknown codes of the facts that are missing, `printed` for the day on the paper
  CompletionsOracle(Pack pack, Document full, List<String> unknown, Question question) {
    Kind kind = pack.law().kind(full.kind()).orElseThrow();
    KnownLaw known = new KnownLaw(pack.law(), question.knownOn().map(Days::of).orElse(Days.LAST));
    this.law = new LawOnDay(known);
    this.explore =
        new ExploreCases(
            known,
            kind,
            question.purpose().orElse(kind.mainPurpose()),
            Days.of(question.asOf()),
            ReadingPolicy.everyReading(pack.law()));
    this.slots = unknown.stream().mapToInt(CompletionsOracle::slot).toArray();
    this.domains = IntStream.of(slots).mapToObj(CompletionsOracle::domain).toArray(int[][]::new);
    int count = 1;
    for (int[] domain : domains) {
      count *= domain.length;
    }
    this.answers = new FullAnswer[count];
    int[] values = known.slots().unknown();
    int[] facts = law.blankFacts();
    System.arraycopy(facts, 0, values, 0, facts.length);
    full.facts().forEach((code, value) -> values[slot(code)] = TestWorld.fact(code).parse(value));
    full.printed().ifPresent(day -> values[TestWorld.slotOfPrinted()] = Days.of(day));
    fill(values, 0, 0);
  }

  private static int slot(String code) {
    return code.equals("printed") ? TestWorld.slotOfPrinted() : TestWorld.fact(code).slot();
  }

  static int[] domain(int slot) {
    if (slot == TestWorld.slotOfPrinted()) {
      return days(false);
    }
    Fact fact = TestWorld.FACTS.get(slot);
    return fact.type()
        .codeList()
        .map(codes -> IntStream.range(0, codes.size()).toArray())
        .orElseGet(() -> days(fact.mayBeAbsent()));
  }

  private static int[] days(boolean absent) {
    IntStream near =
        IntStream.rangeClosed(
            RandomLaws.BASE - MARGIN, RandomLaws.BASE + RandomLaws.WIDTH + MARGIN);
    IntStream far =
        IntStream.concat(
            IntStream.rangeClosed(Days.FIRST, Days.FIRST + EDGE),
            IntStream.rangeClosed(Days.LAST - EDGE, Days.LAST));
    IntStream all = IntStream.concat(near, far);
    return (absent ? IntStream.concat(IntStream.of(Fact.ABSENT), all) : all).toArray();
  }

  private void fill(int[] values, int depth, int index) {
    if (depth == slots.length) {
      List<ReadingOutcome> outcomes = new ArrayList<>();
      assertThat(explore.evaluate(values, outcomes)).isEqualTo(Run.NOTHING);
      answers[index] = explore.answer(outcomes);
      return;
    }
    for (int i = 0; i < domains[depth].length; i++) {
      values[slots[depth]] = domains[depth][i];
      fill(values, depth + 1, index * domains[depth].length + i);
    }
  }

  Status status() {
    return common(answer -> answer.main().status()).orElse(Status.UNDETERMINED);
  }

  Optional<Cover> cover() {
    return status() == Status.VALID
        ? common(answer -> Optional.ofNullable(answer.main().cover())).orElse(Optional.empty())
        : Optional.empty();
  }

  /// Returns what all completions agree on.
  <T> Optional<T> common(Function<FullAnswer, T> read) {
    T first = read.apply(answers[0]);
    for (FullAnswer answer : answers) {
      if (!read.apply(answer).equals(first)) {
        return Optional.empty();
      }
    }
    return Optional.of(first);
  }

  int safe() {
    return Stream.of(answers).mapToInt(answer -> answer.safe().sureThrough()).min().orElseThrow();
  }

  int arguable() {
    return Stream.of(answers).mapToInt(answer -> answer.arguable().through()).max().orElseThrow();
  }

  /// Returns the codes of the facts for which two completions that differ in nothing else come to
  /// different answers.
  ///
  /// @param read what counts as the answer
  Set<String> matter(Function<FullAnswer, List<Object>> read) {
    Set<String> matter = new TreeSet<>();
    int stride = answers.length;
    int block = answers.length;
    for (int depth = 0; depth < slots.length; depth++) {
      block = stride;
      stride /= domains[depth].length;
      for (int i = 0; i < answers.length; i++) {
        int first = i / block * block + i % stride;
        if (!read.apply(answers[i]).equals(read.apply(answers[first]))) {
          matter.add(code(slots[depth]));
          break;
        }
      }
    }
    return matter;
  }

  /// Returns the answers in which a missing fact has a value.
  List<FullAnswer> where(String code, int value) {
    int stride = answers.length;
    List<FullAnswer> found = new ArrayList<>();
    for (int depth = 0; depth < slots.length; depth++) {
      int block = stride;
      stride /= domains[depth].length;
      if (slots[depth] == slot(code)) {
        for (int i = 0; i < answers.length; i++) {
          if (domains[depth][i % block / stride] == value) {
            found.add(answers[i]);
          }
        }
      }
    }
    return found;
  }

  static List<Object> status(FullAnswer answer) {
    return List.of(answer.main().status());
  }

  static List<Object> main(FullAnswer answer) {
    return List.of(
        answer.main().status(), Optional.ofNullable(answer.main().cover()), end(answer.main()));
  }

  static List<Object> end(Answer answer) {
    return List.of(answer.through(), Optional.ofNullable(answer.ending()));
  }

  static List<Object> full(FullAnswer answer) {
    return List.of(main(answer), end(answer.safe()), end(answer.arguable()));
  }

  static String code(int slot) {
    return slot == TestWorld.slotOfPrinted() ? "printed" : TestWorld.FACTS.get(slot).id().code();
  }
}
