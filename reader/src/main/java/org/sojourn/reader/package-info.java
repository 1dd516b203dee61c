/// Reads a pack into the law model, with the place of every mistake.
///
/// A pack that comes with the program is had from [org.sojourn.reader.Packs]; a folder that anybody
/// may have written is read by [org.sojourn.reader.PackReader], which finds everything that is
/// wrong with it and never throws for what a file can hold. Nothing here decides anything about a
/// document.
@NullMarked
package org.sojourn.reader;

import org.jspecify.annotations.NullMarked;
