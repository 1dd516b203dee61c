/// What lint found, in words, as a page, and as pictures.
///
/// Start at [org.sojourn.cli.lint.LintPage]. Nothing here finds anything; that is
/// [org.sojourn.analyse.Lint].
@NullMarked
package org.sojourn.cli.lint;

import org.jspecify.annotations.NullMarked;
