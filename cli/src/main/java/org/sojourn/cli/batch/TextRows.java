package org.sojourn.cli.batch;

/// The rows of a file of text, one after another.
interface TextRows extends AutoCloseable {

  /// Reads the next row into the reader of rows.
  ///
  /// @return false at the end of the file
  /// @throws org.sojourn.cli.problem.ProblemException if the file cannot be read on
  boolean next();

  /// The row just read; its columns are known from the beginning.
  RowReader row();

  @Override
  void close();
}
