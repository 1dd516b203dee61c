/// How many documents there are of each sort, and what a draft measure would do to all of them.
///
/// Start at [org.sojourn.batch.population.Population], a count of documents without names, made by
/// [org.sojourn.batch.population.CountDocuments] or
/// [org.sojourn.batch.population.SyntheticPopulation] and kept by
/// [org.sojourn.batch.population.PopulationFile]. [org.sojourn.batch.population.WhatIf] answers it
/// under two laws; [org.sojourn.batch.population.Report] is what of that may be shown.
@NullMarked
package org.sojourn.batch.population;

import org.jspecify.annotations.NullMarked;
