package org.sojourn.decide;

import java.util.List;
import java.util.Optional;
import org.sojourn.law.Effect;
import org.sojourn.law.Measure;
import org.sojourn.law.Provision;

/// A provision as it stands on the known day: its series replaced by the entries that hold then.
///
/// @param measure the measure that holds it
/// @param provision the provision, with days as known
/// @param idle why it cannot act at all, if it cannot
/// @param prevailing the provisions that set it aside where their own condition holds
record Rule(Measure measure, Provision provision, Optional<Idle> idle, List<Provision> prevailing) {

  /// Why a rule cannot act, whatever the document.
  ///
  /// @param why the reason
  /// @param by the measure or provision behind it; empty if none
  record Idle(Considered.Why why, String by) {}

  boolean canAct() {
    return idle.isEmpty();
  }

  /// Says whether its effect can take days away that a document has.
  boolean mayTakeDays() {
    return switch (provision.effect()) {
      case Effect.Limit _, Effect.End _ -> true;
      case Effect.ExtendThrough _,
          Effect.ExtendBy _,
          Effect.Suspend _,
          Effect.Continue _,
          Effect.Revive _,
          Effect.TreatAsValid _,
          Effect.Undetermined _,
          Effect.Withhold _ ->
          false;
    };
  }
}
