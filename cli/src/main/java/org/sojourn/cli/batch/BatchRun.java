package org.sojourn.cli.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sojourn.batch.Asked;
import org.sojourn.batch.RowAnswerer;
import org.sojourn.batch.duck.Duck;
import org.sojourn.batch.duck.DuckFailure;
import org.sojourn.batch.duck.ParquetBatch;
import org.sojourn.batch.parts.Done;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;
import org.sojourn.cli.problem.Reasons;
import org.sojourn.cli.sheet.SheetInput;
import org.sojourn.cli.words.Words;

/// Answers the rows of all files, in order. Memory does not grow with the number of rows.
public final class BatchRun {

  private static final String COLUMNS = "id,kind,printed,…";
  private static final long TEXT_PART = 1 << 20; // rows

  private final RowAnswerer answerer;
  private final BatchQuestion question;
  private final Words words;
  private final Progress progress;
  private final InputStream standard;

  /// What came of it.
  ///
  /// @param rows rows read, by an earlier run too that this one went on from
  /// @param answered rows answered; the others are rejected
  /// @param before rows that an earlier run had done
  /// @param ignored columns that were not read
  public record Result(long rows, long answered, long before, List<String> ignored) {}

  /// Prepares a batch.
  ///
  /// @param answerer the pack
  /// @param question what is asked of every row, and how to read it
  /// @param words the language of the reject file
  /// @param progress told how far the batch is
  /// @param standard standard input
  public BatchRun(
      RowAnswerer answerer,
      BatchQuestion question,
      Words words,
      Progress progress,
      InputStream standard) {
    this.answerer = answerer;
    this.question = question;
    this.words = words;
    this.progress = progress;
    this.standard = standard;
  }

  /// Reads everything and writes everything.
  ///
  /// @param inputs the files
  /// @param format how answers are written
  /// @param out where they go
  /// @return what came of it
  /// @throws ProblemException if an input cannot be read to its end, or nothing can be written
  public Result run(List<BatchInput> inputs, Format format, BatchOutput out) {
    inputs.forEach(BatchInput::check);
    try (Going going = new Going(inputs, format, out)) {
      return going.run();
    } catch (ProblemException e) {
      throw out.failed(e);
    } catch (DuckFailure e) {
      throw out.failed(told(e, out, out.name()));
    } catch (IOException e) {
      throw out.failed(out.lost(e));
    }
  }

  private static ProblemException told(DuckFailure e, BatchOutput out, String input) {
    return switch (e.part()) {
      case OUTPUT -> out.lost(e.reason());
      case INPUT -> Problem.of(Fault.NOT_PARQUET, input, e.reason()).thrown();
      case OTHER -> Problem.of(Fault.FAILED, e.reason()).thrown();
    };
  }

