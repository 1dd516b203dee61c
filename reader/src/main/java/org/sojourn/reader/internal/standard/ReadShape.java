package org.sojourn.reader.internal.standard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.Report;
import org.sojourn.reader.internal.standard.SaidDay.End;
import org.sojourn.reader.internal.standard.Shape.Sentence;

/// Writes a shape out as the condition and the effect that it stands for.
record ReadShape(SayableDays days, Report report) {

  private static final List<String> SHAPES = List.of("window", "key-day", "while-pending");

  /// Reads a shape.
  ///
  /// @return nothing if it is none, which is reported
  Optional<Shape> read(Node node) {
    List<Node.Entry> named =
        node instanceof Node.Mapping map ? List.copyOf(map.entries().values()) : List.of();
    if (named.size() != 1 || !SHAPES.contains(named.getFirst().key().text())) {
      return unclear(
          node, "this is no shape", "a shape is one of %s".formatted(Wording.list(SHAPES)));
    }
    Node.Entry entry = named.getFirst();
    if (!(entry.value() instanceof Node.Mapping parts)) {
      return unclear(entry.value(), "this is no map", "write the parts of the shape in braces");
    }
    return switch (entry.key().text()) {
      case "window" -> window(entry.key(), parts);
      case "key-day" -> keyDay(entry.key(), parts);
      default -> Optional.of(whilePending(entry.key(), parts));
    };
  }

  private Optional<Shape> window(Node.Scalar name, Node.Mapping parts) {
    List<String> ends = List.of("printed", "running").stream().filter(parts::has).toList();
    List<String> goals = List.of("through", "by").stream().filter(parts::has).toList();
    if (ends.size() != 1 || goals.size() != 1) {
      return unclear(
          name,
          "a window has one of `printed`, `running` and one of `through`, `by`",
          "write `window: {printed: {from: DAY, through: DAY}, through: DAY}`");
    }
    Node range = parts.get(ends.getFirst()).orElseThrow();
    Node goal = parts.get(goals.getFirst()).orElseThrow();
    if (!(range instanceof Node.Mapping bounds)
        || (goals.getFirst().equals("by") && !(goal instanceof Node.Mapping))) {
      return unclear(name, "a part of this window is no map", "see the page of the format");
    }
    End end = ends.getFirst().equals("printed") ? End.PRINTED : End.RUNNING;
    Made made = new Made(name.place());
    Node.Mapping when = made.map(Map.of(end.word(), bounds));
    Sentence documents = new ReadRange(days).documents(end, bounds);
    return Optional.of(
        goal instanceof Node.Mapping term && goals.getFirst().equals("by")
            ? new Shape(when, extendBy(made, end, term), forTerm(documents, term))
            : new Shape(when, extendThrough(made, goal), through(documents, goal)));
  }

  private static Node.Mapping extendThrough(Made made, Node day) {
    return made.map(Map.of("extend-through", day));
  }

  private static Node.Mapping extendBy(Made made, End end, Node.Mapping term) {
    Map<String, Node.Entry> parts = new LinkedHashMap<>(term.entries());
    parts.put("from", new Node.Entry(made.word("from"), made.word(end.word())));
    return made.map(Map.of("extend-by", new Node.Mapping(term.place(), parts)));
  }

  private Optional<Shape> keyDay(Node.Scalar name, Node.Mapping parts) {
    Optional<Node> on = parts.get("on");
    Optional<Node> through = parts.get("through");
    if (on.isEmpty() || through.isEmpty()) {
      return unclear(
          name, "a key day has `on` and `through`", "write `key-day: {on: DAY, through: DAY}`");
    }
    Made made = new Made(name.place());
    Optional<LocalDate> day = days.calendar(on.get());
    Sentence documents =
        day.<Sentence>map(
                it ->
                    new Sentence.Made(
                        words ->
                            words.say(
                                List.of("documents", "good-on"), Map.of("day", words.date(it)))))
            .orElseGet(() -> new Sentence.Unsayable(on.get()));
    return Optional.of(
        new Shape(
            made.map(Map.of("valid-on", on.get())),
            extendThrough(made, through.get()),
            through(documents, through.get())));
  }

  /// Documents are good through a day.
  private Sentence through(Sentence documents, Node goal) {
    return switch (days.read(goal).orElse(null)) {
      case SaidDay.Calendar(LocalDate day) ->
          stay(documents, "through", words -> Map.of("day", words.date(day)));
      case SaidDay.Endless() -> stay(documents, "endless", _ -> Map.of());
      case null, default -> first(documents, new Sentence.Unsayable(goal));
    };
  }

