package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Fact;
import org.sojourn.law.Moment;
import org.sojourn.reader.internal.Nearest;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// Reads days as provisions name them.
///
/// @param days the named days that are known here
record ReadMoments(Vocabulary names, Names<Moment> days) {

  private static final Moment STAND_IN = new Moment.Unlimited();
  private static final String FORMS =
      "a day is `2021-12-31`, `printed`, `running`, the code of a fact, `$name`, `{known: …}`,"
          + " `{event: …}`, `{from: …, days: …}`, `{from: …, working-days: …}`,"
          + " `{before: …, days: …}`, `{working-day: …}`,"
          + " `{next: 04-01, after: …}`, `{earliest: […]}` or `{latest: […]}`";

  /// Whether a day may be `none`.
  private enum Ends {
    NEEDED,
    MAY_BE_NONE
  }

  /// Reads a day that there must be.
  Moment day(Node node) {
    return read(node, Ends.NEEDED);
  }

  /// Reads a last day; `none` means that there is none.
  Moment end(Node node) {
    return read(node, Ends.MAY_BE_NONE);
  }

  /// Returns what stands for a day that could not be read.
  static Moment standIn() {
    return STAND_IN;
  }

  private Moment read(Node node, Ends ends) {
    if (node instanceof Node.Mapping map) {
      return form(new Fields(map, names.shapes), ends);
    }
    return names.shapes.word(node).map(word -> word(word, ends)).orElse(STAND_IN);
  }

  private Moment word(Node.Scalar word, Ends ends) {
    String text = word.text();
    if (text.equals("printed")) {
      return new Moment.Printed();
    }
    if (text.equals("running")) {
      return new Moment.Running();
    }
    if (text.equals(FactValues.NONE)) {
      return none(word, ends);
    }
    if (text.startsWith("$")) {
      return days.use(word, text.substring(1)).orElse(STAND_IN);
    }
    if (ReadDates.isMeant(text)) {
      OptionalInt day = names.dates.read(word);
      return day.isPresent() ? new Moment.Fixed(day.getAsInt()) : STAND_IN;
    }
    return fact(word);
  }

  private Moment none(Node word, Ends ends) {
    if (ends == Ends.NEEDED) {
      names.report.add(DiagnosticCode.NO_END_HERE, word, "there must be a day here, found `none`");
    }
    return new Moment.Unlimited();
  }

  private Moment fact(Node.Scalar word) {
    if (!names.facts.has(word.text())) {
      List<String> words = new ArrayList<>(names.facts.all());
      words.addAll(List.of("printed", "running", "none"));
      String message = "%s is no day".formatted(Wording.quote(word.text()));
      String nearest =
          Nearest.to(word.text(), words).map("did you mean `%s`? "::formatted).orElse("");
      names.report.add(DiagnosticCode.NOT_A_DAY, word, message, nearest + FORMS);
      return STAND_IN;
    }
    return names.dayFact(word).<Moment>map(Moment.OfFact::new).orElse(STAND_IN);
  }

  private Moment form(Fields fields, Ends ends) {
    List<String> forms =
        List.of("known", "event", "from", "before", "earliest", "latest", "next", "working-day")
            .stream()
            .filter(fields.map()::has)
            .toList();
    if (forms.size() != 1) {
      String found = forms.isEmpty() ? "none" : Wording.list(forms);
      names.report.add(
          DiagnosticCode.NOT_A_DAY,
          fields.map(),
          "a day has one form, found %s".formatted(found),
          FORMS);
      return STAND_IN;
    }
    String form = forms.getFirst();
    Node value = fields.need(form).orElse(fields.map());
    checkCompanions(fields, form);
    return switch (form) {
      case "known" -> known(value, ends);
      case "event" -> event(fields, value);
      case "from" -> later(fields, value);
      case "before" -> earlier(fields, value);
      case "next" -> yearly(fields, value);
      case "working-day" -> new ReadWorkingDays(names).day(fields, read(value, Ends.NEEDED));
      case "earliest" -> new Moment.Earliest(several(value, ends));
      default -> new Moment.Latest(several(value, ends));
    };
  }

