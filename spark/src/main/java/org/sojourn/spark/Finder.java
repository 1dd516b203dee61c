package org.sojourn.spark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.Finding;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.time.Days;

/// Finds the answers of rows of one layout: by the compiled law, or where that has none, by the
/// evaluator. Shared by all tasks of an executor.
///
/// An answer is one `long`: above, which answer (0 and more: a finding of the compiled law; -1: the
/// row is rejected; less: what the evaluator said to this thread); below, the last good day that is
/// shown, as an epoch day.
final class Finder {

  /// The answer of a row that is rejected.
  static final long NO_ANSWER = answer(-1, Days.NEVER);

  /// Where rows name the day asked about, the law is compiled for a day that comes this often: for
  /// fewer rows the evaluator is quicker.
  private static final int WORTH_IT = 5_000;

  /// For so many days asked about at most; rows with another day are evaluated.
  private static final int KEPT = 64;

  private final LawInUse law;
  private final Layout layout;
  private final Field kind;
  private final Optional<Field> purpose;
  private final Optional<Field> asOf;
  private final Optional<Field> printed;
  private final int[] purposes;
  private final boolean[] paperless;
  private final AtomicReferenceArray<@Nullable FlatForm> forms =
      new AtomicReferenceArray<>(Days.LAST - Days.FIRST + 1);
  private final AtomicIntegerArray rows = new AtomicIntegerArray(Days.LAST - Days.FIRST + 1);
  private final AtomicInteger compiled = new AtomicInteger();
  private final Map<Finding, Integer> ids = new HashMap<>();
  private final ThreadLocal<Evaluated> evaluated;
  private volatile Said[] said = {};

  Finder(LawInUse law, Layout layout) {
    this.law = law;
    this.layout = layout;
    this.kind = layout.field(Target.Role.KIND).orElseThrow();
    this.purpose = layout.field(Target.Role.PURPOSE);
    this.asOf = layout.field(Target.Role.AS_OF);
    this.printed = layout.field(Target.Role.PRINTED);
    int asked = law.asked().purpose();
    this.purposes =
        law.law().kinds().stream()
            .mapToInt(each -> asked < 0 ? Purposes.place(each.mainPurpose()) : asked)
            .toArray();
    this.paperless = new boolean[law.law().kinds().size()];
    for (Kind each : law.law().kinds()) {
      paperless[each.slot()] = each.paper() == Kind.PrintedDay.NONE;
    }
    this.evaluated = ThreadLocal.withInitial(() -> new Evaluated(this));
  }

  private static long answer(int which, int day) {
    return (long) which << Integer.SIZE | (day & 0xFFFF_FFFFL);
  }

  /// Says whether a row cannot be answered: a cell holds no value, or a day is printed on a paper
  /// that has none.
  boolean isRejected(long a, long b, long c, long d, long e, long f) {
    return (a | b | c | d | e | f) < 0
        || (paperless[kind(a, b, c, d, e, f)] && isGiven(printed, a, b, c, d, e, f));
  }

  private static boolean isGiven(
      Optional<Field> field, long a, long b, long c, long d, long e, long f) {
    return field.isPresent()
        && field.get().code(Layout.word(field.get().word(), a, b, c, d, e, f)) >= Field.LEAST;
  }

  private int kind(long a, long b, long c, long d, long e, long f) {
    return kind.code(Layout.word(kind.word(), a, b, c, d, e, f)) - Field.LEAST;
  }

  private int purpose(int kind, long a, long b, long c, long d, long e, long f) {
    int value = Layout.value(purpose, a, b, c, d, e, f);
    return value == Fact.UNKNOWN ? purposes[kind] : value;
  }

  private int asOf(long a, long b, long c, long d, long e, long f) {
    int value = Layout.value(asOf, a, b, c, d, e, f);
    return value == Fact.UNKNOWN ? law.asked().asOf() : value;
  }

  /// Finds the answer of a row.
  long find(long a, long b, long c, long d, long e, long f) {
    if (isRejected(a, b, c, d, e, f)) {
      return NO_ANSWER;
    }
    int place = kind(a, b, c, d, e, f);
    FlatForm form = form(asOf(a, b, c, d, e, f));
    int id =
        form == null ? -1 : form.find(place, purpose(place, a, b, c, d, e, f), a, b, c, d, e, f);
    if (id >= 0) {
      return answer(id, said[id].through().at(a, b, c, d, e, f));
    }
    int slot = evaluated.get().find(a, b, c, d, e, f);
    return answer(-2 - slot, evaluated.get().said(slot).through().at(a, b, c, d, e, f));
  }

  /// Returns what an answer says; null for a row that is rejected.
  ///
  /// @param answer as found by this thread for the row in hand
  @Nullable Said said(long answer) {
    int which = (int) (answer >> Integer.SIZE);
    if (which >= 0) {
      return said[which];
    }
    return which == -1 ? null : evaluated.get().said(-2 - which);
  }

  /// Asks the evaluator.
  Said evaluate(long a, long b, long c, long d, long e, long f) {
    int[] facts = law.evaluator().blankFacts();
    for (Field field : layout.fields()) {
      if (field.target().isFact()) {
        facts[field.target().slot()] = Layout.value(Optional.of(field), a, b, c, d, e, f);
      }
    }
    int place = kind(a, b, c, d, e, f);
    return Said.of(
        law.evaluator()
            .answer(
                law.law().kinds().get(place),
                Purposes.ALL.get(purpose(place, a, b, c, d, e, f)),
                Layout.value(printed, a, b, c, d, e, f),
                facts,
                asOf(a, b, c, d, e, f)));
  }

  private @Nullable FlatForm form(int day) {
    int at = day - Days.FIRST;
    if (at < 0 || at >= forms.length()) {
      return null;
    }
    FlatForm form = forms.get(at);
    return form == null && isWorthIt(at) ? compile(day) : form;
  }

  private boolean isWorthIt(int at) {
    return asOf.isEmpty() || (rows.incrementAndGet(at) >= WORTH_IT && compiled.get() < KEPT);
  }

  private synchronized FlatForm compile(int day) {
    FlatForm known = forms.get(day - Days.FIRST);
    if (known != null) {
      return known;
    }
    int[] values = Arrays.copyOf(law.evaluator().blankFacts(), law.law().facts().size() + 1);
    values[law.law().facts().size()] = Fact.UNKNOWN;
    FlatForm form = Flatten.of(law.form().on(day), layout, values, it -> id(it, values));
    forms.set(day - Days.FIRST, form);
    compiled.incrementAndGet();
    return form;
  }

  private int id(Finding finding, int[] values) {
    Integer known = ids.get(finding);
    if (known != null) {
      return known;
    }
    int id = ids.size();
    Said[] more = Arrays.copyOf(said, id + 1);
    more[id] = Said.of(finding, layout, values);
    said = more;
    ids.put(finding, id);
    return id;
  }
}
