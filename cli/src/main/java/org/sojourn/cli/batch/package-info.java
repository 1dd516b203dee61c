/// Many documents: rows of CSV, JSON Lines or Parquet in, answers in one of these out, in constant
/// memory.
///
/// Start at [org.sojourn.cli.batch.BatchRun]. [org.sojourn.cli.batch.RowReader] turns the cells of
/// a row into numbers as they are read, whatever the file is; rows are answered together by
/// [org.sojourn.batch.RowAnswerer], and an [org.sojourn.cli.batch.AnswerSink] takes the answers. A
/// Parquet file is answered inside the database and never becomes rows here, but for those that are
/// rejected. What a row holds wrongly becomes a line of the reject file and stops nothing.
@NullMarked
package org.sojourn.cli.batch;

import org.jspecify.annotations.NullMarked;
