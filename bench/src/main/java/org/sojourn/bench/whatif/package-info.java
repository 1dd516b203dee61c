/// What-if on a population against the same rows from Parquet, in one run:
/// [org.sojourn.bench.whatif.WhatIfAgainstRows].
@NullMarked
package org.sojourn.bench.whatif;

import org.jspecify.annotations.NullMarked;
