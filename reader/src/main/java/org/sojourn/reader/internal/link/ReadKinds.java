package org.sojourn.reader.internal.link;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.KindId;
import org.sojourn.law.Purpose;
import org.sojourn.law.Reach;
import org.sojourn.law.Text;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// Reads kinds of document, and which of them a rule reaches.
record ReadKinds(Vocabulary names) {

  private static final List<String> PURPOSES =
      Arrays.stream(Purpose.values()).map(Purpose::id).toList();

  /// Defines the kinds of a pack.
  void define(Fields pack) {
    int slot = 0;
    for (Node.Entry entry : pack.entries("kinds")) {
      int place = slot++;
      names.kinds.define(entry.key(), () -> read(entry, place));
    }
  }

  private Optional<Kind> read(Node.Entry entry, int slot) {
    Optional<Node.Mapping> map = names.shapes.map(entry.value());
    if (!names.shapes.isCode(entry.key()) || map.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = new Fields(map.get(), names.shapes);
    Text title = names.texts.need(fields, "title");
    fields.need("purposes");
    Set<Purpose> purposes = purposes(fields);
    Optional<Fact> starts = fields.word("starts").flatMap(names::dayFact);
    Kind.PrintedDay paper = paper(fields);
    return purposes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Kind(
                new KindId(entry.key().text()), slot, title, List.copyOf(purposes), paper, starts));
  }

  private Kind.PrintedDay paper(Fields fields) {
    return fields
        .get("printed")
        .flatMap(node -> names.shapes.oneOf(node, List.of("day", "none"), Optional::of))
        .map(word -> word.equals("none") ? Kind.PrintedDay.NONE : Kind.PrintedDay.DAY)
        .orElse(Kind.PrintedDay.DAY);
  }

  /// Reads the purposes of a field, each once, in the order written.
  Set<Purpose> purposes(Fields fields) {
    Set<Purpose> purposes = new LinkedHashSet<>();
    for (Node.Scalar word : fields.words("purposes")) {
      names.shapes.oneOf(word, PURPOSES, Purpose::parse).ifPresent(purposes::add);
    }
    return purposes;
  }

  /// Reads which kinds and purposes a rule reaches.
  Reach reach(Fields rule) {
    List<Kind> kinds =
        rule.words("kind").stream()
            .flatMap(this::codes)
            .flatMap(word -> names.kinds.use(word).stream())
            .toList();
    Set<Purpose> purposes = purposes(rule);
    rule.get("purposes").ifPresent(node -> reportNoKindHas(node, kinds, purposes));
    Set<KindId> ids = new LinkedHashSet<>();
    kinds.forEach(kind -> ids.add(kind.id()));
    return new Reach(ids, purposes);
  }

  /// A `$name` stands for the codes of that list.
  private Stream<Node.Scalar> codes(Node.Scalar word) {
    return word.text().startsWith("$")
        ? names.lists.use(word, word.text().substring(1)).stream().flatMap(List::stream)
        : Stream.of(word);
  }

  private void reportNoKindHas(Node at, List<Kind> kinds, Set<Purpose> purposes) {
    for (Purpose purpose : purposes) {
      if (!kinds.isEmpty() && kinds.stream().noneMatch(kind -> kind.purposes().contains(purpose))) {
        names.report.add(
            DiagnosticCode.UNKNOWN_PURPOSE,
            at,
            "none of the kinds is for %s".formatted(Wording.quote(purpose.id())),
            "add the purpose to the kind in pack.yaml, or take it away here");
      }
    }
  }
}
