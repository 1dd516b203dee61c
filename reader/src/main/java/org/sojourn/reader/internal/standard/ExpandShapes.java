package org.sojourn.reader.internal.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.Report;

/// Writes out what provisions say by a shape: condition, effect and, where the author wrote none,
/// the sentence.
public final class ExpandShapes {

  private final Report report;
  private final Languages languages;
  private final Optional<Node.Mapping> packLet;

  private ExpandShapes(Report report, Optional<Node> pack) {
    this.report = report;
    this.languages = Languages.of(pack, report);
    this.packLet = pack.flatMap(root -> map(root, "let"));
  }

  /// Expands a pack.
  ///
  /// @param nodes its files
  /// @param findings where mistakes go
  /// @return the same files, with no shape in them
  public static PackNodes expand(PackNodes nodes, Findings findings) {
    ExpandShapes shapes = new ExpandShapes(new Report(findings), nodes.one(Role.PACK));
    return nodes.map((role, root) -> role == Role.MEASURE ? shapes.measure(root) : root);
  }

  private static Optional<Node.Mapping> map(Node node, String key) {
    return node instanceof Node.Mapping map && map.get(key).orElse(null) instanceof Node.Mapping it
        ? Optional.of(it)
        : Optional.empty();
  }

  private Node measure(Node root) {
    if (!(root instanceof Node.Mapping measure)
        || !(measure.get("provisions").orElse(null) instanceof Node.Sequence provisions)) {
      return root;
    }
    List<Node.Mapping> lets = new ArrayList<>();
    map(measure, "let").ifPresent(lets::add);
    packLet.ifPresent(lets::add);
    ReadShape read = new ReadShape(new SayableDays(lets), report);
    List<Node> expanded =
        provisions.items().stream().map(provision -> provision(provision, read)).toList();
    return Made.with(
        measure, Map.of("provisions", new Node.Sequence(provisions.place(), expanded)));
  }

  private Node provision(Node node, ReadShape read) {
    if (!(node instanceof Node.Mapping provision)) {
      return node;
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>(provision.entries());
    Node.Entry shape = entries.remove("shape");
    if (shape == null) {
      return node;
    }
    if (provision.has("effect")) {
      report.add(
          DiagnosticCode.SHAPE_UNCLEAR,
          shape.key(),
          "`shape` stands beside `effect`",
          "keep one: a shape brings its effect along");
    } else {
      write(entries, shape.key(), read.read(shape.value()));
    }
    return new Node.Mapping(provision.place(), entries);
  }

  private void write(Map<String, Node.Entry> entries, Node.Scalar at, Optional<Shape> shape) {
    Made made = new Made(at.place());
    Node.Mapping standIn = made.map(Map.of("extend-through", made.word("none")));
    put(entries, made, "effect", shape.map(Shape::effect).orElse(standIn));
    shape.ifPresent(it -> put(entries, made, "when", joined(it.when(), entries.get("when"))));
    if (!entries.containsKey("says")) {
      put(entries, made, "says", says(made, shape.map(Shape::sentence)));
    }
  }

  private static void put(Map<String, Node.Entry> entries, Made made, String key, Node value) {
    entries.put(key, new Node.Entry(made.word(key), value));
  }

  /// Joins what the shape asks with what its author adds.
  private static Node joined(Node.Mapping asked, Node.@Nullable Entry own) {
    if (own == null) {
      return asked;
    }
    boolean apart =
        own.value() instanceof Node.Mapping map
            && asked.entries().keySet().stream().noneMatch(map::has);
    if (!apart) {
      Made made = new Made(own.value().place());
      Node both = new Node.Sequence(own.value().place(), List.of(asked, own.value()));
      return made.map(Map.of("all", both));
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>(asked.entries());
    entries.putAll(((Node.Mapping) own.value()).entries());
    return new Node.Mapping(own.value().place(), entries);
  }

  private Node says(Made made, Optional<Shape.Sentence> sentence) {
    if (sentence.isPresent() && sentence.get() instanceof Shape.Sentence.Unsayable(Node day)) {
      report.add(
          DiagnosticCode.SENTENCE_MISSING,
          day,
          "the format has no sentence for this day, and the provision has no `says`",
          "add `says: {en: \"…\"}`; a sentence is made of days of the calendar, `printed`,"
              + " `running` and plain terms from them");
    }
    Map<String, Node> texts = new LinkedHashMap<>();
    languages
        .words()
        .forEach((tag, words) -> texts.put(tag, made.quoted(say(tag, words, sentence))));
    languages.missing().forEach(tag -> texts.put(tag, made.quoted("?")));
    boolean needed = sentence.isPresent() && sentence.get() instanceof Shape.Sentence.Made;
    if (needed) {
      languages.check(new Node.Entry(made.word("says"), made.word("shape")));
    }
    return made.map(texts);
  }

  private static String say(
      String language, Node.Mapping words, Optional<Shape.Sentence> sentence) {
    if (sentence.isPresent() && sentence.get() instanceof Shape.Sentence.Made(var in)) {
      String said = in.apply(new ShapeWords(language, Standard.map(words, "shapes")));
      return said.replace("..", "."); // where the form of a date ends with a stop of its own
    }
    return "?";
  }
}
