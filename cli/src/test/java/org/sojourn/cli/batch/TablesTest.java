package org.sojourn.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.time.Days;

/// The tables of the batch say what the plain way says.
final class TablesTest {

  private final DayTable days = new DayTable();

  private int parse(String text) {
    return days.parse(("xx" + text + "yy").toCharArray(), 2, text.length());
  }

  @Test
  void readsEveryDayOfTheCalendar() {
    for (int day = Days.FIRST; day <= Days.LAST; day++) {
      assertThat(parse(Days.text(day))).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-02-29",
        "2021-02-30",
        "2021-04-31",
        "2021-13-01",
        "2021-00-10",
        "2021-01-00",
        "1899-12-31",
        "2200-01-01",
        "9999-12-31",
        "0000-00-00",
        "2021-1-01",
        "2021/01/01",
        "31.12.2021",
        "2021-01-0x",
        "2021-01-:1",
        "20x1-01-01",
        "----------",
        "",
        "2021-01-011"
      })
  void takesNothingElseForADay(String text) {
    assertThat(parse(text)).isEqualTo(DayTable.BAD);
  }

  @Test
  void keepsWhatItWasTold() {
    CodeTable table = new CodeTable();
    for (int i = 0; i < 10_000; i++) {
      char[] text = ("-code-" + i + "-").toCharArray();
      assertThat(table.get(text, 1, text.length - 2)).isEqualTo(CodeTable.NEW);
      table.put(text, 1, text.length - 2, i);
    }
    for (int i = 0; i < 2000; i++) {
      char[] text = ("code-" + i).toCharArray();
      assertThat(table.get(text, 0, text.length)).isEqualTo(i);
    }
    char[] late = "code-9999".toCharArray();
    assertThat(table.get(late, 0, late.length)).isEqualTo(CodeTable.NEW);
  }

  @Test
  void memoKeepsTheLastAnswerOfAPlace() {
    AnswerMemo memo = new AnswerMemo();
    assertThat(memo.get(0)).isNull();
    for (int key = 0; key < 200_000; key++) {
      memo.put(
          key, Integer.toString(key % 70_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    for (int key = 0; key < 200_000; key++) {
      byte[] answer = memo.get(key);
      if (answer != null) {
        assertThat(answer).asString().isEqualTo(Integer.toString(key % 70_000));
      }
    }
    assertThat(memo.get(199_999)).asString().isEqualTo(Integer.toString(199_999 % 70_000));
  }
}
