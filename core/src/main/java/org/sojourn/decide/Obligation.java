package org.sojourn.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.law.Duty;
import org.sojourn.law.Measure;

/// Something the holder must do.
///
/// @param measure the measure that asks it
/// @param duty the duty
/// @param by last day to do it, inclusive; empty if it is not fixed yet
public record Obligation(Measure measure, Duty duty, Optional<LocalDate> by) {}
