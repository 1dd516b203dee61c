/// What format 1 says once for all packs: standard facts and papers, and their words.
///
/// Start at [org.sojourn.reader.internal.standard.ExpandStandard]. It works on nodes, before a pack
/// is linked, so that linking knows nothing of it and a stored pack holds what it made. The words
/// stand in the resources `standard/vocabulary.yaml` and `standard/texts/`.
@NullMarked
package org.sojourn.reader.internal.standard;

import org.jspecify.annotations.NullMarked;
