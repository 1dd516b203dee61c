package org.sojourn.time;

/// Whether the day a term runs from uses up a day of the term.
///
/// Ten days from 1 March end on 11 March if 1 March is not counted, on 10 March if it is. A paper
/// may be good on its day of issue and still end on the same date number six months later (Bank of
/// Russia, letter 46-7-1/2644 of 15 December 2022: 20 January to 20 July); such a term is
/// [#NOT_COUNTED], for the day of issue costs it nothing.
public enum FirstDay {

  /// The term begins with the day it runs from, as where it runs from the start of a day.
  COUNTED,

  /// The term begins the day after, as where it runs from an event during the day.
  NOT_COUNTED
}
