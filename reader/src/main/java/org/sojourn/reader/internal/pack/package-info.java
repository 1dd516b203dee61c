/// A pack folder from its files to its law, with everything that is wrong with it.
///
/// Start at [org.sojourn.reader.internal.pack.ReadPack]: it puts the steps of the packages beside
/// this one in order. Whoever reads a folder, a person's or the build's, reads it this way.
@NullMarked
package org.sojourn.reader.internal.pack;

import org.jspecify.annotations.NullMarked;
