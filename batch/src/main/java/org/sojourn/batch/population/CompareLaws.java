package org.sojourn.batch.population;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.sojourn.law.Fact;
import org.sojourn.law.Purpose;

/// Answers a population under two laws and counts the differences.
///
/// Combinations that hang on one day, and get the same answers under both laws, are put together:
/// what happens to each day is found once, then every count is one step in a table.
final class CompareLaws {

  private static final long WORTH_THREADS = 20_000; // tuples; below, starting threads costs more

  private final Answers before;
  private final Answers after;
  private final Supplier<Tally> tallies;

  CompareLaws(Answers before, Answers after, Supplier<Tally> tallies) {
    this.before = before;
    this.after = after;
    this.tallies = tallies;
  }

  /// A combination and the purpose asked of it.
  ///
  /// @param combination the combination
  /// @param purpose for what
  record Asked(Combination combination, Purpose purpose) {}

  /// Compares.
  ///
  /// @param asked the combinations
  /// @return all documents, counted by what happens to them
  Tally compare(List<Asked> asked) {
    List<Group> groups = Group.of(asked, before, after);
    long tuples = asked.stream().mapToLong(each -> each.combination().tuples()).sum();
    int threads = tuples < WORTH_THREADS ? 1 : Runtime.getRuntime().availableProcessors();
    AtomicInteger next = new AtomicInteger();
    Callable<Tally> work = () -> work(groups, next);
    return threads == 1 ? work(groups, next) : together(threads, work);
  }

  private Tally work(List<Group> groups, AtomicInteger next) {
    Tally tally = tallies.get();
    Scratch scratch = new Scratch();
    for (int i = next.getAndIncrement(); i < groups.size(); i = next.getAndIncrement()) {
      Group group = groups.get(i);
      if (group.isByDay()) {
        byDay(group, tally, scratch);
      } else {
        group.asked().forEach(each -> byTuple(each, tally, scratch));
      }
    }
    return tally;
  }

  private static Tally together(int threads, Callable<Tally> work) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Tally>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        parts.add(pool.submit(work));
      }
      Tally whole = parts.getFirst().get();
      for (Future<Tally> part : parts.subList(1, threads)) {
        whole.addAll(part.get());
      }
      return whole;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void byDay(Group group, Tally tally, Scratch scratch) {
    int first = group.first();
    int length = group.last() - first + 1;
    Asked one = group.asked().getFirst();
    Answers.Row was = Answers.Row.of(length);
    Answers.Row is = Answers.Row.of(length);
    before.answer(group.before(), one.combination(), one.purpose(), first, was);
    after.answer(group.after(), one.combination(), one.purpose(), first, is);
    byte[] sorts = new byte[length];
    for (int i = 0; i < length; i++) {
      sorts[i] = (byte) Change.of(was.statuses()[i], was.ends()[i], is.statuses()[i], is.ends()[i]);
    }
    long[] days = new long[length];
    for (Asked each : group.asked()) {
      tally.combination(each.combination(), count(each.combination(), first, sorts, days, scratch));
    }
    for (int i = 0; i < length; i++) {
      if (days[i] != 0) {
        tally.ends(sorts[i], was.ends()[i], is.ends()[i], days[i]);
      }
    }
  }

  private static long[] count(
      Combination combination, int first, byte[] sorts, long[] days, Scratch scratch) {
    int size = scratch.read(combination);
    int[] read = scratch.days;
    int[] counts = scratch.counts;
    long[] sums = scratch.clear();
    for (int i = 0; i < size; i++) {
      int day = read[i] - first;
      days[day] += counts[i];
      sums[sorts[day]] += counts[i];
    }
    return sums;
  }

  private void byTuple(Asked asked, Tally tally, Scratch scratch) {
    Combination combination = asked.combination();
    int size = scratch.read(combination);
    int[] values = combination.values();
    int[] slots = combination.daySlots();
    Answers.Row was = Answers.Row.of(1);
    Answers.Row is = Answers.Row.of(1);
    long[] sums = scratch.clear();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < slots.length; k++) {
        values[slots[k]] = scratch.days[i * slots.length + k];
      }
      before.answer(combination, asked.purpose(), values, 0, was);
      after.answer(combination, asked.purpose(), values, 0, is);
      int sort = Change.of(was.statuses()[0], was.ends()[0], is.statuses()[0], is.ends()[0]);
      sums[sort] += scratch.counts[i];
      tally.ends(sort, was.ends()[0], is.ends()[0], scratch.counts[i]);
    }
    tally.combination(combination, sums);
  }

  /// Room for the tuples of one combination, used again and again.
  private static final class Scratch {

    private int[] days = new int[4096];
    private int[] counts = new int[4096];
    private final long[] sums = new long[Change.SORTS];

    int read(Combination combination) {
      int size = combination.tuples();
      int width = Math.max(1, combination.width());
      if (size > counts.length || size * width > days.length) {
        days = new int[size * width];
        counts = new int[size];
      }
      combination.read(days, counts);
      return size;
    }

    long[] clear() {
      java.util.Arrays.fill(sums, 0);
      return sums;
    }
  }

  /// Returns the facts whose values a report tells apart.
  ///
  /// @param population the documents
  /// @param facts the facts of the pack
  /// @return the choices and states of which there is more than one value among the documents
  static List<Fact> worthTelling(List<Asked> population, List<Fact> facts) {
    List<Fact> worth = new ArrayList<>();
    for (Fact fact : facts) {
      boolean named =
          switch (fact.type()) {
            case org.sojourn.law.FactType.Choice _, org.sojourn.law.FactType.State _ -> true;
            case org.sojourn.law.FactType.Day _,
                org.sojourn.law.FactType.YesNo _,
                org.sojourn.law.FactType.Quantity _ ->
                false;
          };
      if (named
          && population.stream()
                  .map(each -> each.combination().value(fact.slot()))
                  .distinct()
                  .count()
              > 1) {
        worth.add(fact);
      }
    }
    return worth;
  }
}
