package org.sojourn.analyse;

import java.util.List;
import org.sojourn.compile.Validity;

/// Documents of one situation that take one way through the law: their days lie within bounds, pass
/// some further tests, and get the same good days as terms.
///
/// @param bounds how their days lie to each other
/// @param sides what bounds cannot hold
/// @param leaf what follows for them
record Region(Bounds bounds, List<Side> sides, Validity leaf) {

  /// Copies the list.
  Region {
    sides = List.copyOf(sides);
  }
}
