package org.sojourn.batch.duck;

import java.sql.SQLException;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.sojourn.batch.AnswerBook;
import org.sojourn.batch.AnswerBook.Page;
import org.sojourn.batch.Verdict;
import org.sojourn.law.Cover;
import org.sojourn.time.Days;

/// The pages of the book as a table of SQL, and the columns of answers made from a word and its
/// page.
final class PagesTable {

  /// The columns of an answer, in order, for a query over `words` (`id`, `word`) and `pages`.
  static final String COLUMNS = columns();

  private static final String TABLE =
      """
      create or replace table pages (
        page integer, status varchar, "cover" varchar, "end" varchar,
        measures varchar, missing varchar, confidence varchar,
        through_in_word boolean, through_day date,
        safe_in_word boolean, safe_day date, safe_open boolean,
        arguable_in_word boolean, arguable_day date, arguable_open boolean)
      """;

  private final Duck duck;
  private final AnswerBook book;
  private int size = -1;

  PagesTable(Duck duck, AnswerBook book) {
    this.duck = duck;
    this.book = book;
  }

  private static String columns() {
    int mask = (1 << AnswerBook.DISTANCE_BITS) - 1;
    String base =
        "date '%s' + ((word >> %d) & %d)::integer"
            .formatted(
                Days.text(Days.FIRST),
                2 * AnswerBook.DISTANCE_BITS,
                (1 << AnswerBook.DAY_BITS) - 1);
    String safe =
        "%s + (((word >> %d) & %d)::integer - %d)"
            .formatted(base, AnswerBook.DISTANCE_BITS, mask, AnswerBook.FARTHEST);
    String arguable = "%s + ((word & %d)::integer - %d)".formatted(base, mask, AnswerBook.FARTHEST);
    return """
    id, status, "cover", "end",
    case when through_in_word then %s else through_day end as through,
    case when safe_in_word then %s else safe_day end as safe_through,
    case when arguable_in_word then %s else arguable_day end as arguable_through,
    measures, missing, confidence, safe_open, arguable_open
    """
        .formatted(base, safe, arguable);
  }

  /// A query for the answers to rows.
  ///
  /// @param words a query with `id` and `word`
  static String answers(String words) {
    return "select %s from (select id, word, (word >> %d)::integer as page from (%s)) join pages using (page)"
        .formatted(COLUMNS, AnswerBook.PAGE_SHIFT, words);
  }

  /// Whether the book has pages that the table has not.
  boolean isBehind() {
    return size != book.size();
  }

  /// Writes the pages of the book.
  void write() {
    duck.run(TABLE);
    int pages = book.size();
    try (DuckDBAppender rows = duck.connection().createAppender("main", "pages")) {
      for (int place = 0; place < pages; place++) {
        write(rows, place, book.page(place));
      }
    } catch (SQLException e) {
      throw DuckFailure.of(e);
    }
    size = pages;
  }

  private static void write(DuckDBAppender rows, int place, Page page) throws SQLException {
    Verdict verdict = page.verdict();
    rows.beginRow();
    rows.append(place);
    rows.append(verdict.status().id());
    text(rows, verdict.cover().map(Cover::id).orElse(null));
    text(rows, verdict.end().id().isEmpty() ? null : verdict.end().id());
    rows.append(verdict.measureCodes());
    rows.append(verdict.missingCodes());
    rows.append(verdict.confidence().id());
    day(rows, page.through());
    day(rows, page.safe());
    rows.append(page.safe() == Days.OPEN);
    day(rows, page.arguable());
    rows.append(page.arguable() == Days.OPEN);
    rows.endRow();
  }

  private static void text(DuckDBAppender rows, @Nullable String text) throws SQLException {
    if (text == null) {
      rows.appendNull();
    } else {
      rows.append(text);
    }
  }

  /// Two cells: whether the day stands in the word, and the day if it stands here.
  private static void day(DuckDBAppender rows, int day) throws SQLException {
    boolean inWord = day == AnswerBook.IN_WORD;
    rows.append(inWord);
    if (inWord || !Days.isDay(day)) {
      rows.appendNull();
    } else {
      rows.append(LocalDate.ofEpochDay(day));
    }
  }
}
