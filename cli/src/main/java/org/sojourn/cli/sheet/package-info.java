/// CSV files: opening them with every doubt said plainly, and writing them whole or not at all.
///
/// Start at [org.sojourn.cli.sheet.SheetInput] and [org.sojourn.cli.sheet.SheetOutput]. Text is
/// taken byte for byte, each byte one character, so that what is passed through comes out as it
/// came in; a cell that matters is checked to be UTF-8 where it is used.
@NullMarked
package org.sojourn.cli.sheet;

import org.jspecify.annotations.NullMarked;
