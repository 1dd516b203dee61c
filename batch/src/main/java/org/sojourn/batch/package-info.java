/// Lists of documents in and out through DuckDB.
@NullMarked
package org.sojourn.batch;

import org.jspecify.annotations.NullMarked;
