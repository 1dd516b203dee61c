package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sojourn.compile.ReadingCase;
import org.sojourn.compile.Span;
import org.sojourn.compile.Term;
import org.sojourn.law.Effect;
import org.sojourn.law.Kind;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.Days;

/// Finds provisions that act on no document, and papers for which the clock stands still twice.
final class FindActs {

  private final Survey survey;
  private final StandingLaw standing;
  private final Collect found;
  private final Set<ProvisionId> acted = new HashSet<>();

  FindActs(Survey survey, StandingLaw standing, Collect found) {
    this.survey = survey;
    this.standing = standing;
    this.found = found;
  }

  void in(Survey.Group group) {
    for (Region region : group.regions()) {
      region.leaf().cases().forEach(each -> acted.addAll(each.acted()));
      stacked(group, region);
    }
  }

  /// Says which provisions acted on none of the documents looked at.
  void dead() {
    for (Provision provision : standing.provisions()) {
      boolean gives = !(provision.effect() instanceof Effect.Withhold);
      if (gives && !acted.contains(provision.id()) && standing.isLookedAt(provision)) {
        List<Kind> kinds = new ArrayList<>(survey.law().kinds());
        kinds.removeIf(kind -> !provision.reach().includes(kind.id()));
        found.add(Collect.Key.of(LintKind.DEAD_PROVISION, "plain", List.of(provision.id())), kinds);
      }
    }
  }

  private void stacked(Survey.Group group, Region region) {
    ReadingCase followed = Ways.followed(survey.law(), region.leaf());
    List<ProvisionId> stops = followed.acted().stream().filter(this::stopsTheClock).toList();
    List<Span> spans = region.leaf().main();
    if (stops.size() < 2 || spans.isEmpty()) {
      return;
    }
    Term printed = new Term.OfSlot(survey.printedSlot(), 0);
    Distance distance = new Distance(survey);
    Optional<Distance.Most> most = distance.most(group, region, printed, Spans.last(spans), 1);
    most.ifPresent(
        farthest ->
            found.add(
                Collect.Key.of(LintKind.STACKED_SHIFT, "plain", stops),
                OptionalInt.of(farthest.days()),
                distance.printed(group, region.bounds()),
                group,
                () -> farthest.point().map(at -> shown(group, region, at))));
  }

  private List<Witness> shown(Survey.Group group, Region region, int[] at) {
    int last = Spans.last(region.leaf().main()).at(at);
    int asOf = Days.isDay(last) ? last : survey.law().knownThrough();
    return List.of(new Show(survey).of(group, region.leaf(), at, asOf));
  }

  private boolean stopsTheClock(ProvisionId id) {
    return standing
        .find(id)
        .map(Provision::effect)
        .filter(Effect.Suspend.class::isInstance)
        .isPresent();
  }
}
