/// The program for `spark-submit`: a table of documents in, determinations out.
///
/// Start at [org.sojourn.spark.app.Main].
@NullMarked
package org.sojourn.spark.app;

import org.jspecify.annotations.NullMarked;
