/// What the program has of the world outside: two ways out, one way in, a screen, a calendar day.
///
/// Start at [org.sojourn.cli.host.Host]; what is written goes through
/// [org.sojourn.cli.host.Out] and, laid out for people, [org.sojourn.cli.host.Page].
@NullMarked
package org.sojourn.cli.host;

import org.jspecify.annotations.NullMarked;
