package org.sojourn.compile;

import java.util.List;
import org.sojourn.decide.Concluded;
import org.sojourn.decide.Evaluated;
import org.sojourn.decide.Stop;

/// Turns what an evaluation came to into what stands at a leaf and back: symbols into terms.
final class Leaves {

  private final Symbols symbols;

  Leaves(Symbols symbols) {
    this.symbols = symbols;
  }

  Validity of(List<Evaluated> outcomes, List<Evaluated.Good> main) {
    return new Validity(spans(main), outcomes.stream().map(this::reading).toList());
  }

  private ReadingCase reading(Evaluated each) {
    return new ReadingCase(
        each.options(),
        spans(each.good()),
        each.open().stream()
            .map(
                open ->
                    new ReadingCase.OpenWindow(
                        symbols.term(open.first()), symbols.term(open.last()), open.by()))
            .toList(),
        each.acted(),
        each.measures(),
        each.confidence(),
        each.given(),
        each.unclear(),
        each.mayEndEarlier());
  }

  private List<Span> spans(List<Evaluated.Good> good) {
    return good.stream()
        .map(
            each ->
                new Span(
                    symbols.term(each.first()),
                    symbols.term(each.last()),
                    each.cover(),
                    each.by(),
                    each.stop().map(this::end)))
        .toList();
  }

  private End end(Stop stop) {
    return switch (stop) {
      case Stop.Provisional on -> new End.Provisional(symbols.term(on.day()));
      case Stop.Awaiting on -> new End.Awaiting(on.event(), symbols.term(on.atLeast()));
      case Stop.Pending on -> new End.Pending(on.filed(), symbols.term(on.atMost()));
    };
  }

  Finding finding(Concluded answer) {
    return new Finding(
        answer.status(),
        answer.cover(),
        symbols.term(answer.through()),
        answer.stop().map(this::end),
        symbols.term(answer.safe()),
        symbols.term(answer.arguable()),
        answer.measures(),
        answer.confidence());
  }

  List<Evaluated> outcomes(Validity validity) {
    return validity.cases().stream().map(this::evaluated).toList();
  }

  private Evaluated evaluated(ReadingCase each) {
    return new Evaluated(
        each.options(),
        each.spans().stream().map(this::good).toList(),
        each.open().stream()
            .map(
                open ->
                    new Evaluated.Open(
                        symbols.day(open.first()), symbols.day(open.last()), open.by()))
            .toList(),
        each.acted(),
        each.measures(),
        each.confidence(),
        each.given(),
        each.unclear(),
        each.mayEndEarlier());
  }

  private Evaluated.Good good(Span span) {
    return new Evaluated.Good(
        symbols.day(span.first()),
        symbols.day(span.last()),
        span.cover(),
        span.by(),
        span.end().map(this::stop));
  }

  private Stop stop(End end) {
    return switch (end) {
      case End.Provisional on -> new Stop.Provisional(symbols.day(on.day()));
      case End.Awaiting on -> new Stop.Awaiting(on.event(), symbols.day(on.atLeast()));
      case End.Pending on -> new Stop.Pending(on.filed(), symbols.day(on.atMost()));
    };
  }
}
