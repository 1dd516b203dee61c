/// Looks at the provisions of a pack together: does the order in which they act matter, and is it
/// stated?
///
/// Start at [org.sojourn.reader.internal.check.CheckOrder].
@NullMarked
package org.sojourn.reader.internal.check;

import org.jspecify.annotations.NullMarked;
