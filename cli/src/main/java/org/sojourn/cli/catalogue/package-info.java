/// What a pack holds, for a person to read: its kinds, facts and measures in plain words.
///
/// Start at [org.sojourn.cli.catalogue.KindsPage], [org.sojourn.cli.catalogue.FactsPage] and
/// [org.sojourn.cli.catalogue.MeasurePage]. Conditions, effects and days are said in words by one
/// class each; the families are closed, so a new shape of law breaks the build here too.
@NullMarked
package org.sojourn.cli.catalogue;

import org.jspecify.annotations.NullMarked;
