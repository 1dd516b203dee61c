package org.sojourn.compile;

import java.util.Optional;
import org.sojourn.law.Cover;
import org.sojourn.law.ProvisionId;

/// A run of good days.
///
/// @param first first good day, inclusive; [Term.Constant#NEVER] if its beginning is not known
/// @param last last good day, inclusive; [Term.Constant#OPEN] if the law sets none
/// @param cover how strong it is
/// @param by the provision that gave it; empty for the paper itself
/// @param end how it ends, where not simply on its last day
public record Span(
    Term first, Term last, Cover cover, Optional<ProvisionId> by, Optional<End> end) {}
