package org.sojourn.analyse;

import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.decide.Document;
import org.sojourn.law.Purpose;

/// A document of a worked case.
///
/// @param document the document
/// @param purpose for what it is asked; empty for the main purpose of its kind
/// @param knownOn the day by which law counts in the case
public record WorkedDocument(Document document, Optional<Purpose> purpose, LocalDate knownOn) {}
