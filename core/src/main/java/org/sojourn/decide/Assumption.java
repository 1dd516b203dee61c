package org.sojourn.decide;

import org.sojourn.law.Fact;

/// A fact that was not given and that the pack lets the engine assume; the answer looked at it.
///
/// @param fact the fact
/// @param value the value taken, as text; `none` for a thing that is taken not to exist
public record Assumption(Fact fact, String value) {}
