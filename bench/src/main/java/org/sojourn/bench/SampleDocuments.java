package org.sojourn.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sojourn.decide.Document;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;

/// Invented documents of a pack, the same for one seed: every kind in turn, printed days around the
/// years of the measures, every fact given.
final class SampleDocuments {

  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 5 * 365;

  private final PackLaw law;
  private final SplittableRandom random;

  SampleDocuments(PackLaw law, long seed) {
    this.law = law;
    this.random = new SplittableRandom(seed);
  }

  /// Draws documents.
  ///
  /// @param count how many
  /// @return the documents
  List<Document> draw(int count) {
    List<Document> documents = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      documents.add(draw(law.kinds().get(i % law.kinds().size())));
    }
    return documents;
  }

  /// Draws one document of a kind.
  Document draw(Kind kind) {
    Document document = Document.of(kind.id().code());
    if (kind.paper() == Kind.PrintedDay.DAY) {
      document = document.printed(day());
    }
    for (Fact fact : law.facts()) {
      document = document.with(fact.id().code(), value(fact));
    }
    return document;
  }

  private String value(Fact fact) {
    if (fact.mayBeAbsent() && random.nextInt(4) > 0) {
      return "none";
    }
    return switch (fact.type()) {
      case FactType.Day _ -> day().toString();
      case FactType.Quantity quantity ->
          Integer.toString(random.nextInt(quantity.least(), quantity.most() + 1));
      case FactType.YesNo _, FactType.Choice _, FactType.State _ -> {
        List<String> codes = fact.type().codeList().orElseThrow();
        yield codes.get(random.nextInt(codes.size()));
      }
    };
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }
}
