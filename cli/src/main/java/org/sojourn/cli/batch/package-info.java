/// Many documents: CSV in, CSV out, row by row, in constant memory.
///
/// Start at [org.sojourn.cli.batch.Batch]. [org.sojourn.cli.batch.RowReader] turns the cells of a
/// row into numbers as they are read, [org.sojourn.cli.batch.AnswerWriter] turns an answer into
/// bytes; between them stands one call of the engine. Nothing on that way makes an object for each
/// cell. What a row holds wrongly becomes a line of the reject file and stops nothing.
@NullMarked
package org.sojourn.cli.batch;

import org.jspecify.annotations.NullMarked;
