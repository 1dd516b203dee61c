/// Lists of documents in columns: rows go in, answers come out, whatever the file is.
///
/// Start at [org.sojourn.batch.RowAnswerer], which answers a chunk of rows
/// ([org.sojourn.batch.Rows]): complete ones by the compiled law, the others by the evaluator. An
/// answer is a word of 63 bits; the [org.sojourn.batch.AnswerBook] says what it stands for. Nothing
/// here knows the words of a message.
@NullMarked
package org.sojourn.batch;

import org.jspecify.annotations.NullMarked;
