package org.sojourn.reader.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sojourn.law.Force;
import org.sojourn.law.Provision;
import org.sojourn.time.Days;

/// From when a rule is known, and how it stands to others.
final class ReadForceTest {

  @Test
  void takesThePublicationOfItsMeasure() {
    Provision provision = TextPack.provision("effect: {end: 2022-01-01}");
    assertThat(provision.force().published()).isEqualTo(Days.parse("2020-04-18"));
    assertThat(provision.force().inForce()).isEmpty();
  }

  @Test
  void readsForceAsASeries() {
    Force force =
        TextPack.provision(
                "effect: {end: 2022-01-01}\npublished: 2020-05-01\n"
                    + "in-force: {known: {2020-06-01: no, 2020-07-01: {is: yes, by: act}}}")
            .force();
    assertThat(force.at(Days.parse("2020-04-30"))).isEqualTo(Force.State.NOT_YET_PUBLISHED);
    assertThat(force.at(Days.parse("2020-05-31"))).isEqualTo(Force.State.IN_FORCE);
    assertThat(force.at(Days.parse("2020-06-01"))).isEqualTo(Force.State.NOT_IN_FORCE);
    assertThat(force.at(Days.parse("2020-07-01"))).isEqualTo(Force.State.IN_FORCE);
  }

  @Test
  void readsRelations() {
    TextPack pack =
        TextPack.of(
            TextPack.measure("act", "2020-04-18", "effect: {end: 2022-01-01}"),
            TextPack.measure(
                "order",
                "2020-04-18",
                "effect: {end: 2022-01-01}\nafter: [act/rule]\nreplaces: act/rule\n"
                    + "prevails-over: [act/rule]"));
    Provision provision = pack.provision("order", "rule");
    assertThat(provision.precedence().after()).hasToString("[act/rule]");
    assertThat(provision.precedence().replaces()).hasToString("[act/rule]");
    assertThat(provision.precedence().prevailsOver()).hasToString("[act/rule]");
  }
}
