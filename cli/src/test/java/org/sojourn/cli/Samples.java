package org.sojourn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Documents and questions at random, as the words of a command.
final class Samples {

  private static final int FIRST = Days.parse("2019-12-01");
  private static final int DAYS = 1200;

  private final PackLaw law;
  private final RandomGenerator random;

  Samples(PackLaw law, RandomGenerator random) {
    this.law = law;
    this.random = random;
  }

  /// Words after `check PACK`: kind, perhaps a printed day, some facts, a day asked about.
  List<String> question() {
    Kind kind = law.kinds().get(random.nextInt(law.kinds().size()));
    List<String> words = new ArrayList<>(List.of(kind.id().code()));
    if (kind.paper() == Kind.PrintedDay.DAY && random.nextInt(20) > 0) {
      words.add(day());
    }
    for (Fact fact : law.facts()) {
      if (random.nextInt(3) == 0) {
        words.add("--fact");
        words.add(fact.id().code() + "=" + value(fact));
      }
    }
    words.add("--as-of");
    words.add(day());
    if (random.nextInt(3) == 0) {
      words.add("--known-on");
      words.add(day());
    }
    return words;
  }

  String day() {
    return Days.text(FIRST + random.nextInt(DAYS));
  }

  String value(Fact fact) {
    if (fact.mayBeAbsent() && random.nextInt(4) == 0) {
      return "none";
    }
    return switch (fact.type()) {
      case FactType.Day _ -> day();
      case FactType.Quantity(int least, int most, var _) ->
          Integer.toString(random.nextInt(least, most + 1));
      case FactType.YesNo _, FactType.Choice _, FactType.State _ -> {
        List<String> codes = fact.type().codeList().orElseThrow();
        yield codes.get(random.nextInt(codes.size()));
      }
    };
  }
}
