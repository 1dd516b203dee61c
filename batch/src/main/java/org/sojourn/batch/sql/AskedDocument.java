package org.sojourn.batch.sql;

import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;

/// A document in numbers and what is asked about it.
///
/// @param kind its kind
/// @param purpose for what
/// @param values a value for each fact of the pack by slot, then the day on the paper: epoch day,
///     place of the code, [org.sojourn.law.Fact#ABSENT] or [org.sojourn.law.Fact#UNKNOWN]
@SuppressWarnings("ArrayRecordComponent") // a sample, never compared
public record AskedDocument(Kind kind, Purpose purpose, int[] values) {}
