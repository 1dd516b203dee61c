package org.sojourn.reader.internal.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.reader.internal.link.TextPack.effect;
import static org.sojourn.reader.internal.link.TextPack.provision;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sojourn.law.Count;
import org.sojourn.law.Cover;
import org.sojourn.law.Effect;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.time.CountingRule;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;
import org.sojourn.time.Term;

/// What each form of an effect becomes.
final class ReadEffectsTest {

  private static final Moment MARCH = new Moment.Fixed(Days.parse("2020-03-15"));
  private static final Moment JUNE = new Moment.Fixed(Days.parse("2020-06-15"));
  private static final Count TEN =
      new Count(new Term(0, 10), FirstDay.NOT_COUNTED, CountingRule.AS_WRITTEN, MonthEnd.REFUSE);

  @Test
  void readsExtensions() {
    assertThat(effect("{extend-through: 2020-06-15}")).isEqualTo(new Effect.ExtendThrough(JUNE));
    assertThat(effect("{extend-by: {days: 10}}"))
        .isEqualTo(new Effect.ExtendBy(new Moment.Running(), TEN, Optional.empty()));
    assertThat(effect("{extend-by: {days: 10, from: printed, not-beyond: 2020-06-15}}"))
        .isEqualTo(new Effect.ExtendBy(new Moment.Printed(), TEN, Optional.of(JUNE)));
  }

  @Test
  void readsWindows() {
    assertThat(effect("{suspend: {from: 2020-03-15, through: 2020-06-15}}"))
        .isEqualTo(new Effect.Suspend(MARCH, JUNE, Effect.Base.RUNNING, Optional.empty()));
    assertThat(effect("{suspend: {from: 2020-03-15, through: none, starts: filed}}\non: printed"))
        .isEqualTo(
            new Effect.Suspend(
                MARCH, new Moment.Unlimited(), Effect.Base.PRINTED, Optional.of(fact("filed"))));
    assertThat(effect("{revive: {from: 2020-03-15, through: 2020-06-15}}"))
        .isEqualTo(new Effect.Revive(MARCH, JUNE));
    assertThat(effect("{treat-as-valid: {from: 2020-03-15, through: 2020-06-15}}"))
        .isEqualTo(new Effect.TreatAsValid(MARCH, JUNE));
  }

  @Test
  void readsWaiting() {
    assertThat(effect("{continue: {while: {pending: filed, ended-by: decided}}}"))
        .isEqualTo(new Effect.Continue(fact("filed"), fact("decided"), Optional.empty()));
    assertThat(
            effect("{continue: {while: {pending: filed, ended-by: decided}, at-most: 2020-06-15}}"))
        .isEqualTo(new Effect.Continue(fact("filed"), fact("decided"), Optional.of(JUNE)));
  }

  @Test
  void readsCuts() {
    assertThat(effect("{end: 2020-06-15}")).isEqualTo(new Effect.End(JUNE));
    assertThat(effect("{limit: {through: 2020-06-15}}"))
        .isEqualTo(new Effect.Limit(JUNE, List.of()));
    assertThat(effect("{limit: {through: 2020-06-15, of: rule}}"))
        .isEqualTo(new Effect.Limit(JUNE, List.of(ProvisionId.parse("act/rule"))));
  }

  @Test
  void readsThatAMeasureDoesNotReach() {
    Provision provision = provision("cover: none\npurposes: [work]");
    assertThat(provision.effect()).isEqualTo(new Effect.Withhold());
    assertThat(provision("cover: tolerated\neffect: {end: 2020-06-15}").cover())
        .isEqualTo(Cover.TOLERATED);
  }

  private static Fact fact(String code) {
    return TextPack.of().law().fact(code).orElseThrow();
  }
}
