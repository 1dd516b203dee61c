/// Days, terms and calendars: arithmetic that holds whatever the act says.
///
/// A day is an `int` counted by [org.sojourn.time.Days]. Nothing here knows of measures or packs,
/// reads a clock or looks up a zone.
@NullMarked
package org.sojourn.time;

import org.jspecify.annotations.NullMarked;
