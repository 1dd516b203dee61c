package org.sojourn.reader.internal.link;

import org.sojourn.law.MeasureId;

/// What others may know of a measure before it is read.
///
/// @param id its name
/// @param published epoch day of publication
record MeasureHead(MeasureId id, int published) {}
