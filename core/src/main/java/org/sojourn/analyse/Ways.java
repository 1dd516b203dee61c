package org.sojourn.analyse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.compile.ReadingCase;
import org.sojourn.compile.Validity;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Reading;

/// Which provisions act on documents of a region.
final class Ways {

  private Ways() {}

  /// Returns the provisions that act as the authority reads the law; where it is not known how it
  /// reads it, under one of the readings.
  static List<ProvisionId> acted(PackLaw law, Validity leaf) {
    return followed(law, leaf).acted();
  }

  static ReadingCase followed(PackLaw law, Validity leaf) {
    for (ReadingCase each : leaf.cases()) {
      if (follows(law, each)) {
        return each;
      }
    }
    return leaf.cases().getFirst();
  }

  /// Says whether a case takes the option of the authority wherever one is known.
  static boolean follows(PackLaw law, ReadingCase one) {
    for (Reading reading : law.readings()) {
      int taken = one.options().get(reading.slot());
      boolean settled = taken != Fact.UNKNOWN && reading.authority().isPresent();
      if (settled && taken != reading.authority().getAsInt()) {
        return false;
      }
    }
    return true;
  }

  /// Returns the provisions that act in one of two regions only; where the same act in both, those.
  static List<ProvisionId> apart(PackLaw law, Validity one, Validity other) {
    List<ProvisionId> a = acted(law, one);
    List<ProvisionId> b = acted(law, other);
    Set<ProvisionId> apart = new LinkedHashSet<>();
    a.stream().filter(id -> !b.contains(id)).forEach(apart::add);
    b.stream().filter(id -> !a.contains(id)).forEach(apart::add);
    return apart.isEmpty() ? List.copyOf(new LinkedHashSet<>(a)) : new ArrayList<>(apart);
  }
}
