/// The answer as a person reads it: first the day, then why, what to carry, what to do, what is
/// uncertain.
///
/// Start at [org.sojourn.cli.answer.AnswerPage]: it lists the sections in order, each a class that
/// tells one part of a [org.sojourn.decide.Determination]. The words stand in the answer bundle.
/// Nothing here decides anything; what is not in the determination cannot be said.
@NullMarked
package org.sojourn.cli.answer;

import org.jspecify.annotations.NullMarked;
