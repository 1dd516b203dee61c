/// Determinations on Apache Spark.
@NullMarked
package org.sojourn.spark;

import org.jspecify.annotations.NullMarked;
