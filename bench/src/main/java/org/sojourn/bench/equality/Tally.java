package org.sojourn.bench.equality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What has been compared so far.
final class Tally {

  /// Mismatches kept to be shown; more are counted.
  static final int SHOWN = 2;

  long documents;
  long left;
  long cautious;
  long beyond;
  long mismatches;
  final Map<String, Long> byEngine = new LinkedHashMap<>();
  final List<Shown> shown = new ArrayList<>();

  /// A mismatch with the trial in which it was seen.
  record Shown(Trial trial, Mismatch mismatch) {}

  void answered(Engine engine, int count) {
    byEngine.merge(engine.name(), (long) count, Long::sum);
  }

  void add(Trial trial, Mismatch mismatch) {
    mismatches++;
    if (shown.size() < SHOWN) {
      shown.add(new Shown(trial, mismatch));
    }
  }

  void add(Tally other) {
    documents += other.documents;
    left += other.left;
    cautious += other.cautious;
    beyond += other.beyond;
    mismatches += other.mismatches;
    other.byEngine.forEach((engine, count) -> byEngine.merge(engine, count, Long::sum));
    other.shown.stream().limit(SHOWN - shown.size()).forEach(shown::add);
  }
}
