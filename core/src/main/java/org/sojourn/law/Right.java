package org.sojourn.law;

/// A right that a measure grants for a time beside any document, for example to work without a
/// permit.
///
/// @param id its code
/// @param title what it is, in plain words
public record Right(RightId id, Text title) {}
