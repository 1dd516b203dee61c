package org.sojourn.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountingRuleTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(CountingRule rule) {
    assertThat(CountingRule.parse(rule.id())).contains(rule);
  }

  @ParameterizedTest
  @EnumSource
  void policyIsFoundByItsName(MonthEnd policy) {
    assertThat(MonthEnd.parse(policy.id())).contains(policy);
  }

  @Test
  void namesAreThoseOfPacks() {
    assertThat(Arrays.stream(CountingRule.values()).map(CountingRule::id))
        .containsExactly("eu-1182-71", "ets-76", "ru-civil-code", "as-written");
    assertThat(Arrays.stream(MonthEnd.values()).map(MonthEnd::id))
        .containsExactly("last-day", "next-day", "refuse");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EU-1182-71", "LAST_DAY", " last-day", "eu"})
  void knowsNoOtherName(String text) {
    assertThat(CountingRule.parse(text)).isEmpty();
    assertThat(MonthEnd.parse(text)).isEmpty();
  }

  @Test
  void onlyTheActsSayWhereAMonthLands() {
    assertThat(CountingRule.EU_1182_71.monthEnd()).contains(MonthEnd.LAST_DAY);
    assertThat(CountingRule.ETS_76.monthEnd()).contains(MonthEnd.LAST_DAY);
    assertThat(CountingRule.RU_CIVIL_CODE.monthEnd()).contains(MonthEnd.LAST_DAY);
    assertThat(CountingRule.AS_WRITTEN.monthEnd()).isEmpty();
  }
}
