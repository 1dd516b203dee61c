package org.sojourn.decide;

import org.sojourn.law.ProvisionId;

/// The law, as the pack could read it, does not say which day is meant.
///
/// @param provision the rule
/// @param why what is not said, for example that a month lacks the day and no policy is named
public record Unclear(ProvisionId provision, String why) {}
