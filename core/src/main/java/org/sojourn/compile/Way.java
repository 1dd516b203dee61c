package org.sojourn.compile;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was decided on one way through the law: bounds of its days, and which terms of months are
/// clear. Immutable.
///
/// @param bounds what is known of the days
/// @param clear terms of which it is decided whether they have a clear day
record Way(Bounds bounds, Map<Term.Mapped, Boolean> clear) {

  static Way start() {
    return new Way(Bounds.none(), Map.of());
  }

  Way with(Bounds known) {
    return new Way(known, clear);
  }

  /// Returns what is known if the difference of two days has a sign against a number, too.
  ///
  /// @return the way, or null if that cannot be
  @Nullable Way with(Undecided.Open.Sign open, int sign) {
    @Nullable Bounds next = bounds;
    if (sign <= 0) {
      next = next.with(open.i(), open.j(), sign < 0 ? open.c() - 1 : open.c());
    }
    if (sign >= 0 && next != null) {
      next = next.with(open.j(), open.i(), sign > 0 ? -open.c() - 1 : -open.c());
    }
    return next == null ? null : with(next);
  }

  Way with(Term.Mapped term, boolean isClear) {
    Map<Term.Mapped, Boolean> more = new HashMap<>(clear);
    more.put(term, isClear);
    return new Way(bounds, Map.copyOf(more));
  }
}
