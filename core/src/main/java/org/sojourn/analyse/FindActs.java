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
import org.sojourn.decide.Considered;
import org.sojourn.law.Effect;
import org.sojourn.law.Kind;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.DaySet;
import org.sojourn.time.Days;

/// Finds provisions that act on no document, and papers for which the clock stands still twice.
final class FindActs {

  private static final int TRIES = 400;

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
  ///
  /// @param confirm asks the evaluator
  void dead(Confirm confirm) {
    for (Provision provision : standing.provisions()) {
      boolean gives = !(provision.effect() instanceof Effect.Withhold);
      if (gives && !acted.contains(provision.id()) && standing.isLookedAt(provision)) {
        dead(provision, confirm);
      }
    }
  }

  /// Shows a document that meets the condition and gets nothing by it, if there is one.
  private void dead(Provision provision, Confirm confirm) {
    List<ProvisionId> id = List.of(provision.id());
    int tries = TRIES;
    for (Survey.Group group : survey.groups()) {
      Situation one = group.situation();
      boolean reached = provision.reach().includes(one.kind().id(), one.purpose());
      for (Region region : reached && tries > 0 ? group.regions() : List.<Region>of()) {
        tries--;
        Optional<Witness> met =
            group
                .points(survey)
                .find(region.bounds(), region.sides())
                .map(at -> witness(group, region, at))
                .filter(witness -> isMet(provision, confirm, witness));
        if (met.isPresent()) {
          found.add(
              Collect.Key.of(LintKind.DEAD_PROVISION, "met", id),
              OptionalInt.of(0),
              DaySet.empty(),
              group,
              () -> met.map(List::of));
          return;
        }
      }
    }
    List<Kind> kinds = new ArrayList<>(survey.law().kinds());
    kinds.removeIf(kind -> !provision.reach().includes(kind.id()));
    found.add(Collect.Key.of(LintKind.DEAD_PROVISION, "plain", id), kinds);
  }

  private Witness witness(Survey.Group group, Region region, int[] at) {
    int asOf =
        group.slots().contains(survey.printedSlot())
            ? at[survey.printedSlot()]
            : survey.law().knownThrough();
    return new Show(survey).of(group, region.leaf(), at, asOf);
  }

  private static boolean isMet(Provision provision, Confirm confirm, Witness witness) {
    return confirm.determine(witness).considered().stream()
        .anyMatch(
            each ->
                each.provision().id().equals(provision.id())
                    && (each.why() == Considered.Why.NO_LATER_DAY
                        || each.why() == Considered.Why.OUTSIDE_WINDOW
                        || each.why() == Considered.Why.PREVAILED_OVER));
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
