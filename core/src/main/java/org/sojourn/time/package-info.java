/// Days, terms and calendars: arithmetic that holds whatever the act says.
///
/// A day is an `int` counted by [org.sojourn.time.Days]. Start at [org.sojourn.time.Term] for a
/// length of time, at [org.sojourn.time.DaySet] for the days something holds, and at
/// [org.sojourn.time.Tolling] for a clock that stops. Nothing here knows of measures or packs,
/// reads a clock or looks up a zone.
@NullMarked
package org.sojourn.time;

import org.jspecify.annotations.NullMarked;
