/// The files of a pack as texts: which there are, how large, in what encoding.
///
/// Start at [org.sojourn.reader.internal.file.ReadFolder]. Nothing here knows YAML.
@NullMarked
package org.sojourn.reader.internal.file;

import org.jspecify.annotations.NullMarked;
