package org.sojourn.compile.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.End;
import org.sojourn.compile.ReadingCase;
import org.sojourn.compile.Span;
import org.sojourn.compile.Validity;
import org.sojourn.law.Event;
import org.sojourn.law.EventId;
import org.sojourn.law.Fact;
import org.sojourn.law.Measure;
import org.sojourn.law.MeasureId;
import org.sojourn.law.PackLaw;
import org.sojourn.law.ProvisionId;

/// Writes provisions, spans of good days, what each reading comes to, and leaves. Measures and
/// events are named by their place in the pack.
final class WriteLeaves {

  static final int PROVISIONAL = 1;
  static final int AWAITING = 2;
  static final int PENDING = 3;

  static final int GIVEN = 1;
  static final int UNCLEAR = 2;
  static final int MAY_END_EARLIER = 4;

  private final WriteTerms terms;
  private final Map<MeasureId, Integer> measures = new HashMap<>();
  private final Map<EventId, Integer> events = new HashMap<>();
  private final Table<ProvisionId> provisions = new Table<>();
  private final Table<Span> spans = new Table<>();
  private final Table<ReadingCase> cases = new Table<>();
  private final Table<Validity> leaves = new Table<>();

  WriteLeaves(PackLaw law, WriteTerms terms) {
    this.terms = terms;
    for (Measure measure : law.measures()) {
      measures.put(measure.id(), measures.size());
    }
    for (Event event : law.events()) {
      events.put(event.id(), events.size());
    }
  }

  void writeTo(ByteSink sink) {
    provisions.writeTo(sink);
    spans.writeTo(sink);
    cases.writeTo(sink);
    leaves.writeTo(sink);
  }

  int leaf(Validity validity) {
    Integer known = leaves.place(validity);
    if (known != null) {
      return known;
    }
    int[] main = places(validity.main(), this::span);
    int[] each = places(validity.cases(), this::reading);
    write(write(leaves.entry(), main), each);
    return leaves.keep(validity);
  }

  private int reading(ReadingCase reading) {
    Integer known = cases.place(reading);
    if (known != null) {
      return known;
    }
    int[] good = places(reading.spans(), this::span);
    int[] acted = places(reading.acted(), this::provision);
    int[] own = places(reading.measures(), this::measure);
    int confidence = terms.string(reading.confidence().id());
    ByteSink open = new ByteSink();
    for (ReadingCase.OpenWindow each : reading.open()) {
      open.unsigned(terms.term(each.first()))
          .unsigned(terms.term(each.last()))
          .unsigned(provision(each.by()));
    }
    ByteSink entry = cases.entry();
    for (int option : reading.options()) {
      entry.unsigned(option == Fact.UNKNOWN ? 0 : option + 1);
    }
    write(entry, good).unsigned(reading.open().size()).bytes(open.toBytes());
    write(write(entry, acted), own)
        .unsigned(confidence)
        .octet(
            (reading.given() ? GIVEN : 0)
                | (reading.unclear() ? UNCLEAR : 0)
                | (reading.mayEndEarlier() ? MAY_END_EARLIER : 0));
    return cases.keep(reading);
  }

  private int span(Span span) {
    Integer known = spans.place(span);
    if (known != null) {
      return known;
    }
    int first = terms.term(span.first());
    int last = terms.term(span.last());
    int cover = terms.string(span.cover().id());
    int by = span.by().map(id -> provision(id) + 1).orElse(0);
    int named = span.end().map(end -> terms.term(end.named())).orElse(0);
    ByteSink entry = spans.entry().unsigned(first).unsigned(last).unsigned(cover).unsigned(by);
    if (span.end().isEmpty()) {
      entry.octet(0);
    } else {
      end(entry, span.end().get()).unsigned(named);
    }
    return spans.keep(span);
  }

  private ByteSink end(ByteSink entry, End end) {
    return switch (end) {
      case End.Provisional _ -> entry.octet(PROVISIONAL);
      case End.Awaiting on -> entry.octet(AWAITING).unsigned(known(events.get(on.event().id())));
      case End.Pending on -> entry.octet(PENDING).unsigned(on.filed().slot());
    };
  }

  private int provision(ProvisionId id) {
    Integer known = provisions.place(id);
    if (known != null) {
      return known;
    }
    int name = terms.string(id.name());
    provisions.entry().unsigned(measure(id.measure())).unsigned(name);
    return provisions.keep(id);
  }

  private int measure(MeasureId id) {
    return known(measures.get(id));
  }

  private static int known(@Nullable Integer place) {
    if (place == null) {
      throw new IllegalStateException("a leaf names what its pack does not have");
    }
    return place;
  }

  private static <T> int[] places(List<T> things, ToIntFunction<T> place) {
    return things.stream().mapToInt(place).toArray();
  }

  private static ByteSink write(ByteSink sink, int[] places) {
    sink.unsigned(places.length);
    for (int place : places) {
      sink.unsigned(place);
    }
    return sink;
  }
}
