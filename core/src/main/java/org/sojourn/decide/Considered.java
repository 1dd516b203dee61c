package org.sojourn.decide;

import java.util.Optional;
import org.sojourn.law.Measure;
import org.sojourn.law.Provision;

/// A provision in scope of the kind that did not act.
///
/// @param measure the measure that holds it
/// @param provision the provision
/// @param why why it did not act
/// @param detail the first condition that failed, or the measure or provision that stood in the
///     way; empty where `why` says all
public record Considered(Measure measure, Provision provision, Why why, Optional<Detail> detail) {

  /// Why a provision did not act.
  public enum Why {
    /// A condition does not hold.
    CONDITION_FAILED,
    /// It would give no later day than the document already has.
    NO_LATER_DAY,
    /// A fact or a day it needs does not exist.
    DAY_ABSENT,
    /// The term was over before the window, or began after it.
    OUTSIDE_WINDOW,
    /// It is switched off, as known on the known day.
    NOT_IN_FORCE,
    /// A later provision replaced it.
    REPLACED,
    /// A later measure repealed it.
    REPEALED,
    /// Another provision prevails over it.
    PREVAILED_OVER,
    /// It says itself that it does not reach this purpose.
    DOES_NOT_REACH
  }

  /// What stood in the way.
  ///
  /// @param subject what was looked at: a fact's code, `printed`, `running`, or the name of a
  ///     provision or measure
  /// @param found what it was; empty where there is nothing to say
  /// @param wanted what it would have had to be; empty where there is nothing to say
  public record Detail(String subject, String found, String wanted) {}
}
