package org.sojourn.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.law.Cover;

/// A run of days on which a document is good in one and the same way.
///
/// @param first first good day, inclusive; empty if it is not known when the term began
/// @param end how the run ends
/// @param cover how strong the protection is
public record Interval(Optional<LocalDate> first, Ending end, Cover cover) {}
