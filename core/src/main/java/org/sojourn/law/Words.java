package org.sojourn.law;

import java.util.Optional;

/// What a rule says to a person.
///
/// @param says the rule in plain words
/// @param note what is uncertain about it, shown when it acts
public record Words(Text says, Optional<Text> note) {}
