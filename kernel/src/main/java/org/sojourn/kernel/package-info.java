/// Answers for columns of documents: arrays in, arrays out, nothing allocated for a record.
///
/// Start at [org.sojourn.kernel.Kernel], which answers whole documents of a pack. Below it lies the
/// bare loop over one column of days and one of cells: [org.sojourn.kernel.CellTable] says what
/// each cell makes of a day, [org.sojourn.kernel.CellKernel] runs through columns with it, in the
/// form that suits the size of the table and the processor. Nothing here knows of conditions or
/// measures.
@NullMarked
package org.sojourn.kernel;

import org.jspecify.annotations.NullMarked;
