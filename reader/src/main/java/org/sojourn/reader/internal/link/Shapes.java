package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Codes;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.Report;

/// Takes a node for what it has to be. Where it is something else, the schema has said so, or it is
/// said here.
record Shapes(Report report) {

  /// Takes a node for a single value.
  Optional<Node.Scalar> word(Node node) {
    if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
      return Optional.of(scalar);
    }
    return wrong(node, "a single value");
  }

  /// Takes a node for a map.
  Optional<Node.Mapping> map(Node node) {
    return node instanceof Node.Mapping mapping ? Optional.of(mapping) : wrong(node, "a map");
  }

  /// Takes a node for a list.
  List<Node> list(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    wrong(node, "a list");
    return List.of();
  }

  /// Takes a node for a single value or a list of them.
  List<Node.Scalar> words(Node node) {
    List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
    List<Node.Scalar> words = new ArrayList<>();
    items.forEach(item -> word(item).ifPresent(words::add));
    return words;
  }

  /// Takes a node for yes or no.
  Optional<Boolean> yesNo(Node node) {
    return oneOf(node, List.of("yes", "no", "true", "false"), Optional::of)
        .map(word -> word.equals("yes") || word.equals("true"));
  }

  /// Takes a node for one of some words.
  ///
  /// @param allowed the words, for the message
  /// @param parse what each means
  <E> Optional<E> oneOf(Node node, List<String> allowed, Function<String, Optional<E>> parse) {
    Optional<Node.Scalar> word = word(node);
    Optional<E> meaning = word.map(Node.Scalar::text).filter(allowed::contains).flatMap(parse);
    if (word.isPresent() && meaning.isEmpty()) {
      String message =
          "%s is not allowed, expected one of %s"
              .formatted(Wording.quote(word.get().text()), Wording.list(allowed));
      report.addShape(DiagnosticCode.WORD_NOT_ALLOWED, node, message);
    }
    return meaning;
  }

  /// Takes a node for a code.
  Optional<Node.Scalar> code(Node node) {
    return word(node).filter(this::isCode);
  }

  /// Says whether a word is spelled as a code, and reports it if not.
  boolean isCode(Node.Scalar word) {
    boolean spelled = Codes.isKebab(word.text());
    if (!spelled) {
      report.add(
          DiagnosticCode.MISSPELLED_CODE,
          word,
          "%s is not a code".formatted(Wording.quote(word.text())),
          "write lower-case letters and digits, words joined by hyphens: `residence-permit`");
    }
    return spelled;
  }

  private <T> Optional<T> wrong(Node found, String expected) {
    String message = "found %s, expected %s".formatted(found.sort(), expected);
    report.addShape(DiagnosticCode.WRONG_SHAPE, found, message);
    return Optional.empty();
  }
}
