/// What a draft measure would do to everybody, for people and for spreadsheets.
///
/// Start at [org.sojourn.cli.whatif.WhatIfPage]. The numbers come from
/// [org.sojourn.batch.population.Report], which has already put together what is too small to be
/// shown; nothing here counts.
@NullMarked
package org.sojourn.cli.whatif;

import org.jspecify.annotations.NullMarked;
