package org.sojourn.compile.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sojourn.compile.End;
import org.sojourn.compile.ReadingCase;
import org.sojourn.compile.Span;
import org.sojourn.compile.Term;
import org.sojourn.compile.Validity;
import org.sojourn.law.Confidence;
import org.sojourn.law.Cover;
import org.sojourn.law.Fact;
import org.sojourn.law.MeasureId;
import org.sojourn.law.PackLaw;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Reading;

/// Reads provisions, spans, readings and leaves, as [WriteLeaves] wrote them.
final class ReadLeaves {

  private final PackLaw law;
  private final ReadTerms terms;
  private final ByteSource source;
  private final List<ProvisionId> provisions;
  private final List<Span> spans;
  private final List<ReadingCase> cases;
  private final List<Validity> leaves;

  ReadLeaves(PackLaw law, ReadTerms terms, ByteSource source) {
    this.law = law;
    this.terms = terms;
    this.source = source;
    provisions = list("provisions", this::readProvision);
    spans = list("spans", this::readSpan);
    cases = list("cases", this::readCase);
    leaves = list("leaves", this::readLeaf);
  }

  List<Validity> leaves() {
    return leaves;
  }

  private <T> List<T> list(String what, Supplier<T> entry) {
    int count = source.count(what);
    List<T> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(entry.get());
    }
    return list;
  }

  private ProvisionId readProvision() {
    int at = source.at();
    MeasureId measure = measure();
    String name = terms.string();
    try {
      return new ProvisionId(measure, name);
    } catch (IllegalArgumentException e) {
      throw source.wrong(at, "a provision with an unsound name: " + e.getMessage());
    }
  }

  private MeasureId measure() {
    return source.one(law.measures(), "measure").id();
  }

  private ProvisionId provision() {
    return source.one(provisions, "provision");
  }

  private Span readSpan() {
    Term first = terms.term();
    Term last = terms.term();
    Cover cover = terms.word("cover", Cover::parse);
    int by = source.below(provisions.size() + 1, "provision");
    Optional<ProvisionId> given = by == 0 ? Optional.empty() : Optional.of(provisions.get(by - 1));
    return new Span(first, last, cover, given, end());
  }

  private Optional<End> end() {
    int at = source.at();
    int tag = source.octet();
    return switch (tag) {
      case 0 -> Optional.empty();
      case WriteLeaves.PROVISIONAL -> Optional.of(new End.Provisional(terms.term()));
      case WriteLeaves.AWAITING ->
          Optional.of(new End.Awaiting(source.one(law.events(), "event"), terms.term()));
      case WriteLeaves.PENDING ->
          Optional.of(new End.Pending(source.one(law.facts(), "fact"), terms.term()));
      default -> throw source.wrong(at, "no kind of end has the number " + tag);
    };
  }

  private ReadingCase readCase() {
    List<Integer> options = new ArrayList<>(law.readings().size());
    for (Reading reading : law.readings()) {
      int option = source.below(reading.options().size() + 1, "option");
      options.add(option == 0 ? Fact.UNKNOWN : option - 1);
    }
    List<Span> good = list("spans", () -> source.one(spans, "span"));
    List<ReadingCase.OpenWindow> open = list("open windows", this::open);
    List<ProvisionId> acted = list("provisions", this::provision);
    List<MeasureId> measures = list("measures", this::measure);
    Confidence confidence = terms.word("confidence", Confidence::parse);
    int flags = source.octet();
    return new ReadingCase(
        options,
        good,
        open,
        acted,
        measures,
        confidence,
        (flags & WriteLeaves.GIVEN) != 0,
        (flags & WriteLeaves.UNCLEAR) != 0,
        (flags & WriteLeaves.MAY_END_EARLIER) != 0);
  }

  private ReadingCase.OpenWindow open() {
    return new ReadingCase.OpenWindow(terms.term(), terms.term(), provision());
  }

  private Validity readLeaf() {
    int at = source.at();
    List<Span> main = list("spans", () -> source.one(spans, "span"));
    List<ReadingCase> readings = list("cases", () -> source.one(cases, "case"));
    if (readings.isEmpty()) {
      throw source.wrong(at, "a leaf under no reading at all");
    }
    return new Validity(main, readings);
  }
}
