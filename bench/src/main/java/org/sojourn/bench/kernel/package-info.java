/// How fast the kernel runs through columns, against a plain copy of the same bytes.
///
/// [org.sojourn.bench.kernel.KernelRow] is the row of the table of figures,
/// [org.sojourn.bench.kernel.FormTable] compares all forms, and
/// [org.sojourn.bench.kernel.KernelBenchmark] is the same under JMH.
@NullMarked
package org.sojourn.bench.kernel;

import org.jspecify.annotations.NullMarked;
