package org.sojourn.cli;

import org.sojourn.decide.Document;

/// The document: pack, kind, printed day, facts.
final class DocumentOptions {

  private final Syntax.Value pack;
  private final Syntax.Value kind;
  private final Syntax.Value printed;
  private final Syntax.Values facts;

  DocumentOptions(Syntax syntax) {
    pack = syntax.word(0, "PACK", "PACK");
    kind = syntax.word(1, "KIND", "KIND");
    printed = syntax.optionalWord(2, "PRINTED", "PRINTED");
    facts = syntax.options("FACT=VALUE", "--fact");
  }

  String pack() {
    return pack.text();
  }

  Document document() {
    Document document = Inputs.withFacts(Document.of(kind.text()), facts.texts());
    String day = printed.text();
    return day.isEmpty() ? document : document.printed(Inputs.day("PRINTED", day));
  }
}
