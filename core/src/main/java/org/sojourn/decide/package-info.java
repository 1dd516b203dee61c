/// The answer: which day a document is valid through, by which provisions, and what is missing.
///
/// The day asked about and the day of knowledge are arguments; nothing here reads a clock, a zone
/// or a file.
@NullMarked
package org.sojourn.decide;

import org.jspecify.annotations.NullMarked;
