/// The answer: which days a document is good on, for what, under which measures, and why.
///
/// Start at [org.sojourn.decide.Pack]: a [org.sojourn.decide.Document] and a
/// [org.sojourn.decide.Question] go in, a [org.sojourn.decide.Determination] comes out. Behind it
/// stand, in this order: `ResolveKnownDay` and `KnownLaw` (what was published by then),
/// `Evaluation` (one document with all facts and readings fixed: the reference for every faster
/// form), `ExploreCases` (every value that missing facts and open readings could have), and
/// `Determine` (the cases compared, the one that ends first explained).
///
/// Nothing here reads a clock, a zone, a locale or a file; the day is an argument. The same input
/// gives the same answer, to the byte.
@NullMarked
package org.sojourn.decide;

import org.jspecify.annotations.NullMarked;
