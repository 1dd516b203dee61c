/// Lists of documents as Parquet files, read and written through DuckDB.
///
/// Start at [org.sojourn.batch.duck.ParquetBatch]. DuckDB turns the columns of a file into whole
/// numbers ([org.sojourn.batch.duck.Argument]), calls one function for every two thousand rows
/// ([org.sojourn.batch.duck.WordFunction]) and looks up what the answers stand for in a small table
/// ([org.sojourn.batch.duck.PagesTable]).
@NullMarked
package org.sojourn.batch.duck;

import org.jspecify.annotations.NullMarked;
