package org.sojourn.reader.internal.link;

import java.util.Optional;
import java.util.function.BiFunction;
import org.sojourn.law.Paper;
import org.sojourn.law.Right;
import org.sojourn.law.RightId;
import org.sojourn.law.Text;
import org.sojourn.reader.internal.node.Node;

/// Reads the plain lists of a pack: named values, named days, papers and rights.
record ReadLists(Vocabulary names) {

  /// Defines them.
  void define(Fields pack) {
    for (Node.Entry entry : pack.entries("lists")) {
      names.lists.define(entry.key(), () -> Optional.of(names.shapes.words(entry.value())));
    }
    ReadMoments moments = new ReadMoments(names, names.days);
    for (Node.Entry entry : pack.entries("let")) {
      names.days.define(entry.key(), () -> Optional.of(moments.end(entry.value())));
    }
    new ReadConditions(names, moments, names.conditions).define(pack.entries("conditions"));
    defineTexts(pack, "papers", names.papers, Paper::new);
    defineTexts(pack, "rights", names.rights, (code, title) -> new Right(new RightId(code), title));
    pack.entries("lists").forEach(entry -> names.shapes.isCode(entry.key()));
    pack.entries("let").forEach(entry -> names.shapes.isCode(entry.key()));
  }

  private <T> void defineTexts(
      Fields pack, String field, Names<T> scope, BiFunction<String, Text, T> make) {
    for (Node.Entry entry : pack.entries(field)) {
      scope.define(
          entry.key(),
          () -> {
            if (ReadFacts.isStandard(entry.value())) {
              return Optional.empty();
            }
            Text title = names.texts.read(entry.value());
            return names.shapes.isCode(entry.key())
                ? Optional.of(make.apply(entry.key().text(), title))
                : Optional.empty();
          });
    }
  }
}
