package org.sojourn.bench.whatif;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.sojourn.compile.AnswerForm;
import org.sojourn.kernel.Answers;
import org.sojourn.kernel.Chunk;
import org.sojourn.kernel.Kernel;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;

/// Answers every row of the Parquet file under both laws by the kernel: numbers straight from
/// DuckDB's chunks, no text, and of what comes out only what is needed to compare.
final class RowPath {

  private static final int CAPACITY = 65_536;

  private final PackLaw law;
  private final Kernel before;
  private final Kernel after;
  private final int[] starts;
  private final int[] startsAfter;
  private final Chunk in;
  private final Chunk inAfter;
  private final Answers was = new Answers(CAPACITY);
  private final Answers is = new Answers(CAPACITY);

  private long later;
  private long earlier;
  private long asked;

  RowPath(PackLaw law, AnswerForm before, AnswerForm after) {
    this.law = law;
    this.before = Kernel.of(before);
    this.after = Kernel.of(after);
    int slots = law.facts().size() + 1;
    this.in = new Chunk(CAPACITY, slots);
    this.inAfter = new Chunk(CAPACITY, slots);
    this.starts = new int[SampleRows.KINDS.size()];
    this.startsAfter = new int[SampleRows.KINDS.size()];
    for (int i = 0; i < starts.length; i++) {
      Kind kind = law.kind(SampleRows.KINDS.get(i)).orElseThrow();
      starts[i] = this.before.start(kind, kind.mainPurpose());
      startsAfter[i] = this.after.start(kind, kind.mainPurpose());
    }
    for (Fact fact : law.facts()) {
      int value = fact.assumed().orElse(Fact.UNKNOWN);
      in.values[fact.slot()] = new int[CAPACITY];
      Arrays.fill(in.values[fact.slot()], value);
    }
    in.values[law.facts().size()] = new int[CAPACITY];
    System.arraycopy(in.values, 0, inAfter.values, 0, slots);
  }

  /// Answers all rows.
  ///
  /// @return how many have a later end with the draft, an earlier one, and how many the kernel
  ///     leaves to the evaluator
  long[] run(Path file) throws SQLException {
    later = 0;
    earlier = 0;
    asked = 0;
    try (DuckDBConnection duck =
            DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        DuckDBPreparedStatement statement = duck.prepare("SELECT k, n, p, d FROM '" + file + "'");
        DuckDBChunkedResult result = statement.query()) {
      in.size = 0;
      while (result.nextChunk()) {
        DuckDBDataChunkReader chunk = result.chunk();
        int rows = (int) chunk.rowCount();
        if (in.size + rows > CAPACITY) {
          answer();
        }
        take(chunk, rows);
      }
      answer();
    }
    return new long[] {later, earlier, asked};
  }

  private void take(DuckDBDataChunkReader chunk, int rows) {
    DuckDBReadableVector kinds = chunk.vector(0);
    DuckDBReadableVector states = chunk.vector(1);
    DuckDBReadableVector presences = chunk.vector(2);
    DuckDBReadableVector days = chunk.vector(3);
    int[] nationality = in.values[law.fact("nationality").orElseThrow().slot()];
    int[] presence = in.values[law.fact("presence").orElseThrow().slot()];
    int[] printed = in.values[law.facts().size()];
    int at = in.size;
    for (int i = 0; i < rows; i++) {
      int kind = kinds.getUint8(i);
      in.start[at + i] = starts[kind];
      inAfter.start[at + i] = startsAfter[kind];
      nationality[at + i] = states.getUint8(i);
      presence[at + i] = presences.getUint8(i);
      printed[at + i] = days.getInt(i);
    }
    in.size = at + rows;
  }

  private void answer() {
    inAfter.size = in.size;
    before.answer(in, was);
    after.answer(inAfter, is);
    for (int i = 0; i < in.size; i++) {
      if (was.finding[i] < 0 || is.finding[i] < 0) {
        asked++;
      } else if (is.through[i] > was.through[i]) {
        later++;
      } else if (is.through[i] < was.through[i]) {
        earlier++;
      }
    }
    in.size = 0;
  }
}
