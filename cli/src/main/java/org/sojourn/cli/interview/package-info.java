/// The interview: asks a person only what can still change the answer.
///
/// Start at [org.sojourn.cli.interview.Interview]. What to ask next is the engine's to say; this
/// package words the question, reads what was typed, and can go back.
@NullMarked
package org.sojourn.cli.interview;

import org.jspecify.annotations.NullMarked;
