package org.sojourn.reader.internal.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Condition;
import org.sojourn.law.Moment;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.time.Days;

/// Reads between which days another lies, and checks windows.
record ReadRanges(Vocabulary names, ReadMoments moments) {

  /// The keys of a range.
  static final List<String> BOUNDS = List.of("before", "after", "from", "through", "on");

  /// A window of days, both included.
  record Window(Moment from, Moment through) {}

  /// Reads a window: `from` there must be, `through` may be `none`.
  Window window(Fields parts) {
    Moment from = parts.need("from").map(moments::day).orElse(ReadMoments.standIn());
    Moment through = parts.need("through").map(moments::end).orElse(ReadMoments.standIn());
    checkWindow(parts, from, through);
    return new Window(from, through);
  }

  /// Reads a range.
  ///
  /// @param day the day that lies in it
  /// @param bounds a map of `before`, `after`, `from` and `through`, or of `on` alone
  Condition read(Moment day, Fields bounds) {
    if (bounds.get("on").isPresent()) {
      return on(day, bounds);
    }
    reportTwice(bounds, "from", "after");
    reportTwice(bounds, "through", "before");
    Moment first =
        bound(bounds, "from")
            .or(() -> bound(bounds, "after").map(Moment.DayAfter::new))
            .orElseGet(Moment.Unlimited::new);
    Moment last =
        bound(bounds, "through")
            .or(() -> bound(bounds, "before").map(Moment.DayBefore::new))
            .orElseGet(Moment.Unlimited::new);
    checkWindow(bounds, first, last);
    return new Condition.Within(day, first, last);
  }

  private Condition on(Moment day, Fields bounds) {
    if (bounds.map().entries().size() > 1) {
      names.report.add(
          DiagnosticCode.BOUND_TWICE,
          bounds.map(),
          "`on` names the days themselves, and a bound stands beside it",
          "keep `on` or the bounds; conditions that must both hold stand in `all`");
    }
    List<Node.Scalar> words = bounds.words("on");
    if (words.isEmpty()) {
      names.report.addShape(DiagnosticCode.NOTHING_INSIDE, bounds.map(), "`on` names no day");
    }
    return new Condition.OnOneOf(day, words.stream().map(names.dates::day).toList());
  }

  /// Reports a window that ends before it begins, as far as its days are written out.
  private void checkWindow(Fields bounds, Moment first, Moment last) {
    OptionalInt from = fixed(first);
    OptionalInt through = fixed(last);
    if (from.isPresent() && through.isPresent() && from.getAsInt() > through.getAsInt()) {
      Node at = bounds.get("through").or(() -> bounds.get("before")).orElse(bounds.map());
      names.report.add(
          DiagnosticCode.WINDOW_REVERSED,
          at,
          "this begins on %s and ends on %s"
              .formatted(Days.text(from.getAsInt()), Days.text(through.getAsInt())));
    }
  }

  private Optional<Moment> bound(Fields bounds, String key) {
    return bounds.get(key).map(moments::day);
  }

  private void reportTwice(Fields bounds, String included, String excluded) {
    if (bounds.get(included).isPresent() && bounds.get(excluded).isPresent()) {
      names.report.add(
          DiagnosticCode.BOUND_TWICE,
          bounds.map(),
          "`%s` and `%s` name the same end of the range".formatted(included, excluded),
          "keep one: `%s` includes its day, `%s` does not".formatted(included, excluded));
    }
  }

  private static OptionalInt fixed(Moment moment) {
    if (moment instanceof Moment.DayBefore(Moment.Fixed(int day))) {
      return OptionalInt.of(day - 1);
    }
    if (moment instanceof Moment.DayAfter(Moment.Fixed(int day))) {
      return OptionalInt.of(day + 1);
    }
    return moment instanceof Moment.Fixed(int day) ? OptionalInt.of(day) : OptionalInt.empty();
  }
}
