package org.sojourn.cli.batch;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;
import org.sojourn.cli.problem.Reasons;
import org.sojourn.cli.sheet.Csv;
import org.sojourn.cli.sheet.SheetOutput;
import org.sojourn.cli.words.Words;
import org.sojourn.decide.LawOnDay;
import org.sojourn.law.PackLaw;

/// Answers row after row. Memory does not grow with the number of rows.
public final class Batch {

  private final PackLaw law;
  private final LawOnDay known;
  private final BatchQuestion question;
  private final Words words;
  private final Progress progress;

  /// What came of it.
  ///
  /// @param rows rows read
  /// @param answered rows answered; the others are rejected
  /// @param ignored columns that were not read
  public record Result(long rows, long answered, List<String> ignored) {}

  /// Prepares a batch.
  ///
  /// @param law the pack
  /// @param known its law as known on the known day of the batch
  /// @param question what is asked of every row, and how to read it
  /// @param words the language of the reject file
  /// @param progress told how many rows have been read
  public Batch(
      PackLaw law, LawOnDay known, BatchQuestion question, Words words, Progress progress) {
    this.law = law;
    this.known = known;
    this.question = question;
    this.words = words;
    this.progress = progress;
  }

  /// Reads everything and writes everything.
  ///
  /// @param name what to call the input
  /// @param in its text
  /// @param out where answers go
  /// @param rejects where rows go that cannot be answered
  /// @return what came of it
  /// @throws org.sojourn.cli.problem.ProblemException if the input cannot be read to its end, or
  ///     nothing can be written
  public Result run(String name, Reader in, SheetOutput out, SheetOutput rejects) {
    RowReader row = new RowReader(law, known.blankFacts(), question);
    try (CsvReader<RowReader> csv = reader(row, in);
        CloseableIterator<RowReader> rows = csv.iterator()) {
      rows.next(); // the names of the columns
      AnswerWriter answers = new AnswerWriter(out, question.separator());
      RejectWriter rejected = new RejectWriter(rejects, row.columns(), words, question.separator());
      answers.header();
      rejected.header();
      return answer(rows, row, answers, rejected);
    } catch (CsvParseException e) {
      if (e.getCause() instanceof ProblemException wrong) {
        throw wrong.at(name + ":1"); // only the first line is checked while it is read
      }
      throw Problem.of(Fault.TORN_CSV, String.valueOf(e.getMessage())).at(name).thrown();
    } catch (UncheckedIOException e) {
      throw Problem.of(Fault.UNREADABLE, name, Reasons.of(e)).thrown();
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, name, Reasons.of(e)).thrown();
    }
  }

  private CsvReader<RowReader> reader(RowReader row, Reader in) {
    return Csv.reader(question.separator()).build(row, in);
  }

  private Result answer(
      CloseableIterator<RowReader> rows,
      RowReader row,
      AnswerWriter answers,
      RejectWriter rejected) {
    Answered answered = new Answered(known, row.columns(), law, question.separator());
    long read = 0;
    long count = 0;
    while (rows.hasNext()) {
      rows.next();
      read++;
      List<Rejection> rejections = row.rejections();
      if (rejections.isEmpty()) {
        answers.row(row, answered.of(row));
        count++;
      } else {
        rejections.forEach(rejection -> rejected.row(row, rejection));
      }
      progress.rows(read);
    }
    return new Result(read, count, row.columns().ignored());
  }
}
