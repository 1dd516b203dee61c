/// Holds the files of a pack to `schema/pack-1.schema.json` and says in the words of packs what
/// does not fit.
///
/// Start at [org.sojourn.reader.internal.schema.CheckStructure]. The schema library and its JSON
/// stay in this package, and are loaded only when a pack is checked.
@NullMarked
package org.sojourn.reader.internal.schema;

import org.jspecify.annotations.NullMarked;
