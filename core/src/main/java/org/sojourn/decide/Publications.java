package org.sojourn.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.law.Force;
import org.sojourn.law.Kind;
import org.sojourn.law.Measure;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Repeal;
import org.sojourn.law.Series;

/// The days on which something was published that reaches a kind, with the measures behind it.
final class Publications {

  private final PackLaw law;
  private final SortedMap<Integer, Set<Measure>> days = new TreeMap<>();

  private Publications(PackLaw law) {
    this.law = law;
  }

  /// Collects them.
  ///
  /// @return epoch day to measures, in order
  static SortedMap<Integer, Set<Measure>> of(PackLaw law, Kind kind) {
    Publications publications = new Publications(law);
    Map<ProvisionId, Provision> provisions = law.provisions();
    for (Measure measure : law.measures()) {
      for (Provision provision : measure.provisions()) {
        if (provision.reach().includes(kind.id())) {
          publications.note(measure, provision);
        }
      }
      for (Repeal repeal : measure.repeals()) {
        Provision target = provisions.get(repeal.target());
        if (target != null && target.reach().includes(kind.id())) {
          publications.note(measure.published(), measure);
        }
      }
    }
    return publications.days;
  }

  private void note(Measure measure, Provision provision) {
    Force force = provision.force();
    note(force.published(), measure);
    force.inForce().ifPresent(series -> entries(series, measure));
    List<Series<Moment>> series = new ArrayList<>();
    new Mentions(
            _ -> {},
            moment -> {
              if (moment instanceof Moment.Known known) {
                series.add(known.series());
              }
            })
        .in(provision);
    series.forEach(each -> entries(each, measure));
  }

  private void entries(Series<?> series, Measure own) {
    for (Series.Entry<?> entry : series.entries()) {
      Optional<Measure> by = entry.by().flatMap(this::measure);
      note(entry.published(), by.orElse(own));
    }
  }

  private Optional<Measure> measure(MeasureId id) {
    return law.measure(id);
  }

  private void note(int day, Measure measure) {
    days.computeIfAbsent(day, _ -> new LinkedHashSet<>()).add(measure);
  }
}
