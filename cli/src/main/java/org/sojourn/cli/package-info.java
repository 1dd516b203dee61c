/// The command line: turns arguments into questions and answers into lines.
///
/// Start at [org.sojourn.cli.Main]. Results go to standard output, messages to standard error.
@NullMarked
package org.sojourn.cli;

import org.jspecify.annotations.NullMarked;
