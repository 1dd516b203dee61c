/// What went wrong, for a person: where, what was found, what is allowed, and the way out.
///
/// Start at [org.sojourn.cli.problem.Problem]. Each has a [org.sojourn.cli.problem.Fault], whose
/// words stand in the problem bundle under its code and never change their meaning.
@NullMarked
package org.sojourn.cli.problem;

import org.jspecify.annotations.NullMarked;
