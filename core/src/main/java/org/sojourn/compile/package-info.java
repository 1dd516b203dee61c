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
/// comparison that the symbols leave open becomes a test. A tour, from the ground up:
///
///   - `Bounds` keeps what a way through the law says of the days on it, `MapShape` turns maps of
///     months and working days round, and `Symbols` reckons with both in place of numbers;
///   - what `Symbols` cannot decide is thrown as `Undecided`, and `Fork` makes a test of it, with
///     what follows on each `Way` that is left; `Nodes` keeps equal parts as one;
///   - `CompileRules` runs the evaluator so until every way has come to an end, and `Leaves` writes
///     what it came to; the result is a [org.sojourn.compile.NormalForm];
///   - `AskOnDay` does the same with the day asked, and the result is an
///     [org.sojourn.compile.AnswerForm].
///
/// What is kept and shown of it is the business of the packages below this one.
@NullMarked
package org.sojourn.compile;

import org.jspecify.annotations.NullMarked;
