package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Reading;
import org.sojourn.time.DaySet;

/// Gathers what the checks find. Equal findings become one, which keeps the documents with most
/// days; of equally many, those found first.
final class Collect {

  /// What makes two findings equal.
  record Key(
      LintKind kind,
      String form,
      List<ProvisionId> provisions,
      @Nullable Fact fact,
      @Nullable Reading reading) {

    static Key of(LintKind kind, String form, List<ProvisionId> provisions) {
      return new Key(kind, form, provisions, null, null);
    }

    Key along(@Nullable Fact other) {
      return new Key(kind, form, provisions, other, reading);
    }

    Key about(Reading other) {
      return new Key(kind, form, provisions, fact, other);
    }
  }

  private final Map<Key, Gathered> byKey = new LinkedHashMap<>();

  /// What was found under one key.
  private static final class Gathered {
    private OptionalInt days = OptionalInt.empty();
    private DaySet printed = DaySet.empty();
    private List<Witness> witnesses = List.of();
    private boolean shown;
    private final Set<Integer> groups = new LinkedHashSet<>();
    private final Set<Kind> kinds = new TreeSet<>(Comparator.comparingInt(Kind::slot));
  }

  /// Takes a finding.
  ///
  /// @param key what it is
  /// @param days how many days it is about; empty if they have no number, which outranks any
  /// @param printed the printed days concerned
  /// @param group the situations that show it
  /// @param show finds documents that show it; nothing if there is none after all
  void add(
      Key key,
      OptionalInt days,
      DaySet printed,
      Survey.Group group,
      Supplier<Optional<List<Witness>>> show) {
    Gathered known = byKey.get(key);
    boolean better = known == null || !known.shown || rank(days) > rank(known.days);
    Optional<List<Witness>> witnesses = better ? show.get() : Optional.empty();
    if (better && witnesses.isEmpty()) {
      return;
    }
    if (known == null) {
      known = new Gathered();
      byKey.put(key, known);
    }
    if (better) {
      known.days = days;
      known.witnesses = witnesses.orElseThrow();
      known.shown = true;
    }
    known.printed = known.printed.union(printed);
    known.groups.add(group.number());
    for (Situation each : group.area().reached()) {
      known.kinds.add(each.kind());
    }
  }

  private static long rank(OptionalInt days) {
    return days.isPresent() ? days.getAsInt() : Long.MAX_VALUE;
  }

  /// Takes a finding that no document shows.
  void add(Key key, List<Kind> kinds) {
    Gathered gathered = new Gathered();
    gathered.kinds.addAll(kinds);
    byKey.put(key, gathered);
  }

  /// Returns the findings: by kind, then most days first, then by name.
  List<LintFinding> sorted() {
    List<LintFinding> findings = new ArrayList<>();
    byKey.forEach((key, gathered) -> findings.add(finding(key, gathered)));
    findings.sort(
        Comparator.comparing(LintFinding::kind)
            .thenComparingLong(finding -> -rank(finding.days()))
            .thenComparingInt(finding -> -finding.equal())
            .thenComparing(finding -> finding.provisions().toString())
            .thenComparing(finding -> finding.form() + finding.fact() + finding.reading()));
    return findings;
  }

  private static LintFinding finding(Key key, Gathered gathered) {
    return new LintFinding(
        key.kind(),
        key.kind().level(),
        key.form(),
        key.provisions(),
        Optional.ofNullable(key.fact()),
        Optional.ofNullable(key.reading()),
        gathered.days,
        gathered.printed,
        Math.max(1, gathered.groups.size()),
        List.copyOf(gathered.kinds),
        gathered.witnesses);
  }
}
