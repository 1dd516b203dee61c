package org.sojourn.decide;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.Confidence;
import org.sojourn.law.Cover;
import org.sojourn.law.Fact;
import org.sojourn.law.MeasureId;

/// An answer without its explanation, for batches.
///
/// @param status the short answer for the day asked about
/// @param cover how strong the protection is; empty unless valid and the same in every case
/// @param through epoch day of the end; [org.sojourn.time.Days#OPEN] where it has no day,
///     [org.sojourn.time.Days#NEVER] where there is none or it depends on a missing fact
/// @param ending how it ends, where not simply on that day; empty otherwise
/// @param safe epoch day good under every reading and every missing fact, marked as `through`
/// @param arguable epoch day good under some reading and some missing fact, marked as `through`
/// @param measures the measures that acted, in order
/// @param missing the facts that can change the answer
/// @param confidence the weakest of the rules that acted
public record QuickAnswer(
    Status status,
    Optional<Cover> cover,
    int through,
    Optional<Ending> ending,
    int safe,
    int arguable,
    List<MeasureId> measures,
    List<Fact> missing,
    Confidence confidence) {}
