/// Packs in a form that loads at once: nodes, written when the program is built.
///
/// Reading YAML costs more than everything else that a start does. So
/// [org.sojourn.reader.internal.stored.StorePacks] reads it once, in the build, and
/// [org.sojourn.reader.internal.stored.LoadNodes] gives back the same nodes.
@NullMarked
package org.sojourn.reader.internal.stored;

import org.jspecify.annotations.NullMarked;
