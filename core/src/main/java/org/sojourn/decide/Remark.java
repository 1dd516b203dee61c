package org.sojourn.decide;

import org.sojourn.law.ProvisionId;
import org.sojourn.law.Text;

/// What is uncertain about a rule that acted.
///
/// @param provision the rule
/// @param words what is uncertain
public record Remark(ProvisionId provision, Text words) {}
