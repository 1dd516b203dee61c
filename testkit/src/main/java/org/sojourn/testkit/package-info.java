/// Seeded samples, case files and golden files for the tests of every module.
///
/// Knows none of the types it helps to test.
@NullMarked
package org.sojourn.testkit;

import org.jspecify.annotations.NullMarked;
