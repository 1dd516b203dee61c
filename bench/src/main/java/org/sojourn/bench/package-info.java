/// Benchmarks: each checks that its contenders agree and names its ceiling.
///
/// Nothing uses this package.
@NullMarked
package org.sojourn.bench;

import org.jspecify.annotations.NullMarked;
