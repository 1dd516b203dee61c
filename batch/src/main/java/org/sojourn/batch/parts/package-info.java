/// Output that is written part by part, so that a run which was stopped goes on where it was, and
/// that gets its name when it is whole.
///
/// Start at [org.sojourn.batch.parts.PartsFolder]. [org.sojourn.batch.parts.GrowParquet] joins
/// Parquet files without reading their values. Nothing here knows what the rows mean.
@NullMarked
package org.sojourn.batch.parts;

import org.jspecify.annotations.NullMarked;
