package org.sojourn.analyse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sojourn.compile.ReadingCase;
import org.sojourn.compile.Validity;
import org.sojourn.decide.Pack;
import org.sojourn.law.Condition;
import org.sojourn.law.Effect;
import org.sojourn.law.Kind;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.law.Precedence;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.DaySet;

/// Finds pairs of provisions published on one day of which nothing but the place in the file says
/// which acts first, and for which that matters: if the first acted right behind the second, some
/// document would be good on other days.
///
/// Of every outcome in which both act, or one does and the other reads what is left to it,
/// documents on the first and the last printed day are evaluated both ways, by the reference
/// evaluator.
final class FindOrder {

  private final Survey survey;
  private final StandingLaw standing;
  private final Optional<LocalDate> knownOn;
  private final Collect found;
  private final Show show;

  FindOrder(Survey survey, StandingLaw standing, Optional<LocalDate> knownOn, Collect found) {
    this.survey = survey;
    this.standing = standing;
    this.knownOn = knownOn;
    this.found = found;
    this.show = new Show(survey);
  }

  void all() {
    List<Provision> provisions = standing.provisions();
    for (int i = 0; i < provisions.size(); i++) {
      for (int j = i + 1; j < provisions.size(); j++) {
        Provision one = provisions.get(i);
        Provision other = provisions.get(j);
        if (isOpen(one, other) && meet(one, other) && !commute(one, other)) {
          swap(one, other);
        }
      }
    }
  }

  /// Says whether nothing but their places says which of the two goes first.
  private static boolean isOpen(Provision one, Provision other) {
    return one.force().published() == other.force().published()
        && one.precedence().turn() == other.precedence().turn()
        && !names(one, other.id())
        && !names(other, one.id());
  }

  private static boolean names(Provision one, ProvisionId other) {
    Precedence precedence = one.precedence();
    boolean cuts = one.effect() instanceof Effect.Limit limit && limit.of().contains(other);
    return cuts
        || precedence.after().contains(other)
        || precedence.replaces().contains(other)
        || precedence.prevailsOver().contains(other);
  }

  private boolean meet(Provision one, Provision other) {
    return survey.law().kinds().stream().anyMatch(kind -> meet(kind, one, other));
  }

  private static boolean meet(Kind kind, Provision one, Provision other) {
    return kind.purposes().stream()
        .anyMatch(
            purpose ->
                one.reach().includes(kind.id(), purpose)
                    && other.reach().includes(kind.id(), purpose));
  }

  /// Two provisions that only add days that hang on nothing before them may go in any order.
  private static boolean commute(Provision one, Provision other) {
    return isSilent(one) || isSilent(other) || (isPlain(one) && isPlain(other));
  }

  private static boolean isSilent(Provision provision) {
    return provision.effect() instanceof Effect.Withhold
        || provision.effect() instanceof Effect.Undetermined
        || (provision.effect() instanceof Effect.Limit limit && !limit.of().isEmpty());
  }

  private static boolean isPlain(Provision provision) {
    boolean adds =
        switch (provision.effect()) {
          case Effect.ExtendThrough _, Effect.ExtendBy _, Effect.TreatAsValid _ -> true;
          case Effect.Suspend stop -> stop.on() == Effect.Base.PRINTED;
          case Effect.Continue _,
              Effect.Revive _,
              Effect.Limit _,
              Effect.End _,
              Effect.Undetermined _,
              Effect.Withhold _ ->
              false;
        };
    return adds && !readsState(provision);
  }

  private static boolean readsState(Provision provision) {
    boolean[] reads = {false};
    new Mentions(
            condition -> reads[0] |= condition instanceof Condition.ValidOn,
            moment -> reads[0] |= moment instanceof Moment.Running)
        .in(provision);
    return reads[0];
  }

  private void swap(Provision one, Provision other) {
    Pack swapped = Pack.of(Rewrite.behind(survey.law(), one.id(), other.id()));
    Confirm confirm = new Confirm(swapped, knownOn);
    Set<Validity> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Survey.Group group : survey.groups()) {
      Situation situation = group.situation();
      boolean reached =
          one.reach().includes(situation.kind().id(), situation.purpose())
              && other.reach().includes(situation.kind().id(), situation.purpose());
      for (Region region : reached ? group.regions() : List.<Region>of()) {
        if (mayMatter(region, one, other) && seen.add(region.leaf())) {
          edges(group, region).forEach(at -> compare(group, region, one, other, confirm, at));
        }
      }
    }
  }

  /// Both act, or one does and the other might if it came at another time.
  private static boolean mayMatter(Region region, Provision one, Provision other) {
    for (ReadingCase each : region.leaf().cases()) {
      boolean first = each.acted().contains(one.id());
      boolean second = each.acted().contains(other.id());
      if ((first && second) || (first && readsState(other)) || (second && readsState(one))) {
        return true;
      }
    }
    return false;
  }

  /// Documents on the first and on the last printed day of a region.
  private List<int[]> edges(Survey.Group group, Region region) {
    List<int[]> edges = new ArrayList<>();
    int place = group.area().axes().place(survey.printedSlot());
    Set<Integer> days = new HashSet<>();
    if (place >= 0) {
      days.add(region.bounds().first(place));
      days.add(region.bounds().last(place));
    }
    for (int day : days) {
      Bounds on = region.bounds().on(place, day);
      if (on != null) {
        group.points(survey).find(on, region.sides()).ifPresent(edges::add);
      }
    }
    if (edges.isEmpty()) {
      group.points(survey).find(region.bounds(), region.sides()).ifPresent(edges::add);
    }
    return edges;
  }

  private void compare(
      Survey.Group group,
      Region region,
      Provision one,
      Provision other,
      Confirm confirm,
      int[] at) {
    Witness witness = show.of(group, region.leaf(), at, survey.law().knownThrough());
    GoodDays changed;
    try {
      changed = confirm.goodDays(witness);
    } catch (DateTimeException e) {
      return;
    }
    if (changed.equals(witness.good())) {
      return;
    }
    OptionalInt days = OptionalInt.empty();
    if (changed.lastDay().isPresent() && witness.good().lastDay().isPresent()) {
      days =
          OptionalInt.of(
              Math.abs(changed.lastDay().getAsInt() - witness.good().lastDay().getAsInt()));
    }
    int asOf = Math.min(last(changed), last(witness.good())) + 1;
    Witness shown = show.of(group, region.leaf(), at, asOf).withChanged(changed);
    int place = group.area().axes().place(survey.printedSlot());
    DaySet printed =
        place < 0 ? DaySet.empty() : new Distance(survey).printed(group, region.bounds());
    found.add(
        Collect.Key.of(LintKind.ORDER_CONFLICT, "plain", List.of(one.id(), other.id())),
        days,
        printed,
        group,
        () -> Optional.of(List.of(shown)));
  }

  private int last(GoodDays good) {
    return good.lastDay().orElse(survey.last());
  }
}
