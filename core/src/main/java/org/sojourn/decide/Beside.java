package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.law.Condition;
import org.sojourn.law.Duty;
import org.sojourn.law.Entitlement;
import org.sojourn.law.Kind;
import org.sojourn.law.Measure;
import org.sojourn.law.Moment;

/// What the law attaches to a kind beside its days, as known on one day.
///
/// @param grants the rights
/// @param tasks the duties
record Beside(List<Grant> grants, List<Task> tasks) {

  /// A right whose series are replaced by the entries that hold.
  record Grant(
      Measure measure, Entitlement entitlement, Condition when, Moment from, Moment through) {}

  /// A duty whose series are replaced by the entries that hold.
  record Task(Measure measure, Duty duty, Condition when, Moment by) {}

  static Beside of(KnownLaw law, Kind kind) {
    ResolveKnownDay resolve = law.resolve();
    List<Grant> grants = new ArrayList<>();
    List<Task> tasks = new ArrayList<>();
    for (Measure measure : law.law().measures()) {
      for (Entitlement each : measure.entitlements()) {
        if (law.isPublished(each.force()) && each.reach().includes(kind.id())) {
          grants.add(
              new Grant(
                  measure,
                  each,
                  resolve.condition(each.when()),
                  resolve.moment(each.from()),
                  resolve.moment(each.through())));
        }
      }
      for (Duty each : measure.duties()) {
        if (law.isPublished(each.force()) && each.reach().includes(kind.id())) {
          tasks.add(
              new Task(measure, each, resolve.condition(each.when()), resolve.moment(each.by())));
        }
      }
    }
    return new Beside(List.copyOf(grants), List.copyOf(tasks));
  }
}
