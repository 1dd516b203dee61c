package org.sojourn.spark.bench;

import java.util.List;
import org.sojourn.law.Kind;
import org.sojourn.reader.Packs;

/// The kinds of a pack that have a day on paper.
final class Kinds {

  private Kinds() {}

  static List<String> of(String pack) {
    return Packs.law(pack).kinds().stream()
        .filter(kind -> kind.paper() == Kind.PrintedDay.DAY)
        .map(kind -> kind.id().code())
        .toList();
  }
}
