package org.sojourn.decide;

import java.util.List;
import java.util.random.RandomGenerator;

/// The laws of these tests, for the tests of other packages: written in a line, or drawn.
public final class SampleLaws {

  /// One law with everything that a form can hold: readings, events, windows left open, months,
  /// working days, yearly days, a pending application, a placeholder.
  public static final String RICH =
      "event e/group: a={2020-01-01=2020-03-06} b={2030-01-01=2020-03-12}; "
          + "a: through 2020-06-30 kind permit if group is a & student is yes; "
          + "b: by 1m from filed kind permit if filed in 2020-01-01..printed; "
          + "c: suspend 2020-03-15..2020-06-15 starts issued kind card if reading open x,y; "
          + "d: undetermined 2021-01-01..none kind card if group is c; "
          + "e: continue filed decided max filed+3w kind nothing if reading settled x; "
          + "f: through @e/group+2d kind permit for work cover accepted if age from 18..64; "
          + "g: through next(04-01,arrived) kind nothing cover tolerated; "
          + "h: through {2020-01-01=2020-04-10?} kind card if member is yes; "
          + "i: through work(running) kind card for work";

  /// A law whose form is short enough to be read.
  public static final String PLAIN =
      "a: through 2020-06-30 kind permit if printed in 2020-03-15..2020-06-15 & group is a,b; "
          + "b: suspend 2020-04-01..2020-06-30 starts issued kind card; "
          + "c: continue filed decided max filed+6m:last kind nothing if reading open x,y";

  private SampleLaws() {}

  /// Puts a law to use.
  ///
  /// @param text a law as [LawText] reads it
  /// @return the pack
  public static Pack pack(String text) {
    return LawText.pack(text);
  }

  /// Draws a law.
  ///
  /// @param random where it is drawn from
  /// @param readings whether it may speak of readings
  /// @return the law as [LawText] reads it
  public static String random(RandomGenerator random, boolean readings) {
    return new RandomLaws(random, List.of("filed"), readings, "printed+1m").law();
  }
}
