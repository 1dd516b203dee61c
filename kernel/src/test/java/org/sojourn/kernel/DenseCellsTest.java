package org.sojourn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;

final class DenseCellsTest {

  private static final int ROWS = 3000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void answersAsTheKernelDoesOrNotAtAll(long seed) {
    SampleForms forms = new SampleForms(seed);
    AnswerForm form = forms.draw();
    Kernel kernel = Kernel.of(form);
    DenseCells dense = DenseCells.of(form);
    CellKernel loop = CellKernel.of(dense.table());
    Chunk in = new Chunk(ROWS, form.printedSlot() + 1);
    Answers expected = new Answers(ROWS);
    short[] cells = new short[ROWS];
    int[] through = new int[ROWS];
    short[] provenance = new short[ROWS];
    in.size = ROWS;
    for (int row = 0; row < ROWS; row++) {
      int[] document = forms.document();
      for (int slot = 0; slot < document.length; slot++) {
        in.values[slot][row] = document[slot];
      }
    }
    for (Diagram<Finding> diagram : form.diagrams()) {
      Arrays.fill(in.start, kernel.start(diagram.kind(), diagram.purpose()));
      kernel.answer(in, expected);
      Arrays.fill(in.start, dense.start(diagram.kind(), diagram.purpose()));
      dense.cells(in, cells);
      loop.run(in.values[form.printedSlot()], cells, through, provenance, 0, ROWS);
      for (int row = 0; row < ROWS; row++) {
        int finding = dense.finding(provenance[row] & 0xffff);
        if (finding != Answers.ASK && expected.finding[row] != Answers.ASK) {
          assertThat(finding).as("seed %d row %d", seed, row).isEqualTo(expected.finding[row]);
          assertThat(through[row]).as("seed %d row %d", seed, row).isEqualTo(expected.through[row]);
        }
      }
    }
  }
}
