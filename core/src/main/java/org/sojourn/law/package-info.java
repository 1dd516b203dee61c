/// The law as data: packs, measures, provisions, conditions, effects and their sources.
///
/// The types here say what an act states, and nothing about how an answer is reached. Nothing here
/// reads a file or knows the form a pack is written in.
@NullMarked
package org.sojourn.law;

import org.jspecify.annotations.NullMarked;
