package org.sojourn.batch.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.compile.sql.Dialect;
import org.sojourn.compile.sql.SqlScript;
import org.sojourn.decide.Status;
import org.sojourn.law.Confidence;
import org.sojourn.law.Count;
import org.sojourn.law.DayMap;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.time.CountingRule;
import org.sojourn.time.Days;
import org.sojourn.time.FirstDay;
import org.sojourn.time.MonthEnd;
import org.sojourn.time.WorkCalendar;

/// Terms of months, yearly days and working days lead in SQL where they lead here, from every day
/// of years with and without 29 February.
final class MapsInSqlTest {

  private static final int FIRST = Days.parse("2019-01-01");
  private static final int LAST = Days.parse("2021-12-31");

  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          "office",
          LocalDate.of(2018, 12, 1),
          LocalDate.of(2022, 12, 31),
          Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          Set.of(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 4)),
          Set.of(LocalDate.of(2020, 5, 2)));

  private static List<DayMap> maps() {
    List<DayMap> maps = new ArrayList<>();
    for (MonthEnd end : List.of(MonthEnd.LAST_DAY, MonthEnd.NEXT_DAY)) {
      for (int months : List.of(1, 12, 25)) {
        for (FirstDay first : FirstDay.values()) {
          maps.add(new DayMap.LastDay(count(months, first, end)));
        }
        maps.add(new DayMap.FirstDayBack(count(months, FirstDay.NOT_COUNTED, end)));
      }
    }
    maps.add(new DayMap.NextYearly(MonthDay.of(4, 1)));
    maps.add(new DayMap.NextYearly(MonthDay.of(12, 31)));
    maps.add(new DayMap.NextWorkingDay(CALENDAR));
    maps.add(new DayMap.WorkingDays(1, FirstDay.COUNTED, CALENDAR));
    maps.add(new DayMap.WorkingDays(7, FirstDay.NOT_COUNTED, CALENDAR));
    return maps;
  }

  private static Count count(int months, FirstDay first, MonthEnd end) {
    return new Count(new org.sojourn.time.Term(months, 2), first, CountingRule.AS_WRITTEN, end);
  }

  @ParameterizedTest
  @EnumSource(
      value = Dialect.class,
      names = {"DUCKDB", "POSTGRESQL"})
  void leadWhereTheyLeadHere(Dialect dialect) throws SQLException {
    Engine engine = Engines.of(dialect);
    try (var connection = engine.connection()) {
      assertThat(connection.isClosed()).isFalse();
      List<DayMap> maps = maps();
      for (int i = 0; i + 1 < maps.size(); i += 2) {
        check(engine, maps.get(i), maps.get(i + 1));
      }
      check(engine, maps.getLast(), maps.getFirst());
    }
  }

  private static void check(Engine engine, DayMap one, DayMap other) throws SQLException {
    Kind kind = RandomForms.KINDS.getFirst();
    Term.OfSlot printed = new Term.OfSlot(RandomForms.FACTS.size(), 0);
    Finding finding =
        new Finding(
            Status.VALID,
            Optional.empty(),
            new Term.Mapped(one, printed, 0),
            Optional.empty(),
            new Term.Mapped(other, printed, -1),
            new Term.Mapped(one, new Term.Mapped(other, printed, 3), 0),
            List.of(),
            Confidence.VERIFIED);
    Diagram<Finding> diagram = new Diagram<>(kind, kind.mainPurpose(), new Node.Leaf<>(finding));
    AnswerForm form = new AnswerForm(RandomForms.law(), Days.LAST, FIRST, List.of(diagram));
    List<AskedDocument> documents = new ArrayList<>();
    for (int day = FIRST; day <= LAST; day++) {
      int[] values = new int[RandomForms.FACTS.size() + 1];
      java.util.Arrays.fill(values, Fact.UNKNOWN);
      values[printed.slot()] = day;
      documents.add(new AskedDocument(kind, kind.mainPurpose(), values));
    }
    SqlScript script = SqlScript.of(form, engine.dialect());
    List<AnswerRow> rows = engine.answers(script, form.law(), documents);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i))
          .as("%s, %s from %s", one, other, Days.text(FIRST + i))
          .isEqualTo(AnswerRow.of(finding.at(documents.get(i).values())));
    }
  }
}
