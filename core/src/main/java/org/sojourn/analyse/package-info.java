/// What the law of a pack does that its authors should know: gaps, cliffs, inversions, provisions
/// that never act.
///
/// Start at [org.sojourn.analyse.Lint]. The normal form ([org.sojourn.compile]) is taken apart into
/// situations (facts) and regions (days); each check looks through all of them; each finding comes
/// with a document, and the reference evaluator has the last word on it.
@NullMarked
package org.sojourn.analyse;

import org.jspecify.annotations.NullMarked;
