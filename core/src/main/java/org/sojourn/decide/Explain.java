package org.sojourn.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Fact;
import org.sojourn.law.Measure;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Paper;
import org.sojourn.time.Days;

/// Turns what happened in one evaluation into steps, reasons, papers and remarks.
final class Explain {

  private final KnownLaw law;
  private final Outcome outcome;
  private final int[] values;
  private final List<Step> steps = new ArrayList<>();

  Explain(KnownLaw law, ReadingOutcome explained, int[] values) {
    this.law = law;
    this.outcome = explained.outcome();
    this.values = values;
    for (Act act : outcome.acts()) {
      if (act instanceof Act.Done done) {
        steps.add(step(done));
      }
    }
  }

  List<Step> steps() {
    return steps;
  }

  private Step step(Act.Done done) {
    Optional<Interval> added =
        Optional.ofNullable(done.added()).map(piece -> interval(piece, piece));
    return new Step(
        done.measure(),
        done.rule().provision(),
        measures(done.movedBy()),
        done.change(),
        ending(done.before(), done.beforeEnding()),
        ending(done.after(), done.afterEnding()),
        moved(done),
        added,
        done.confidence());
  }

  private static int moved(Act.Done done) {
    boolean days =
        isDay(done.before(), done.beforeEnding()) && isDay(done.after(), done.afterEnding());
    return days ? done.after() - done.before() : 0;
  }

  private static boolean isDay(int day, @Nullable Stop ending) {
    return day != Days.NEVER && day != Days.OPEN && !(ending instanceof Stop.Awaiting);
  }

  private List<Measure> measures(List<MeasureId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Measure> measures = new ArrayList<>();
    for (MeasureId id : new LinkedHashSet<>(ids)) {
      law.law().measure(id).ifPresent(measures::add);
    }
    return measures;
  }

  private static Optional<Ending> ending(int day, @Nullable Stop ending) {
    return ending == null && day == Days.NEVER
        ? Optional.empty()
        : Optional.of(Stops.ending(day, ending));
  }

  /// Joins pieces that follow each other with the same cover into intervals.
  static List<Interval> intervals(List<Piece> pieces) {
    List<Interval> intervals = new ArrayList<>();
    Piece first = null;
    Piece last = null;
    for (Piece piece : pieces) {
      if (first != null && last != null && joins(last, piece)) {
        last = piece;
        continue;
      }
      if (first != null && last != null) {
        intervals.add(interval(first, last));
      }
      first = piece;
      last = piece;
    }
    if (first != null && last != null) {
      intervals.add(interval(first, last));
    }
    return intervals;
  }

  private static boolean joins(Piece last, Piece next) {
    return last.isSure() && last.touches(next) && last.cover() == next.cover();
  }

  private static Interval interval(Piece first, Piece last) {
    return new Interval(
        first.first() == Days.NEVER ? Optional.empty() : Optional.of(Days.date(first.first())),
        last.withEnding(last.endingAfter(first, new Trace())).end(),
        first.cover());
  }

  List<Considered> considered() {
    DescribeFailure describe = new DescribeFailure(law, values, outcome);
    List<Considered> considered = new ArrayList<>(outcome.acts().size());
    for (Act act : outcome.acts()) {
      if (act instanceof Act.Idle idle) {
        considered.add(
            new Considered(
                idle.measure(), idle.rule().provision(), idle.why(), detail(idle, describe)));
      }
    }
    return considered;
  }

  private static Optional<Considered.Detail> detail(Act.Idle idle, DescribeFailure describe) {
    if (idle.failed() != null) {
      return Optional.of(describe.of(idle.failed(), idle.running()));
    }
    return idle.by().isEmpty()
        ? Optional.empty()
        : Optional.of(new Considered.Detail(idle.by(), "", ""));
  }

  List<Paper> papers() {
    List<Paper> papers = new ArrayList<>();
    for (Step step : steps) {
      for (Paper paper : step.provision().papers()) {
        if (!papers.contains(paper)) {
          papers.add(paper);
        }
      }
    }
    return papers;
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    for (Step step : steps) {
      step.provision()
          .words()
          .note()
          .ifPresent(note -> remarks.add(new Remark(step.provision().id(), note)));
    }
    return remarks;
  }

  List<Assumption> assumptions(Document document) {
    List<Assumption> assumptions = new ArrayList<>();
    for (Fact fact : law.law().facts()) {
      boolean assumed = fact.assumed().isPresent() && outcome.consulted()[fact.slot()];
      if (assumed && !document.facts().containsKey(fact.id().code())) {
        assumptions.add(new Assumption(fact, fact.text(fact.assumed().getAsInt())));
      }
    }
    return assumptions;
  }
}
