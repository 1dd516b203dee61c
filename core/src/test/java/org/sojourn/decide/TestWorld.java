package org.sojourn.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sojourn.law.Confidence;
import org.sojourn.law.Event;
import org.sojourn.law.Fact;
import org.sojourn.law.FactId;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.KindId;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.law.Reading;
import org.sojourn.law.ReadingId;
import org.sojourn.law.Source;
import org.sojourn.law.Text;
import org.sojourn.time.Days;

/// The kinds, facts and readings that every law of these tests may speak of.
///
/// Kinds: `permit` (a last day on paper), `card` (the same, and `issued` says when it began),
/// `nothing` (no paper). Facts: `issued`, `filed`, `arrived` are days; `decided` is a day that is
/// assumed absent; `student` is yes or no, `member` likewise and assumed no; `group` and `place`
/// are a, b or c; `age` is a number. Readings: `open` has options x, y, z and no authority;
/// `settled` has x and y, and the authority applies x.
final class TestWorld {

  static final List<Fact> FACTS =
      List.of(
          fact("issued", 0, new FactType.Day(), OptionalInt.empty()),
          fact("filed", 1, new FactType.Day(), OptionalInt.empty()),
          fact("arrived", 2, new FactType.Day(), OptionalInt.empty()),
          fact("decided", 3, new FactType.Day(), OptionalInt.of(Fact.ABSENT)),
          fact("student", 4, new FactType.YesNo(), OptionalInt.empty()),
          fact("member", 5, new FactType.YesNo(), OptionalInt.of(0)),
          fact("group", 6, choice(), OptionalInt.empty()),
          fact("place", 7, choice(), OptionalInt.empty()),
          fact("age", 8, new FactType.Quantity(0, 130, "years"), OptionalInt.empty()));

  static final List<Reading> READINGS =
      List.of(
          reading("open", 0, OptionalInt.empty(), "x", "y", "z"),
          reading("settled", 1, OptionalInt.of(0), "x", "y"));

  static final List<Kind> KINDS =
      List.of(
          kind("permit", 0, Kind.PrintedDay.DAY, Optional.empty()),
          kind("card", 1, Kind.PrintedDay.DAY, Optional.of(FACTS.getFirst())),
          kind("nothing", 2, Kind.PrintedDay.NONE, Optional.empty()));

  /// The last day through which the authors of these laws followed them.
  static final int KNOWN_THROUGH = Days.parse("2022-12-31");

  private TestWorld() {}

  static PackLaw law(List<Measure> measures, List<Event> events) {
    return new PackLaw(
        "test",
        Text.english("test"),
        List.of("en"),
        KNOWN_THROUGH,
        Text.english("calendar days"),
        "0",
        KINDS,
        FACTS,
        events,
        READINGS,
        measures);
  }

  static Fact fact(String code) {
    return FACTS.stream().filter(fact -> fact.id().code().equals(code)).findFirst().orElseThrow();
  }

  static Reading reading(String code) {
    return READINGS.stream()
        .filter(reading -> reading.id().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  static int slotOfPrinted() {
    return FACTS.size();
  }

  static Confidence confidence() {
    return Confidence.VERIFIED;
  }

  private static Fact fact(String code, int slot, FactType type, OptionalInt assumed) {
    return new Fact(
        new FactId(code), slot, type, Text.english(code), Text.english(code + "?"), assumed);
  }

  private static FactType choice() {
    return new FactType.Choice(
        List.of("a", "b", "c"),
        Map.of("a", Text.english("a"), "b", Text.english("b"), "c", Text.english("c")),
        Optional.empty());
  }

  private static Reading reading(
      String code, int slot, OptionalInt authority, String... optionCodes) {
    List<Reading.Option> options =
        IntStream.range(0, optionCodes.length).mapToObj(i -> option(optionCodes[i])).toList();
    return new Reading(new ReadingId(code), slot, Text.english(code), options, authority);
  }

  private static Reading.Option option(String code) {
    return new Reading.Option(code, Text.english(code), List.<Source>of());
  }

  private static Kind kind(String code, int slot, Kind.PrintedDay paper, Optional<Fact> starts) {
    return new Kind(
        new KindId(code),
        slot,
        Text.english(code),
        List.of(Purpose.STAY, Purpose.WORK),
        paper,
        starts);
  }
}
