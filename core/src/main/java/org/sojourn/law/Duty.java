package org.sojourn.law;

import java.util.Optional;

/// Something the holder must do by a day.
///
/// @param id its name
/// @param action what to do
/// @param reach whose documents it reaches
/// @param when under which condition
/// @param by last day to do it, inclusive; [Moment.Running] is the last good day of the answer
/// @param otherwise what follows if it is not done
/// @param grounds why it may be believed
/// @param force from when it is known
public record Duty(
    ProvisionId id,
    Text action,
    Reach reach,
    Condition when,
    Moment by,
    Optional<Text> otherwise,
    Grounds grounds,
    Force force) {}