  /// Opens a file of text.
  ///
  /// @param read told how many bytes were read
  TextRows open(BatchInput input, LongConsumer read) {
    try {
      Reader text =
          input.file().isPresent()
              ? SheetInput.open(input.file().get(), COLUMNS, read)
              : SheetInput.open(input.name(), standard, COLUMNS);
      return input.format() == Format.CSV
          ? new CsvRows(input.name(), text, answerer.law(), answerer.blankFacts(), question)
          : new JsonRows(input.name(), text, answerer.law(), answerer.blankFacts(), question);
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, input.name(), Reasons.of(e)).thrown();
    }
  }

  /// One run.
  private final class Going implements AutoCloseable {

    private final List<BatchInput> inputs;
    private final BatchOutput out;
    private final Shares shares;
    private final RejectWriter rejected;
    private final AnswerSink sink;
    private final ParquetBatch.Names names;
    private final Pending pending = new Pending(answerer);
    private final Set<String> ignored = new LinkedHashSet<>();
    private final Done before;
    private @Nullable Duck duck;
    private long rows;
    private long answered;

    Going(List<BatchInput> inputs, Format format, BatchOutput out) throws IOException {
      this.inputs = inputs;
      this.out = out;
      this.shares = new Shares(inputs);
      this.before = out.parts().map(parts -> parts.done()).orElse(Done.NOTHING);
      this.rows = before.rows();
      this.answered = before.answered();
      boolean several = inputs.size() > 1;
      this.rejected = new RejectWriter(out.rejects(), several, words, question.separator());
      this.sink = sink(format);
      this.names = names(format);
      if (rows == 0) {
        rejected.header();
      }
    }

    private AnswerSink sink(Format format) throws IOException {
      return switch (format) {
        case CSV -> text(new AnswerBytes(answerer.book(), question.separator()));
        case JSON_LINES -> text(new AnswerJson(answerer.book()));
        case PARQUET ->
            new ParquetAnswers(duck(), answerer.book(), out.parts().orElseThrow(), out.rejects());
      };
    }

    private AnswerSink text(AnswerText form) {
      return new TextAnswers(out.answers(), form, out.parts(), out.rejects());
    }

    private Duck duck() {
      Duck open = duck;
      if (open == null) {
        Path spill =
            out.parts()
                .map(parts -> parts.scratch("spill"))
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "sojourn-spill"));
        open = Duck.open(spill);
        duck = open;
      }
      return open;
    }

    Result run() throws IOException {
      for (int place = before.file(); place < inputs.size(); place++) {
        shares.file(place);
        long skipped = place == before.file() ? before.fileRows() : 0;
        if (inputs.get(place).isText()) {
          text(place, skipped);
        } else {
          parquet(place, skipped);
        }
      }
      sink.finish(done(inputs.size(), 0));
      progress.end();
      out.finish();
      return new Result(rows, answered, before.rows(), List.copyOf(ignored));
    }

    private Done done(int file, long fileRows) {
      return new Done(rows, answered, file, fileRows);
    }

    private void text(int place, long skipped) throws IOException {
      BatchInput input = inputs.get(place);
      long fileRows = 0;
      try (TextRows from = BatchRun.this.open(input, shares::read)) {
        RowReader row = from.row();
        ignored.addAll(row.columns().ignored());
        while (from.next()) {
          fileRows++;
          if (fileRows > skipped) {
            take(input, row);
            if (fileRows % TEXT_PART == 0) {
              endPart(place, fileRows);
            }
          } else if (fileRows == skipped) {
            progress.from(rows, shares.share());
          }
        }
      }
      pending.drain(sink);
      if (place + 1 < inputs.size()) {
        endPart(place + 1, 0);
      }
    }

    private void take(BatchInput input, RowReader row) {
      rows++;
      if (row.rejections().isEmpty()) {
        pending.add(row);
        answered++;
        if (pending.isFull()) {
          pending.drain(sink);
          progress.rows(rows, shares.share());
        }
      } else {
        rejected.row(input.name(), row);
      }
    }

    private void endPart(int file, long fileRows) throws IOException {
      pending.drain(sink);
      sink.endPart(done(file, fileRows));
    }

    private void parquet(int place, long skipped) throws IOException {
      BatchInput input = inputs.get(place);
      try {
        ParquetInput from = open(input);
        ignored.addAll(from.ignored());
        progress.from(rows, shares.share());
        for (ParquetInput.Range range : from.ranges(skipped)) {
          part(place, from, range);
        }
      } catch (DuckFailure e) {
        throw told(e, out, input.name());
      }
    }

    private ParquetInput open(BatchInput input) {
      Asked asked = new Asked(question.asOf(), question.purpose());
      ParquetBatch batch = new ParquetBatch(duck(), answerer, asked);
      return ParquetInput.open(duck(), batch, input, answerer, question);
    }

    /// Looks at all Parquet files before the first is answered: what is wrong with the columns of
    /// the last is told at once, and names of different types become texts in one output.
    private ParquetBatch.Names names(Format format) {
      Set<String> types = new HashSet<>();
      for (BatchInput input : inputs) {
        try {
          types.add(input.isText() ? "VARCHAR" : open(input).typeOfNames());
        } catch (DuckFailure e) {
          throw told(e, out, input.name());
        }
      }
      return format == Format.PARQUET && types.size() > 1
          ? ParquetBatch.Names.AS_TEXT
          : ParquetBatch.Names.AS_THEY_ARE;
    }

    private void part(int place, ParquetInput from, ParquetInput.Range range) throws IOException {
      long first = rows;
      Ticker ticker =
          Ticker.start(
              progress,
              () -> first + from.rowsSoFar(),
              () -> shares.share(from.share(range.first() + from.rowsSoFar())));
      try (ticker) {
        long refused =
            sink instanceof ParquetAnswers parquet
                ? from.write(range, parquet.file(), names)
                : from.read(range, sink);
        if (refused > 0) {
          from.rejected(range, row -> rejected.row(inputs.get(place).name(), row));
        }
        rows += range.rows();
        answered += range.rows() - refused;
      }
      boolean last = range.last() + 1 == from.rows();
      Done now = last ? done(place + 1, 0) : done(place, range.last() + 1);
      if (sink instanceof ParquetAnswers parquet) {
        parquet.append(now);
      } else {
        sink.endPart(now);
      }
    }

    @Override
    public void close() {
      sink.close();
      if (duck != null) {
        duck.close();
      }
    }
  }

  /// Finds a row by its name.
  ///
  /// @param inputs the files
  /// @param name the name
  /// @param spill where a database may put what does not fit the memory
  /// @return the first row of that name
  public Optional<FoundRow> find(List<BatchInput> inputs, String name, Path spill) {
    for (BatchInput input : inputs) {
      input.check();
      List<FoundRow> found = new ArrayList<>();
      if (input.isText()) {
        findText(input, name, found);
      } else {
        findParquet(input, name, spill, found);
      }
      if (!found.isEmpty()) {
        return Optional.of(found.getFirst());
      }
    }
    return Optional.empty();
  }

  private void findText(BatchInput input, String name, List<FoundRow> found) {
    try (TextRows from = open(input, bytes -> {})) {
      while (found.isEmpty() && from.next()) {
        if (from.row().isNamed(name)) {
          found.add(FoundRow.of(input.name(), from.row(), answerer.law()));
        }
      }
    }
  }

  private void findParquet(BatchInput input, String name, Path spill, List<FoundRow> found) {
    try (Duck duck = Duck.open(spill)) {
      ParquetBatch batch =
          new ParquetBatch(duck, answerer, new Asked(question.asOf(), question.purpose()));
      ParquetInput.open(duck, batch, input, answerer, question)
          .named(
              name,
              row -> {
                if (found.isEmpty()) {
                  found.add(FoundRow.of(input.name(), row, answerer.law()));
                }
              });
    } catch (DuckFailure e) {
      throw Problem.of(Fault.NOT_PARQUET, input.name(), e.reason()).thrown();
    }
  }
}
