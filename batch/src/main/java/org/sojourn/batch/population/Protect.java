package org.sojourn.batch.population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;

/// Makes of a tally what may be shown. Small groups are never blanked out one by one, for a sum
/// would give them back; they are put together with others until nothing small is left.
///
/// 1. Sorts of change ([Change]) that fewer documents have, in all, than may be shown are hidden,
///    and with them the smallest other sorts until two are hidden, with enough documents together.
///    A number is shown if it is made of sorts that are not hidden, or of all that are.
/// 2. In the table of each fact, values with too few documents of some sort are put together into
///    one group; the smallest other rows join it until the group itself has no sort that is small.
/// 3. In the curve and in the numbers of days, neighbours are put together ([Merge]). Documents of
///    hidden sorts are left out of both.
final class Protect {

  private final PackLaw law;
  private final int least;
  private final boolean[] hidden;

  private Protect(PackLaw law, int least, long[] all) {
    this.law = law;
    this.least = least;
    this.hidden = hidden(all, least);
  }

  /// Makes a report.
  ///
  /// @param tally what was counted
  /// @param law the pack
  /// @param notAsked documents that were not asked about
  /// @param least the least number that may be shown, beside 0; 1 or less shows all
  static Report report(Tally tally, PackLaw law, long notAsked, int least) {
    return new Protect(law, least, tally.all()).report(tally, notAsked);
  }

  private Report report(Tally tally, long notAsked) {
    long[] all = tally.all();
    List<Report.Breakdown> breakdowns = new ArrayList<>();
    breakdowns.add(breakdown("", tally.kinds(), slot -> law.kinds().get(slot).id().code()));
    for (int i = 0; i < tally.by().size(); i++) {
      Fact fact = tally.by().get(i);
      breakdowns.add(breakdown(fact.id().code(), tally.fact(i), place -> value(fact, place)));
    }
    return new Report(
        sum(all, _ -> true),
        notAsked > 0 && notAsked < least ? 0 : notAsked,
        least,
        ends(all),
        onDay(all),
        shown(all, Change::isValidBefore),
        shown(all, Change::isValidAfter),
        new MergeGains(tally, hidden, least).gains(),
        new MergeCurve(tally, hidden, least).curve(),
        breakdowns);
  }

  private static String value(Fact fact, int place) {
    return switch (place) {
      case Tally.UNKNOWN -> fact.text(Fact.UNKNOWN);
      case Tally.ABSENT -> fact.text(Fact.ABSENT);
      default -> fact.text(place - Tally.CODES);
    };
  }

  /// Chooses the sorts that are hidden.
  static boolean[] hidden(long[] all, int least) {
    boolean[] hidden = new boolean[all.length];
    long sum = 0;
    int count = 0;
    for (int sort = 0; sort < all.length; sort++) {
      if (all[sort] > 0 && all[sort] < least) {
        hidden[sort] = true;
        sum += all[sort];
        count++;
      }
    }
    while (count > 0 && (count < 2 || sum < least)) {
      int next = smallestShown(all, hidden);
      if (next < 0) {
        break;
      }
      hidden[next] = true;
      sum += all[next];
      count++;
    }
    return hidden;
  }

  private static int smallestShown(long[] all, boolean[] hidden) {
    int smallest = -1;
    for (int sort = 0; sort < all.length; sort++) {
      if (!hidden[sort] && all[sort] > 0 && (smallest < 0 || all[sort] < all[smallest])) {
        smallest = sort;
      }
    }
    return smallest;
  }

  private Map<EndChange, OptionalLong> ends(long[] sorts) {
    Map<EndChange, OptionalLong> ends = new EnumMap<>(EndChange.class);
    for (EndChange change : EndChange.values()) {
      ends.put(change, shown(sorts, sort -> Change.end(sort) == change));
    }
    return ends;
  }

  private Map<DayChange, OptionalLong> onDay(long[] sorts) {
    Map<DayChange, OptionalLong> onDay = new EnumMap<>(DayChange.class);
    for (DayChange change : DayChange.values()) {
      onDay.put(change, shown(sorts, sort -> Change.day(sort) == change));
    }
    return onDay;
  }

  /// A number is shown if it is made of sorts that are not hidden, or of all that are hidden.
  private OptionalLong shown(long[] sorts, IntPredicate of) {
    boolean some = false;
    boolean all = true;
    for (int sort = 0; sort < hidden.length; sort++) {
      if (hidden[sort]) {
        some |= of.test(sort);
        all &= of.test(sort);
      }
    }
    return some && !all ? OptionalLong.empty() : OptionalLong.of(sum(sorts, of));
  }

  private static long sum(long[] sorts, IntPredicate of) {
    long sum = 0;
    for (int sort = 0; sort < sorts.length; sort++) {
      sum += of.test(sort) ? sorts[sort] : 0;
    }
    return sum;
  }

  /// A row of a table while it is made.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(List<String> values, long[] sorts) {

    long documents() {
      return sum(sorts, _ -> true);
    }

    Row with(Row other) {
      List<String> both = new ArrayList<>(values);
      both.addAll(other.values);
      long[] sums = sorts.clone();
      for (int i = 0; i < sums.length; i++) {
        sums[i] += other.sorts[i];
      }
      return new Row(both, sums);
    }
  }

  private Report.Breakdown breakdown(String fact, long[][] table, IntFunction<String> value) {
    List<Row> good = new ArrayList<>();
    Row together = new Row(List.of(), new long[Change.SORTS]);
    for (int place = 0; place < table.length; place++) {
      if (table[place] != null && sum(table[place], _ -> true) > 0) {
        Row row = new Row(List.of(value.apply(place)), table[place]);
        if (isSmall(row.sorts())) {
          together = together.with(row);
        } else {
          good.add(row);
        }
      }
    }
    good.sort(Comparator.comparingLong(Row::documents));
    while (isSmall(together.sorts()) && !good.isEmpty()) {
      together = together.with(good.removeFirst());
    }
    good.sort(
        Comparator.comparingLong(Protect::concerned).thenComparingLong(Row::documents).reversed());
    if (!together.values().isEmpty()) {
      good.addLast(together);
    }
    return new Report.Breakdown(fact, good.stream().map(this::group).toList());
  }

  private static long concerned(Row row) {
    return sum(
        row.sorts(),
        sort ->
            Change.end(sort) == EndChange.LATER
                || Change.end(sort) == EndChange.EARLIER
                || Change.day(sort) == DayChange.BECOMES_VALID
                || Change.day(sort) == DayChange.BECOMES_NOT_VALID);
  }

  /// Whether a row would show something small: a sort of its own, or all hidden ones together.
  private boolean isSmall(long[] sorts) {
    long together = 0;
    for (int sort = 0; sort < sorts.length; sort++) {
      if (hidden[sort]) {
        together += sorts[sort];
      } else if (sorts[sort] > 0 && sorts[sort] < least) {
        return true;
      }
    }
    return together > 0 && together < least;
  }

  private Report.Group group(Row row) {
    return new Report.Group(row.values(), row.documents(), ends(row.sorts()), onDay(row.sorts()));
  }
}
