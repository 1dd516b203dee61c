package org.sojourn.decide;

import java.util.List;
import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;

/// The rules that reach one kind for one purpose, as known on one day, in the order in which they
/// act.
///
/// @param slots where values stand
/// @param kind the kind
/// @param purpose the purpose
/// @param ordered the rules in order
/// @param classes the groups of values that these rules treat alike
record Rules(Slots slots, Kind kind, Purpose purpose, List<Rule> ordered, ValueClasses classes) {}
