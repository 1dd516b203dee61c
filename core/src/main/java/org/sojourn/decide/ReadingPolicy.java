package org.sojourn.decide;

import java.util.Arrays;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Reading;

/// Which options of the readings are looked at, and which of them the main answer follows.
///
/// @param settled for each reading the option that the main answer follows, or [Fact#UNKNOWN] where
///     it follows every one
/// @param scope whether options that it does not follow are looked at too
@SuppressWarnings("ArrayRecordComponent") // written once, never handed out, compared by no one
record ReadingPolicy(int[] settled, Scope scope) {

  enum Scope {
    /// Only those that the main answer follows.
    FOLLOWED,
    /// All.
    ALL
  }

  /// Each reading as its authority takes it; where none is known, every way.
  static ReadingPolicy asAuthorityReads(PackLaw law) {
    return new ReadingPolicy(authority(law), Scope.FOLLOWED);
  }

  /// Every reading every way.
  static ReadingPolicy everyReading(PackLaw law) {
    return new ReadingPolicy(authority(law), Scope.ALL);
  }

  /// One reading as it is given, the others as [#asAuthorityReads(PackLaw)] takes them.
  static ReadingPolicy leaving(PackLaw law, Reading reading) {
    int[] settled = authority(law);
    settled[reading.slot()] = Fact.UNKNOWN;
    return new ReadingPolicy(settled, Scope.FOLLOWED);
  }

  /// Returns for each reading the option that its authority applies, or [Fact#UNKNOWN].
  static int[] authority(PackLaw law) {
    int[] options = new int[law.readings().size()];
    Arrays.fill(options, Fact.UNKNOWN);
    for (Reading reading : law.readings()) {
      options[reading.slot()] = reading.authority().orElse(Fact.UNKNOWN);
    }
    return options;
  }

  /// Returns the one option of a reading to look at, or [Fact#UNKNOWN] for all of them.
  int only(int reading) {
    return scope == Scope.FOLLOWED ? settled[reading] : Fact.UNKNOWN;
  }
}
