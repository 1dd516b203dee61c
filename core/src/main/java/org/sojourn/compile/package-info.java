/// The law compiled: the same meaning as [org.sojourn.decide], in a form that machines can run
/// through at the speed of memory, and that can be looked at as a whole.
///
/// A normal form holds, for every kind and purpose, a diagram
/// ([org.sojourn.compile.Node]) of tests on the facts and days of a document. At its leaves stand
/// the good days, as terms of the document's days ([org.sojourn.compile.Term]). For one day asked
/// it becomes an [org.sojourn.compile.AnswerForm], whose leaves are answers
/// ([org.sojourn.compile.Finding]).
///
/// It is made by the reference evaluator itself, which is run on symbols in place of days: every
/// comparison that the symbols leave open becomes a test.
@NullMarked
package org.sojourn.compile;

import org.jspecify.annotations.NullMarked;
