package org.sojourn.cli.batch;

import java.io.IOException;
import org.sojourn.batch.parts.Done;

/// Where answers go, in order.
interface AnswerSink extends AutoCloseable {

  /// Writes a row.
  ///
  /// @param text where its name stands, each byte one character
  /// @param from where the name begins
  /// @param length its length
  /// @param bare whether it came in as a number
  /// @param word the word of the answer
  void row(char[] text, int from, int length, boolean bare, long word);

  /// Says that the output is whole up to here, so that a later run may go on from it.
  ///
  /// @param done how far the run has come
  void endPart(Done done) throws IOException;

  /// Says that there are no more rows.
  ///
  /// @param done how far the run has come
  void finish(Done done) throws IOException;

  @Override
  void close();
}
