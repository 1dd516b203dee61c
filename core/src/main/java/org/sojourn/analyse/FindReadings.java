package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sojourn.compile.ReadingCase;
import org.sojourn.law.Fact;
import org.sojourn.law.MentionedFacts;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Reading;
import org.sojourn.time.DaySet;

/// Finds readings whose options give the same days for every document.
final class FindReadings {

  private final Survey survey;
  private final StandingLaw standing;
  private final Collect found;
  private final Set<Integer> differ = new HashSet<>();
  private final Map<Integer, Asked> asked = new LinkedHashMap<>();

  /// Documents for which a reading was looked at.
  private record Asked(Survey.Group group, Region region) {}

  FindReadings(Survey survey, StandingLaw standing, Collect found) {
    this.survey = survey;
    this.standing = standing;
    this.found = found;
  }

  void in(Survey.Group group) {
    for (Region region : group.regions()) {
      for (Reading reading : survey.law().readings()) {
        if (!differ.contains(reading.slot())) {
          look(group, region, reading.slot());
        }
      }
    }
  }

  private void look(Survey.Group group, Region region, int reading) {
    Map<List<Integer>, ReadingCase> others = new HashMap<>();
    for (ReadingCase each : region.leaf().cases()) {
      if (each.options().get(reading) == Fact.UNKNOWN) {
        continue;
      }
      asked.putIfAbsent(reading, new Asked(group, region));
      List<Integer> rest = new ArrayList<>(each.options());
      rest.set(reading, Fact.UNKNOWN);
      ReadingCase other = others.putIfAbsent(rest, each);
      if (other != null && !sameDays(other, each)) {
        differ.add(reading);
      }
    }
    if (others.size() > 1 && others.values().stream().anyMatch(one -> !isLike(one, others))) {
      differ.add(reading);
    }
  }

  /// Where one option asks a further reading and another does not, all their cases are compared.
  private static boolean isLike(ReadingCase one, Map<List<Integer>, ReadingCase> others) {
    return others.values().stream().allMatch(other -> sameDays(one, other));
  }

  private static boolean sameDays(ReadingCase one, ReadingCase other) {
    return days(one).equals(days(other))
        && one.open().equals(other.open())
        && one.unclear() == other.unclear();
  }

  /// The good days, whichever provision gave them.
  private static List<List<Object>> days(ReadingCase one) {
    return one.spans().stream()
        .map(span -> List.<Object>of(span.first(), span.last(), span.cover(), span.end()))
        .toList();
  }

  /// Says which readings never differed.
  void idle() {
    for (Reading reading : survey.law().readings()) {
      Set<ProvisionId> by = new LinkedHashSet<>();
      boolean all = true;
      for (Provision provision : standing.provisions()) {
        if (MentionedFacts.in(provision).readings().contains(reading)) {
          by.add(provision.id());
          all &= standing.isLookedAt(provision);
        }
      }
      if (all && !by.isEmpty() && !differ.contains(reading.slot())) {
        add(reading, List.copyOf(by));
      }
    }
  }

  private void add(Reading reading, List<ProvisionId> by) {
    Asked where = asked.get(reading.slot());
    Collect.Key key =
        Collect.Key.of(LintKind.IDLE_READING, where == null ? "unasked" : "plain", by)
            .about(reading);
    if (where == null) {
      found.add(key, List.of());
      return;
    }
    Survey.Group group = where.group();
    Region region = where.region();
    found.add(
        key,
        OptionalInt.of(0),
        DaySet.empty(),
        group,
        () ->
            group
                .points(survey)
                .find(region.bounds(), region.sides())
                .map(
                    at ->
                        List.of(
                            new Show(survey)
                                .of(group, region.leaf(), at, survey.law().knownThrough()))));
  }
}
