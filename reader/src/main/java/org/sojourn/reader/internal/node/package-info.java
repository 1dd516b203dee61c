/// What a pack file holds, as words, lists and maps, each with its place.
///
/// Start at [org.sojourn.reader.internal.node.Node]. [org.sojourn.reader.internal.node.ReadYaml]
/// makes nodes of YAML; nothing beyond it knows where they came from.
@NullMarked
package org.sojourn.reader.internal.node;

import org.jspecify.annotations.NullMarked;
