package org.sojourn.analyse;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.Term;
import org.sojourn.time.DaySet;

/// Measures how far two days of the documents of a region lie apart, at most.
@SuppressWarnings("ReferenceEquality") // the same documents, not some like them
final class Distance {

  private final Survey survey;
  private @Nullable Bounds lastBounds;
  private List<Side> lastSides = List.of();
  private Optional<int[]> lastPoint = Optional.empty();

  Distance(Survey survey) {
    this.survey = survey;
  }

  /// The greatest distance.
  ///
  /// @param days how many days
  /// @param all the documents whose distance is one that counts
  /// @param find finds one of those with the greatest
  record Most(int days, Bounds all, Supplier<Optional<int[]>> find) {

    Optional<int[]> point() {
      return find.get();
    }
  }

  /// Measures from one day to another.
  ///
  /// @param least the smallest distance that counts, 1 or more
  /// @return nothing if no document has that
  Optional<Most> most(Survey.Group group, Region region, Term from, Term to, int least) {
    return most(group, region.bounds(), region.sides(), from, to, least);
  }

  Optional<Most> most(
      Survey.Group group, Bounds bounds, List<Side> sides, Term from, Term to, int least) {
    Axes axes = group.area().axes();
    Optional<Axes.Line> a = axes.line(from);
    Optional<Axes.Line> b = axes.line(to);
    if (a.isEmpty() || b.isEmpty()) {
      return byPoint(group, bounds, sides, from, to, least);
    }
    int plus = b.get().plus() - a.get().plus();
    int farthest = bounds.most(b.get().place(), a.get().place()) + plus;
    Bounds all = bounds.with(a.get().place(), b.get().place(), plus - least);
    if (farthest < least || all == null) {
      return Optional.empty();
    }
    Bounds extreme = bounds.with(a.get().place(), b.get().place(), plus - farthest);
    return Optional.of(
        new Most(farthest, all, () -> point(group, extreme == null ? all : extreme, sides)));
  }

  private Optional<int[]> point(Survey.Group group, @Nullable Bounds bounds, List<Side> sides) {
    return bounds == null ? Optional.empty() : group.points(survey).find(bounds, sides);
  }

  /// The same documents are measured both ways.
  private Optional<int[]> last(Survey.Group group, Bounds bounds, List<Side> sides) {
    if (bounds != lastBounds || sides != lastSides) {
      lastBounds = bounds;
      lastSides = sides;
      lastPoint = group.points(survey).find(bounds, sides);
    }
    return lastPoint;
  }

  /// Months and working days have no greatest distance that bounds could tell; one document does.
  private Optional<Most> byPoint(
      Survey.Group group, Bounds bounds, List<Side> sides, Term from, Term to, int least) {
    if (Spans.isOpen(from) || Spans.isOpen(to) || Spans.isNever(from) || Spans.isNever(to)) {
      return Optional.empty();
    }
    Optional<int[]> point = last(group, bounds, sides);
    if (point.isEmpty()) {
      return Optional.empty();
    }
    try {
      int days = to.at(point.get()) - from.at(point.get());
      return days < least ? Optional.empty() : Optional.of(new Most(days, bounds, () -> point));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Returns the printed days of documents.
  DaySet printed(Survey.Group group, Bounds bounds) {
    int place = group.area().axes().place(survey.printedSlot());
    return place < 0 ? DaySet.empty() : DaySet.of(bounds.first(place), bounds.last(place));
  }
}
