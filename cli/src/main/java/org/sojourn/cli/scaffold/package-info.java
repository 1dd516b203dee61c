/// New packs: files to begin with.
///
/// Start at [org.sojourn.cli.scaffold.Scaffold]; its texts stand beside this package's resources.
/// Nothing here writes a file.
@NullMarked
package org.sojourn.cli.scaffold;

import org.jspecify.annotations.NullMarked;
