/// Worked examples: what is expected against what is computed.
///
/// Start at [org.sojourn.cli.examples.CompareCase], which compares one case with its answer;
/// [org.sojourn.cli.examples.CaseSheet] does so for every row of a CSV file. A case that cannot be
/// evaluated is a failure with its place, never the end of the others.
@NullMarked
package org.sojourn.cli.examples;

import org.jspecify.annotations.NullMarked;