  private void checkCompanions(Fields fields, String form) {
    for (Map.Entry<String, Node.Entry> entry : fields.map().entries().entrySet()) {
      String key = entry.getKey();
      boolean belongs =
          switch (form) {
            case "event" -> key.equals("of");
            case "next" -> key.equals("after");
            case "from" -> companions(fields).contains(key);
            case "before" ->
                ReadTerms.UNITS.contains(key) || List.of("count", "end-of-month").contains(key);
            default -> false;
          };
      if (!belongs && !key.equals(form)) {
        String beside = fields.map().has(ReadWorkingDays.UNIT) ? ReadWorkingDays.UNIT : form;
        String message = "%s does not belong beside `%s`".formatted(Wording.quote(key), beside);
        names.report.add(DiagnosticCode.NOT_A_DAY, entry.getValue().key(), message, FORMS);
      }
    }
  }

  /// What may stand beside the day that a term runs from.
  private static List<String> companions(Fields fields) {
    return fields.map().has(ReadWorkingDays.UNIT)
        ? List.of(ReadWorkingDays.UNIT, "first-day")
        : ReadTerms.KEYS;
  }

  private Moment known(Node value, Ends ends) {
    return new ReadSeries(names)
        .days(value, node -> read(node, ends))
        .<Moment>map(Moment.Known::new)
        .orElse(STAND_IN);
  }

  private Moment later(Fields fields, Node value) {
    Moment from = read(value, Ends.NEEDED);
    if (fields.map().has(ReadWorkingDays.UNIT)) {
      return new ReadWorkingDays(names).later(fields, from);
    }
    return new Moment.Later(from, new ReadTerms(names).read(fields, from));
  }

  private Moment earlier(Fields fields, Node value) {
    Moment before = read(value, Ends.NEEDED);
    // Whether the month reached has the day is looked at forwards only, so a policy is asked for.
    return new Moment.Earlier(before, new ReadTerms(names).read(fields, new Moment.Printed()));
  }

  private Moment yearly(Fields fields, Node value) {
    Moment after = fields.need("after").map(this::day).orElse(STAND_IN);
    return names
        .shapes
        .word(value)
        .flatMap(names.dates::everyYear)
        .<Moment>map(date -> new Moment.NextYearly(date, after))
        .orElse(STAND_IN);
  }

  private List<Moment> several(Node value, Ends ends) {
    List<Moment> moments = new ArrayList<>();
    names.shapes.list(value).forEach(node -> moments.add(read(node, ends)));
    return moments;
  }

  private Moment event(Fields fields, Node value) {
    return names
        .shapes
        .word(value)
        .flatMap(names.events::use)
        .<Moment>map(event -> new Moment.OfEvent(event, key(fields, event.by())))
        .orElse(STAND_IN);
  }

  private Optional<Fact> key(Fields fields, Optional<Fact> by) {
    Optional<Node.Scalar> of = fields.word("of");
    if (of.isEmpty()) {
      return by;
    }
    Optional<Fact> key = names.facts.use(of.get());
    if (key.isEmpty()) {
      return by;
    }
    if (by.isEmpty()) {
      names.report.add(
          DiagnosticCode.EVENT_KEY,
          of.get(),
          "the event is one for all, so `of` has nothing to choose",
          "take `of` away, or give the event a table with `by` and `values`");
    } else if (!by.get().type().codeList().equals(key.get().type().codeList())) {
      names.report.add(
          DiagnosticCode.EVENT_KEY,
          of.get(),
          "the event's table is by `%s`, and `%s` has other values"
              .formatted(by.get().id(), key.get().id()));
    }
    return key;
  }
}
