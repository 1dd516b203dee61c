/// Words: how the program says days, endings, states and values in each of its languages.
///
/// Start at [org.sojourn.cli.words.Words]; its texts stand in the bundles beside this package's
/// resources, one file for a subject and a language. Nothing here knows of commands or answers.
@NullMarked
package org.sojourn.cli.words;

import org.jspecify.annotations.NullMarked;
