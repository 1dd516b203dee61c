package org.sojourn.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sojourn.law.Cover;
import org.sojourn.law.Fact;
import org.sojourn.time.Days;

/// Says which missing facts can change the answer, and what the answer is for each group of values.
final class CompareCases {

  private record Case(Status status, Optional<Cover> cover, Optional<Ending> through) {}

  private final KnownLaw law;

  CompareCases(KnownLaw law) {
    this.law = law;
  }

  /// Lists them, with the cases of the first.
  List<MissingFact> missing(AllCases all) {
    AllCases.Missing slots = all.missing();
    List<MissingFact> missing = new ArrayList<>();
    for (int slot : slots.all()) {
      MissingFact.Matters matters =
          slots.status().contains(slot)
              ? MissingFact.Matters.STATUS
              : slots.end().contains(slot)
                  ? MissingFact.Matters.THROUGH
                  : MissingFact.Matters.READINGS;
      boolean told = missing.isEmpty() && slots.end().contains(slot);
      missing.add(new MissingFact(fact(slot), matters, told ? cases(all.cases(slot)) : List.of()));
    }
    return missing;
  }

  private Optional<Fact> fact(int slot) {
    return slot == law.slots().printed()
        ? Optional.empty()
        : Optional.of(law.law().facts().get(slot));
  }

  private List<CaseAnswer> cases(CaseTree.Fork fork) {
    boolean ranges = fork.branches().stream().anyMatch(branch -> branch.group().range());
    return ranges ? rangeCases(fork) : codedCases(fork);
  }

  private List<CaseAnswer> rangeCases(CaseTree.Fork fork) {
    Optional<Fact> fact = fact(fork.slot());
    List<CaseAnswer> cases = new ArrayList<>();
    for (CaseTree.Branch branch : fork.branches()) {
      Case answer = answer(branch);
      int[] ends = branch.group().values();
      List<String> texts = IntStream.of(ends).mapToObj(day -> text(fact, day)).distinct().toList();
      CaseAnswer.Rest rest = branch.group().range() ? CaseAnswer.Rest.RANGE : CaseAnswer.Rest.NAMED;
      cases.add(new CaseAnswer(texts, rest, answer.status(), answer.cover(), answer.through()));
    }
    return joinRanges(cases);
  }

  private static String text(Optional<Fact> fact, int value) {
    return fact.map(f -> f.text(value)).orElseGet(() -> Days.text(value));
  }

  /// Neighbouring ranges with one answer are one range to a reader.
  private static List<CaseAnswer> joinRanges(List<CaseAnswer> cases) {
    List<CaseAnswer> joined = new ArrayList<>();
    for (CaseAnswer next : cases) {
      CaseAnswer before = joined.isEmpty() ? null : joined.getLast();
      if (before != null
          && before.rest() == CaseAnswer.Rest.RANGE
          && next.rest() == CaseAnswer.Rest.RANGE
          && before.status() == next.status()
          && before.cover().equals(next.cover())
          && before.through().isPresent()
          && before.through().equals(next.through())) {
        joined.removeLast();
        List<String> ends = List.of(before.values().getFirst(), next.values().getLast());
        joined.add(new CaseAnswer(ends, next.rest(), next.status(), next.cover(), next.through()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private List<CaseAnswer> codedCases(CaseTree.Fork fork) {
    Map<Case, List<Integer>> groups = new LinkedHashMap<>();
    for (CaseTree.Branch branch : fork.branches()) {
      List<Integer> values = groups.computeIfAbsent(answer(branch), _ -> new ArrayList<>());
      IntStream.of(branch.group().values()).forEach(values::add);
    }
    Case rest = null;
    int most = 0;
    for (Map.Entry<Case, List<Integer>> entry : groups.entrySet()) {
      if (entry.getValue().size() > most) {
        most = entry.getValue().size();
        rest = entry.getKey();
      }
    }
    Fact fact = fact(fork.slot()).orElseThrow();
    List<CaseAnswer> cases = new ArrayList<>();
    for (Map.Entry<Case, List<Integer>> entry : groups.entrySet()) {
      boolean others = entry.getKey().equals(rest) && entry.getValue().size() > FEW;
      cases.add(
          new CaseAnswer(
              others ? List.of() : entry.getValue().stream().sorted().map(fact::text).toList(),
              others ? CaseAnswer.Rest.ALL_OTHERS : CaseAnswer.Rest.NAMED,
              entry.getKey().status(),
              entry.getKey().cover(),
              entry.getKey().through()));
    }
    cases.sort(
        (a, b) -> {
          int byRest = a.rest().compareTo(b.rest());
          return byRest != 0 ? byRest : Long.compare(endOf(a), endOf(b));
        });
    return cases;
  }

  /// Up to so many values are named one by one.
  private static final int FEW = 6;

  private static long endOf(CaseAnswer answer) {
    return answer
        .through()
        .map(end -> end.lastKnownDay().map(java.time.LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
        .orElse(Long.MIN_VALUE);
  }

  private static Case answer(CaseTree.Branch branch) {
    List<CaseTree.Leaf> leaves = new ArrayList<>(branch.tree().leaves());
    if (branch.last() != null) {
      leaves.addAll(branch.last().leaves());
    }
    Answer first = leaves.getFirst().answer().main();
    Status status = first.status();
    Optional<Cover> cover = Optional.ofNullable(first.cover());
    Optional<Ending> end = first.end();
    for (CaseTree.Leaf leaf : leaves) {
      Answer answer = leaf.answer().main();
      status = status == answer.status() ? status : Status.UNDETERMINED;
      cover = cover.equals(Optional.ofNullable(answer.cover())) ? cover : Optional.empty();
      end = Objects.equals(end, answer.end()) ? end : Optional.empty();
    }
    return new Case(status, cover, end);
  }
}
