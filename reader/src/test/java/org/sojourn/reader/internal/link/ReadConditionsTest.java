package org.sojourn.reader.internal.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.reader.internal.link.TextPack.condition;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sojourn.law.Condition;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Moment;
import org.sojourn.law.ValueSet;
import org.sojourn.time.Days;

/// What each form of a condition becomes.
final class ReadConditionsTest {

  private static final Moment JUNE = new Moment.Fixed(Days.parse("2020-06-15"));
  private static final Moment JULY = new Moment.Fixed(Days.parse("2020-07-15"));
  private static final Moment OPEN = new Moment.Unlimited();

  @Test
  void readsValues() {
    assertThat(condition("{presence: inside}")).isEqualTo(oneOf("presence", 0));
    assertThat(condition("{presence: [outside, abroad]}")).isEqualTo(oneOf("presence", 1, 2));
    assertThat(condition("{presence: {not: [inside]}}"))
        .isEqualTo(new Condition.OtherThan(fact("presence"), set(0)));
  }

  @Test
  void readsYesAndNoInBothSpellings() {
    assertThat(condition("{protected: yes}")).isEqualTo(oneOf("protected", 1));
    assertThat(condition("{protected: true}")).isEqualTo(oneOf("protected", 1));
    assertThat(condition("{protected: no}")).isEqualTo(oneOf("protected", 0));
  }

  @Test
  void readsNorwayAsAState() {
    Condition.OneOf read = (Condition.OneOf) condition("{nationality: NO}");
    assertThat(codes(read)).containsExactly("NO");
  }

  @Test
  void readsListsAliasesAndPlacesOfThePack() {
    Condition.OneOf read =
        (Condition.OneOf) condition("{nationality: [$neighbours, DEU, stateless]}");
    assertThat(codes(read)).containsExactlyInAnyOrder("AT", "CH", "DE", "stateless");
  }

  @Test
  void readsAbsence() {
    assertThat(condition("{decided: none}")).isEqualTo(new Condition.Absent(fact("decided")));
    assertThat(condition("{decided: given}")).isEqualTo(new Condition.Present(fact("decided")));
    Condition.Any any = (Condition.Any) condition("{second: [AT, none]}");
    assertThat(any.parts().getFirst()).isInstanceOf(Condition.OneOf.class);
    assertThat(any.parts().getLast())
        .isInstanceOfSatisfying(
            Condition.Absent.class, absent -> assertThat(absent.fact().id()).hasToString("second"));
  }

  @Test
  void readsRanges() {
    Moment filed = new Moment.OfFact(fact("filed"));
    assertThat(condition("{filed: {from: 2020-06-15, through: 2020-07-15}}"))
        .isEqualTo(new Condition.Within(filed, JUNE, JULY));
    assertThat(condition("{filed: {after: 2020-06-15}}"))
        .isEqualTo(new Condition.Within(filed, new Moment.DayAfter(JUNE), OPEN));
    assertThat(condition("{printed: {before: 2020-07-15}}"))
        .isEqualTo(new Condition.Within(new Moment.Printed(), OPEN, new Moment.DayBefore(JULY)));
    assertThat(condition("{running: {through: printed}}"))
        .isEqualTo(new Condition.Within(new Moment.Running(), OPEN, new Moment.Printed()));
  }

  @Test
  void readsDaysOneByOne() {
    assertThat(condition("{printed: {on: 2020-06-15}}"))
        .isEqualTo(new Condition.OnOneOf(new Moment.Printed(), days("2020-06-15")));
    assertThat(condition("{filed: {on: [2020-07-15, 2020-06-15, 2020-07-15]}}"))
        .isEqualTo(
            new Condition.OnOneOf(
                new Moment.OfFact(fact("filed")), days("2020-06-15", "2020-07-15")));
  }

  private static List<Integer> days(String... days) {
    return List.of(days).stream().map(Days::parse).toList();
  }

  @Test
  void readsNumbers() {
    assertThat(condition("{age: {least: 18}}"))
        .isEqualTo(new Condition.Between(fact("age"), 18, Integer.MAX_VALUE));
    assertThat(condition("{age: {least: 18, most: 64}}"))
        .isEqualTo(new Condition.Between(fact("age"), 18, 64));
  }

  @Test
  void readsWhatTheDocumentIsOnADay() {
    assertThat(condition("{valid-on: 2020-06-15}")).isEqualTo(new Condition.ValidOn(JUNE));
    assertThat(condition("{pending-on: {day: 2020-06-15, filed: filed, decided: decided}}"))
        .isEqualTo(new Condition.PendingOn(JUNE, fact("filed"), fact("decided")));
  }

  @Test
  void readsReadings() {
    Condition.Under under = (Condition.Under) condition("{reading: {window: [cut, mix]}}");
    assertThat(under.reading().id()).hasToString("window");
    assertThat(under.options()).isEqualTo(set(1, 2));
  }

  @Test
  void joinsEntries() {
    Condition inside = oneOf("presence", 0);
    Condition safe = oneOf("protected", 1);
    assertThat(condition("{presence: inside, protected: yes}"))
        .isEqualTo(new Condition.All(List.of(inside, safe)));
    assertThat(condition("{any: [{presence: inside}, {protected: yes}]}"))
        .isEqualTo(new Condition.Any(List.of(inside, safe)));
    assertThat(condition("{none: [{presence: inside}]}"))
        .isEqualTo(new Condition.NoneOf(List.of(inside)));
    assertThat(condition("{all: [{presence: inside}, {protected: yes}]}"))
        .isEqualTo(new Condition.All(List.of(inside, safe)));
    assertThat(condition("{}")).isEqualTo(new Condition.All(List.of()));
  }

  @Test
  void takesNamedConditionsOfTheMeasureBeforeThoseOfThePack() {
    Condition inside = oneOf("presence", 0);
    Condition safe = oneOf("protected", 1);
    Condition here = new Condition.All(List.of(inside, safe));
    assertThat(condition("{meets: here}")).isEqualTo(here);
    assertThat(condition("{meets: [safe, here]}"))
        .isEqualTo(new Condition.All(List.of(safe, here)));
    assertThat(condition("{none: [{meets: safe}]}")).isEqualTo(new Condition.NoneOf(List.of(safe)));
    String measure =
        TextPack.measure("act", "2020-04-18", "when: {meets: here}\neffect: {end: $x}");
    TextPack own =
        TextPack.of("let: {x: 2020-06-15}\nconditions: {here: {valid-on: $x}}\n" + measure);
    assertThat(own.provision("act", "rule").when()).isEqualTo(new Condition.ValidOn(JUNE));
  }

  private static List<String> codes(Condition.OneOf read) {
    FactType.State states = (FactType.State) read.fact().type();
    return read.values().stream().mapToObj(states.states().codes()::get).toList();
  }

  private static Condition oneOf(String fact, int... places) {
    return new Condition.OneOf(fact(fact), set(places));
  }

  private static ValueSet set(int... places) {
    return ValueSet.of(IntStream.of(places));
  }

  /// Facts without states are equal in every reading of the same text.
  private static Fact fact(String code) {
    return TextPack.of().law().fact(code).orElseThrow();
  }
}
