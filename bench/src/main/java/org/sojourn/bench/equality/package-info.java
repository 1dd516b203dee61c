/// The full equality run: the reference evaluator says the same as every compiled form, on every
/// worked case, on both sides of every bound, and on documents drawn by chance.
///
/// Start at [org.sojourn.bench.equality.Equality], the command; [org.sojourn.bench.equality.Engine]
/// is what a compiled form must offer to be compared.
@NullMarked
package org.sojourn.bench.equality;

import org.jspecify.annotations.NullMarked;
