package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Limits;
import org.sojourn.compile.Node;
import org.sojourn.compile.NormalForm;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.testkit.Seeds;
import org.sojourn.time.Days;

/// The compiled law says of every document what the evaluator says: random laws are compiled, and
/// documents whose days lie at and between the days of the law are answered both ways. Of a
/// document that lacks something that matters the diagram says nothing.
///
/// `-Dsojourn.samples=N` draws more laws than the share that every build takes.
final class CompiledLawsTest {

  private static final Limits WITHOUT_LIMITS = new Limits(99, 1_000_000);

  private static final int SAMPLES = Integer.getInteger("sojourn.samples", 8);
  private static final int DAYS_ASKED = 3;
  private static final int DOCUMENTS = 60;

  private static final List<String> MAPPED =
      List.of(
          "next(03-06,filed)",
          "filed+2w",
          "filed+1m",
          "filed+1w:counted",
          "work(filed)",
          "printed+1m",
          "work(running)");

  @Test
  void oneDayOfTheDocument() {
    Seeds.check(SAMPLES, random -> check(random, draw(random, List.of("filed"), false)));
  }

  @Test
  void twoDaysOfTheDocument() {
    Seeds.check(SAMPLES, random -> check(random, draw(random, List.of("filed", "arrived"), false)));
  }

  @Test
  void underReadings() {
    Seeds.check(SAMPLES, random -> check(random, draw(random, List.of("filed"), true)));
  }

  /// Months, working days and yearly days stand between the day of the document and the law.
  @Test
  void daysThatAreMapped() {
    Seeds.check(
        SAMPLES,
        random -> {
          String mapped = MAPPED.get(random.nextInt(MAPPED.size()));
          List<String> days = random.nextBoolean() ? List.of("arrived") : List.of("filed");
          check(random, new RandomLaws(random, days, random.nextInt(4) == 0, mapped).law());
        });
  }

  private static String draw(RandomGenerator random, List<String> days, boolean readings) {
    return new RandomLaws(random, days, readings).law();
  }

  private static void check(RandomGenerator random, String law) {
    Pack pack = LawText.pack(law);
    Optional<LocalDate> knownOn =
        random.nextInt(3) == 0
            ? Optional.of(Days.date(RandomLaws.BASE + random.nextInt(RandomLaws.WIDTH)))
            : Optional.empty();
    NormalForm form = NormalForm.of(pack, knownOn, WITHOUT_LIMITS);
    for (int i = 0; i < DAYS_ASKED; i++) {
      AnswerForm answers = form.on(RandomLaws.BASE + Seeds.between(random, -4, 14));
      for (Diagram<Finding> diagram : answers.diagrams()) {
        for (int j = 0; j < DOCUMENTS; j++) {
          int[] values = document(random, form, diagram.kind());
          compare(form, answers, diagram, values, true, law);
          compare(form, answers, diagram, lacking(random, form, values), false, law);
        }
      }
    }
  }

  /// Values by slot: every fact is given, or absent where it may be.
  private static int[] document(RandomGenerator random, NormalForm form, Kind kind) {
    int[] values = new int[form.printedSlot() + 1];
    for (Fact fact : form.law().facts()) {
      boolean absent = fact.mayBeAbsent() && random.nextInt(2) == 0;
      values[fact.slot()] = absent ? Fact.ABSENT : value(random, fact);
    }
    boolean printed = kind.paper() == Kind.PrintedDay.DAY;
    values[form.printedSlot()] = printed ? day(random) : Fact.UNKNOWN;
    return values;
  }

  /// Values of a document that lacks some.
  private static int[] lacking(RandomGenerator random, NormalForm form, int[] values) {
    int[] fewer = values.clone();
    for (Fact fact : form.law().facts()) {
      if (fact.assumed().isEmpty() && random.nextInt(6) == 0) {
        fewer[fact.slot()] = Fact.UNKNOWN;
      }
    }
    fewer[form.printedSlot()] = random.nextInt(6) == 0 ? Fact.UNKNOWN : values[form.printedSlot()];
    return fewer;
  }

  private static int value(RandomGenerator random, Fact fact) {
    return fact.type()
        .codeList()
        .map(codes -> random.nextInt(codes.size()))
        .orElseGet(() -> fact.id().code().equals("age") ? random.nextInt(131) : day(random));
  }

  /// Mostly around the days that the law names, at times far away.
  private static int day(RandomGenerator random) {
    return switch (random.nextInt(12)) {
      case 0 -> RandomLaws.BASE + Seeds.between(random, -80, 80);
      case 1 -> Days.parse("2020-01-31") + random.nextInt(3);
      default -> RandomLaws.BASE + Seeds.between(random, -3, RandomLaws.WIDTH + 3);
    };
  }

  private static void compare(
      NormalForm form,
      AnswerForm answers,
      Diagram<Finding> diagram,
      int[] values,
      boolean complete,
      String law) {
    Optional<QuickAnswer> found = diagram.root().find(values).map(finding -> finding.at(values));
    if (!complete && found.isEmpty()) {
      return;
    }
    int[] facts = Arrays.copyOf(values, form.printedSlot());
    QuickAnswer expected =
        form.evaluator()
            .answer(
                diagram.kind(),
                diagram.purpose(),
                values[form.printedSlot()],
                facts,
                answers.asOf());
    if (found.isEmpty() && isLeft(diagram.root())) {
      return; // what is too much for the form, such as a window between two days of the document
    }
    assertThat(found)
        .as(
            "%nlaw: %s%n%s for %s, %s%nas of %s, known on %s%n",
            law,
            diagram.kind().id(),
            diagram.purpose(),
            text(form, values),
            Days.text(answers.asOf()),
            Days.text(answers.knownOn()))
        .contains(expected);
  }

  private static boolean isLeft(Node<Finding> node) {
    return node instanceof Node.Left<Finding>
        || node.children().stream().anyMatch(CompiledLawsTest::isLeft);
  }

  private static String text(NormalForm form, int[] values) {
    List<String> words = new ArrayList<>();
    for (Fact fact : form.law().facts()) {
      words.add(fact.id() + "=" + fact.text(values[fact.slot()]));
    }
    int printed = values[form.printedSlot()];
    words.add(
        "printed="
            + (printed == Fact.UNKNOWN ? "none" : form.law().facts().getFirst().text(printed)));
    return String.join(" ", words);
  }
}
