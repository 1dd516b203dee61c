/// The law of a pack as data: what a measure can say, and nothing of what follows from it.
///
/// Start at [org.sojourn.law.PackLaw], then [org.sojourn.law.Measure] and
/// [org.sojourn.law.Provision]: a provision is a [org.sojourn.law.Condition] and an
/// [org.sojourn.law.Effect], and both speak of days through [org.sojourn.law.Moment]. The three are
/// closed families, so a new shape of law breaks the build in every place that must learn it.
///
/// Nothing here evaluates anything, reads a file or knows a language.
@NullMarked
package org.sojourn.law;

import org.jspecify.annotations.NullMarked;