  /// Documents are good for a term from their own day.
  private Sentence forTerm(Sentence documents, Node.Mapping term) {
    Optional<SaidTerm> said = SaidTerm.read(term);
    if (said.isEmpty()) {
      return first(documents, new Sentence.Unsayable(term));
    }
    Sentence stay = stay(documents, "term", words -> Map.of("term", words.term(said.get())));
    return term.get("not-beyond").map(day -> join(stay, label("most", day))).orElse(stay);
  }

  private Shape whilePending(Node.Scalar name, Node.Mapping parts) {
    Made made = new Made(name.place());
    Node filed = parts.get("filed").orElseGet(() -> made.word("filed"));
    Node decided = parts.get("decided").orElseGet(() -> made.word("decided"));
    String bound = parts.has("before") ? "before" : "through";
    Node by = parts.get("before").or(() -> parts.get("by")).orElseGet(() -> made.word("running"));
    if (parts.has("before") && parts.has("by")) {
      unclear(name, "`by` and `before` both say until when to file", "keep one of them");
    }
    Node.Scalar key = filed instanceof Node.Scalar word ? word : made.word("filed");
    Map<String, Node.Entry> when =
        Map.of(key.text(), new Node.Entry(key, made.map(Map.of(bound, by))));
    Map<String, Node> goesOn = new LinkedHashMap<>();
    goesOn.put("while", made.map(Map.of("pending", key, "ended-by", decided)));
    parts.get("at-most").ifPresent(day -> goesOn.put("at-most", day));
    return new Shape(
        new Node.Mapping(made.place(), when),
        made.map(Map.of("continue", made.map(goesOn))),
        pending(by, bound, parts.get("at-most")));
  }

  private Sentence pending(Node by, String bound, Optional<Node> atMost) {
    Sentence sentence = new Sentence.Made(words -> words.say("pending"));
    Sentence filing = bound.equals("before") ? filedBefore(by) : label("filing", by);
    Optional<Sentence> most =
        atMost
            .filter(day -> !days.read(day).equals(Optional.of(new SaidDay.Endless())))
            .map(day -> label("most", day));
    return most.map(it -> join(join(sentence, filing), it)).orElseGet(() -> join(sentence, filing));
  }

  private Sentence filedBefore(Node day) {
    Optional<LocalDate> date = days.calendar(day);
    return label(
        day,
        words ->
            words.say(
                List.of("filing"),
                Map.of(
                    "day",
                    date.map(it -> words.date(it.minusDays(1)))
                        .orElseGet(
                            () ->
                                words.say(
                                    List.of("days", "excluded"),
                                    Map.of("day", words.day(days.read(day).orElseThrow())))))));
  }

  private Sentence label(String label, Node day) {
    return label(
        day,
        words -> words.say(List.of(label), Map.of("day", words.day(days.read(day).orElseThrow()))));
  }

  /// Makes a sentence that names a day, if the day can be said.
  private Sentence label(Node day, Function<ShapeWords, String> say) {
    Optional<SaidDay> said = days.read(day).filter(it -> !(it instanceof SaidDay.Endless));
    return said.isPresent() ? new Sentence.Made(say) : new Sentence.Unsayable(day);
  }

  private static Sentence stay(
      Sentence documents, String form, Function<ShapeWords, Map<String, String>> parts) {
    return switch (documents) {
      case Sentence.Unsayable it -> it;
      case Sentence.Made(var subject) ->
          new Sentence.Made(
              words -> {
                Map<String, String> all = new LinkedHashMap<>(parts.apply(words));
                all.put("documents", subject.apply(words));
                return words.say(List.of("stay", form), all);
              });
    };
  }

  private static Sentence join(Sentence one, Sentence other) {
    return one instanceof Sentence.Made(var first) && other instanceof Sentence.Made(var second)
        ? new Sentence.Made(words -> beside(first.apply(words), second.apply(words)))
        : first(one, other);
  }

  /// Puts a sentence behind another; the full stop of Chinese and Japanese brings its own space.
  private static String beside(String first, String second) {
    return first.endsWith("。") ? first + second : first + " " + second;
  }

  private static Sentence first(Sentence one, Sentence other) {
    return one instanceof Sentence.Unsayable ? one : other;
  }

  private Optional<Shape> unclear(Node at, String message, String help) {
    report.add(DiagnosticCode.SHAPE_UNCLEAR, at, message, help);
    return Optional.empty();
  }
}
