/// Worked cases: a document, a question and the answer that a source or a lawyer gives.
///
/// Start at [org.sojourn.reader.example.Case]. Nothing here computes an answer.
@NullMarked
package org.sojourn.reader.example;

import org.jspecify.annotations.NullMarked;
