/// Determinations on Apache Spark: the same answers as everywhere, for tables of any size.
///
/// Start at [org.sojourn.spark.Sojourn]. A row is packed into one to six `long` words, a bit field
/// for each column that the law reads ([org.sojourn.spark.Layout]); the words find the answer in
/// flat arrays ([org.sojourn.spark.FlatForm]), or with the evaluator where a fact is missing; and
/// small functions say what the answer holds. All are Spark's own kind of function with a method on
/// primitives, so the generated code of a query calls them directly. An executor gets the name and
/// the hash of the pack and the question, and compiles the law once
/// ([org.sojourn.spark.LawInUse]).
@NullMarked
package org.sojourn.spark;

import org.jspecify.annotations.NullMarked;
