/// Answers for columns of documents: arrays in, arrays out, nothing allocated for a record.
@NullMarked
package org.sojourn.kernel;

import org.jspecify.annotations.NullMarked;
