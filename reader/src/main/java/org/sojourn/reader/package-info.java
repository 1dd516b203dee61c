/// Reads a pack folder into the law model, with the place of every mistake.
///
/// Nothing here decides anything about a document.
@NullMarked
package org.sojourn.reader;

import org.jspecify.annotations.NullMarked;
