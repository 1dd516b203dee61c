package org.sojourn.decide;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.Confidence;
import org.sojourn.law.Cover;
import org.sojourn.law.MeasureId;

/// The answer for a document on one day asked: a [QuickAnswer] whose days may be symbols.
///
/// @param status the short answer
/// @param cover how strong the protection is; empty unless valid
/// @param through the end; [org.sojourn.time.Days#OPEN] where it has no day,
///     [org.sojourn.time.Days#NEVER] where there is none
/// @param stop how it ends, where not simply on that day
/// @param safe the end under every reading, marked as `through`
/// @param arguable the end under some reading, marked as `through`
/// @param measures the measures that acted, in order
/// @param confidence the weakest of the rules that acted
public record Concluded(
    Status status,
    Optional<Cover> cover,
    int through,
    Optional<Stop> stop,
    int safe,
    int arguable,
    List<MeasureId> measures,
    Confidence confidence) {}
