package org.sojourn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.NormalForm;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.reader.Packs;
import org.sojourn.time.Days;

final class KernelTest {

  private static final int ROWS = 4000;

  /// Where the diagram finds, the kernel finds the same or leaves the row, and it leaves no row of
  /// which all is known; where the diagram does not find, it leaves the row.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void equalsTheDiagramOnInventedForms(long seed) {
    SampleForms forms = new SampleForms(seed);
    AnswerForm form = forms.draw();
    Kernel kernel = Kernel.of(form);
    Chunk in = new Chunk(ROWS, form.printedSlot() + 1);
    int[][] documents = new int[ROWS][];
    Random random = new Random(seed);
    Diagram<?>[] asked = new Diagram<?>[ROWS];
    for (int row = 0; row < ROWS; row++) {
      documents[row] = forms.document();
      Diagram<Finding> diagram = form.diagrams().get(random.nextInt(form.diagrams().size()));
      asked[row] = diagram;
      put(in, row, kernel.start(diagram.kind(), diagram.purpose()), documents[row]);
    }
    in.size = ROWS;
    Answers out = new Answers(ROWS);
    kernel.answer(in, out);

    int answered = 0;
    for (int row = 0; row < ROWS; row++) {
      Diagram<?> diagram = asked[row];
      Node<Finding> root = form.root(diagram.kind(), diagram.purpose()).orElseThrow();
      Optional<QuickAnswer> expected = answer(root, documents[row]);
      String what = "seed " + seed + ", " + Arrays.toString(documents[row]);
      if (out.finding[row] == Answers.ASK) {
        assertThat(out.through[row]).as(what).isEqualTo(Days.NEVER);
        assertThat(isWhole(documents[row]) && expected.isPresent()).as(what).isFalse();
        continue;
      }
      answered++;
      assertThat(expected).as(what).isPresent();
      assertThat(form.findings().get(out.finding[row]).at(documents[row]))
          .as(what)
          .isEqualTo(expected.get());
      assertThat(out.through[row]).as(what).isEqualTo(expected.get().through());
      assertThat(out.safe[row]).as(what).isEqualTo(expected.get().safe());
      assertThat(out.arguable[row]).as(what).isEqualTo(expected.get().arguable());
    }
    assertThat(answered).isGreaterThan(ROWS / 8);
  }

  @Test
  void answersEveryWholeDocumentOfARealPackAsItsDiagramDoes() {
    NormalForm normal = NormalForm.of(Packs.load("nz"), Optional.empty());
    AnswerForm form = normal.on(Days.parse("2021-06-01"));
    Kernel kernel = Kernel.of(form);
    Chunk in = new Chunk(ROWS, form.printedSlot() + 1);
    Answers out = new Answers(ROWS);
    Random random = new Random(1);
    for (Diagram<Finding> diagram : form.diagrams()) {
      int[][] documents = new int[ROWS][];
      for (int row = 0; row < ROWS; row++) {
        documents[row] = document(normal, random);
        put(in, row, kernel.start(diagram.kind(), diagram.purpose()), documents[row]);
      }
      in.size = ROWS;
      kernel.answer(in, out);
      for (int row = 0; row < ROWS; row++) {
        String what = diagram.kind().id() + " " + Arrays.toString(documents[row]);
        QuickAnswer expected = answer(diagram.root(), documents[row]).orElseThrow();
        assertThat(out.finding[row]).as(what).isNotNegative();
        assertThat(form.findings().get(out.finding[row]).at(documents[row]))
            .as(what)
            .isEqualTo(expected);
        assertThat(out.through[row]).as(what).isEqualTo(expected.through());
      }
    }
  }

  @Test
  void leavesWhatIsNotCompiledToTheEvaluator() {
    AnswerForm form = new SampleForms(1).draw();
    Kernel kernel = Kernel.of(form);
    Kind other = SampleForms.LAW.kinds().getLast();
    Chunk in = new Chunk(1, form.printedSlot() + 1);
    in.start[0] = kernel.start(other, other.mainPurpose());
    in.size = 1;
    Answers out = new Answers(1);
    kernel.answer(in, out);

    assertThat(out.finding[0]).isEqualTo(Answers.ASK);
    assertThat(kernel.slots()).isSorted().doesNotHaveDuplicates().isSubsetOf(1, 2, 5, 7, 24);
  }

  private static Optional<QuickAnswer> answer(Node<Finding> root, int[] values) {
    try {
      return root.find(values).map(finding -> finding.at(values));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isWhole(int[] values) {
    return Arrays.stream(values)
        .allMatch(value -> value != Fact.ABSENT && value >= Days.FIRST && value <= Days.LAST);
  }

  private static int[] document(NormalForm normal, Random random) {
    int[] values = new int[normal.printedSlot() + 1];
    for (Fact fact : normal.law().facts()) {
      values[fact.slot()] =
          switch (fact.type()) {
            case FactType.Day _ -> Days.parse("2020-01-01") + random.nextInt(700);
            case FactType.Quantity number -> number.least();
            case FactType.YesNo _, FactType.Choice _, FactType.State _ ->
                random.nextInt(fact.type().codeList().orElseThrow().size());
          };
      if (fact.mayBeAbsent() && random.nextBoolean()) {
        values[fact.slot()] = Fact.ABSENT;
      }
    }
    values[normal.printedSlot()] = Days.parse("2020-01-01") + random.nextInt(900);
    return values;
  }

  private static void put(Chunk in, int row, int start, int[] values) {
    in.start[row] = start;
    for (int slot = 0; slot < values.length; slot++) {
      in.values[slot][row] = values[slot];
    }
  }
}
