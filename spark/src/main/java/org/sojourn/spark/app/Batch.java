package org.sojourn.spark.app;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.sojourn.reader.BrokenPackException;
import org.sojourn.reader.UnknownPackException;
import org.sojourn.spark.Determinations;
import org.sojourn.spark.Sojourn;

/// Reads a table, answers it, writes the answers and the rejects.
///
/// Answers are there when Spark has committed them: the folder then holds `_SUCCESS`. A folder that
/// is there already is never written to, and one that could not be finished is taken away.
final class Batch {

  private static final String ROWS = "rows";

  private final SparkSession session;
  private final Options options;

  Batch(SparkSession session, Options options) {
    this.session = session;
    this.options = options;
  }

  /// Does the work.
  ///
  /// @throws UsageException if the command or its input is wrong
  Result run() {
    Sojourn law = law();
    Input input = Input.open(session, options);
    Observation read = new Observation("read");
    Dataset<Row> documents = input.documents(observed(input.all(), read));
    Determinations found = law.determine(documents, options.columns());
    requireId(found, documents);
    refuseExisting(options.out());
    refuseExisting(options.rejects());
    Observation answered = new Observation("answered");
    write(observed(found.answers(), answered), options.out());
    long rows = count(read);
    long rejected = rows - count(answered);
    if (rejected > 0) {
      Dataset<Row> again = input.documents(input.all());
      Dataset<Row> rejects = law.determine(again, options.columns()).rejects();
      write(input.withTorn(rejects), options.rejects());
    }
    return new Result(rows, rejected, options.rejects(), found.ignored());
  }

  /// An answer that names no row is of no use to anybody.
  private static void requireId(Determinations found, Dataset<Row> documents) {
    if (!found.hasId()) {
      throw UsageException.of(
          "C040",
          "the column `id` is missing; found: " + String.join(", ", documents.columns()),
          "name a column so, or say which column it is: `--map COLUMN=id`");
    }
  }

  private static Dataset<Row> observed(Dataset<Row> rows, Observation observation) {
    return rows.observe(observation, functions.count(functions.lit(1)).as(ROWS));
  }

  private static long count(Observation observation) {
    try {
      Map<String, Object> found = observation.getAsJava();
      return found.get(ROWS) instanceof Long rows ? rows : 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rows were counted", e);
    }
  }

  private Sojourn law() {
    try {
      return options.packFolder().isPresent()
          ? Sojourn.register(session, options.packFolder().get(), options.question())
          : Sojourn.register(session, options.pack(), options.question());
    } catch (UnknownPackException e) {
      throw UsageException.of(
          "C010",
          "unknown pack `%s`".formatted(options.pack()),
          "`sojourn packs` lists the packs; `--pack-dir DIR` reads one from a folder");
    } catch (BrokenPackException e) {
      throw UsageException.of(
          "C020",
          "the pack `%s` does not load: %s".formatted(options.pack(), e.getMessage()),
          "`sojourn packs` says what is wrong with it");
    } catch (IllegalArgumentException e) {
      throw UsageException.of(String.valueOf(e.getMessage())); // the mistakes in a pack's folder
    }
  }

  private void refuseExisting(String folder) {
    try {
      if (system(folder).exists(new Path(folder))) {
        throw UsageException.of(
            "C050",
            "`%s` cannot be written: it is there already".formatted(folder),
            "name another folder, or remove this one yourself");
      }
    } catch (IOException e) {
      throw Failures.unwritable(folder, e);
    }
  }

  private FileSystem system(String folder) throws IOException {
    Configuration configuration = session.sparkContext().hadoopConfiguration();
    URI place = new Path(folder).toUri();
    return place.getScheme() == null
        ? FileSystem.get(configuration)
        : FileSystem.get(place, configuration);
  }

  private void write(Dataset<Row> rows, String folder) {
    try {
      rows.write().format(options.outFormat()).option("header", true).save(folder);
    } catch (Exception e) {
      remove(folder);
      if (Failures.isBadInput(e)) {
        throw Failures.unreadable(options, e);
      }
      if (Failures.isUnwritable(e)) {
        throw Failures.unwritable(folder, e);
      }
      throw e;
    }
  }

  private void remove(String folder) {
    try {
      system(folder).delete(new Path(folder), true);
    } catch (IOException e) {
      // what went wrong before is told; that this did too changes nothing for the reader
    }
  }
}
