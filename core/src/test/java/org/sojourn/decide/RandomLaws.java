package org.sojourn.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.sojourn.testkit.Seeds;
import org.sojourn.time.Days;

/// Draws small laws and documents whose days all lie within a few days of each other, so that every
/// order of them comes up.
final class RandomLaws {

  /// The first day that a law names.
  static final int BASE = Days.parse("2020-03-03");

  /// So many days it names.
  static final int WIDTH = 8;

  private final RandomGenerator random;
  private final List<String> dayFacts;
  private final boolean readings;
  private final @Nullable String mapped;
  private int rules;

  /// @param dayFacts codes of the facts whose values are days that a law may speak of
  /// @param readings whether it may speak of readings
  RandomLaws(RandomGenerator random, List<String> dayFacts, boolean readings) {
    this(random, dayFacts, readings, null);
  }

  /// @param mapped a day that hangs on a further fact, for example `work(filed)`; that fact is read
  ///     in no other way, so that all comparisons stay monotone in one and the same step function
  RandomLaws(
      RandomGenerator random, List<String> dayFacts, boolean readings, @Nullable String mapped) {
    this.mapped = mapped;
    this.random = random;
    this.dayFacts = dayFacts;
    this.readings = readings;
  }

  String law() {
    List<String> statements = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      statements.add(
          "event e/group: a={2020-01-01=%s} b={2020-03-12=%s}%s"
              .formatted(day(), day(), random.nextBoolean() ? " *=" + day() : ""));
    }
    boolean event = !statements.isEmpty();
    int count = Seeds.between(random, 2, 6);
    for (rules = 0; rules < count; rules++) {
      statements.add(rule(event));
    }
    return String.join("; ", statements);
  }

  private String rule(boolean event) {
    String name = "r" + rules;
    String head = name + " 2020-01-" + "%02d".formatted(Seeds.between(random, 1, 4)) + ": ";
    String over = rules > 0 && random.nextInt(10) == 0 ? " over r" + random.nextInt(rules) : "";
    String cover = random.nextInt(5) == 0 ? " cover accepted" : "";
    return head + effect(event) + cover + over + when();
  }

  private String effect(boolean event) {
    return switch (random.nextInt(event ? 14 : 12)) {
      case 0, 1 -> "through " + moment();
      case 2 -> "by %dd from %s".formatted(Seeds.between(random, 1, 4), moment());
      case 3 -> "by %dd from running max %s".formatted(Seeds.between(random, 1, 5), moment());
      case 4 -> "suspend " + window() + (random.nextBoolean() ? " on printed" : "");
      case 5 -> "suspend " + window() + " starts " + fact();
      case 6 ->
          "continue " + fact() + " decided" + (random.nextBoolean() ? " max " + moment() : "");
      case 7 -> "revive " + window();
      case 8 -> "treat " + window();
      case 9 ->
          "limit "
              + moment()
              + (rules > 0 && random.nextBoolean() ? " of r" + random.nextInt(rules) : "");
      case 10 -> "end " + moment();
      case 11 -> "undetermined " + window();
      default -> "through @e/group+" + Seeds.between(random, 1, 3) + "d";
    };
  }

  private String when() {
    List<String> parts = new ArrayList<>();
    int count = random.nextInt(3);
    for (int i = 0; i < count; i++) {
      parts.add(condition(1));
    }
    return parts.isEmpty() ? "" : " if " + String.join(" & ", parts);
  }

  private String condition(int depth) {
    int choice = random.nextInt(depth > 0 ? 14 : 11);
    return switch (choice) {
      case 0 -> "student is " + (random.nextBoolean() ? "yes" : "no");
      case 1 -> "group is " + (random.nextBoolean() ? "a" : "a,b");
      case 2 -> "group not c";
      case 3 -> random.nextBoolean() ? "decided none" : "decided given";
      case 4 -> "valid " + moment();
      case 5 -> "pending %s %s decided".formatted(moment(), fact());
      case 6, 7 -> "%s in %s..%s".formatted(moment(), moment(), moment());
      case 8 -> "%s in ..%s".formatted(fact(), moment());
      case 9 -> readings ? reading() : "running in " + moment() + "..";
      case 10 -> "%s on %s,%s".formatted(moment(), day(), day());
      case 11 -> "any(%s | %s)".formatted(condition(0), condition(0));
      case 12 -> "no(%s | %s)".formatted(condition(0), condition(0));
      default -> "all(%s & %s)".formatted(condition(0), condition(0));
    };
  }

  private String reading() {
    return random.nextBoolean()
        ? "reading open " + (random.nextBoolean() ? "x" : "x,y")
        : "reading settled " + (random.nextBoolean() ? "x" : "y");
  }

  private String window() {
    int first = Seeds.between(random, 0, WIDTH - 2);
    String from = random.nextInt(4) == 0 ? fact() : Days.text(BASE + first);
    String through =
        random.nextInt(4) == 0
            ? moment()
            : Days.text(BASE + Seeds.between(random, first, WIDTH - 1));
    return from + ".." + through;
  }

  private String moment() {
    return switch (random.nextInt(mapped == null ? 9 : 12)) {
      case 9, 10, 11 -> String.valueOf(mapped);
      case 0 -> "printed";
      case 1 -> "running";
      case 2, 3 -> fact();
      case 4 -> fact() + "+" + Seeds.between(random, 1, 3) + "d";
      case 5 -> "%s(%s,%s)".formatted(random.nextBoolean() ? "min" : "max", fact(), day());
      default -> day();
    };
  }

  private String fact() {
    return dayFacts.get(random.nextInt(dayFacts.size()));
  }

  /// Returns the last day that a law names.
  static String lastDay() {
    return Days.text(BASE + WIDTH);
  }

  /// Draws a day.
  String day() {
    return Days.text(BASE + random.nextInt(WIDTH));
  }

  /// Draws a document of a kind that lacks some of its facts.
  Document document(String kind) {
    Document document = Document.of(kind).with("age", "30").with("place", "a");
    document = document.printed(java.time.LocalDate.parse(day()));
    for (String fact : dayFacts) {
      document = document.with(fact, day());
    }
    document = document.with("student", random.nextBoolean() ? "yes" : "no");
    document = document.with("group", List.of("a", "b", "c").get(random.nextInt(3)));
    return random.nextBoolean() ? document : document.with("decided", day());
  }
}
