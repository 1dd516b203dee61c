package org.sojourn.batch;

import java.util.Optional;
import org.sojourn.law.Purpose;

/// What is asked of every row that does not say it itself.
///
/// @param asOf epoch day asked about
/// @param purpose purpose; empty for the main one of the kind
public record Asked(int asOf, Optional<Purpose> purpose) {}
