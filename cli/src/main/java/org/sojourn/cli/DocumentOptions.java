package org.sojourn.cli;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.decide.Document;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The document: pack, kind, printed day, facts.
final class DocumentOptions {

  @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "PACK")
  private String pack = "";

  @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "KIND")
  private String kind = "";

  @Parameters(index = "2", paramLabel = "PRINTED", arity = "0..1", descriptionKey = "PRINTED")
  private String printed = "";

  @Option(names = "--fact", paramLabel = "FACT=VALUE")
  private List<String> facts = new ArrayList<>();

  String pack() {
    return pack;
  }

  Document document() {
    Document document = Inputs.withFacts(Document.of(kind), facts);
    return printed.isEmpty() ? document : document.printed(Inputs.day("PRINTED", printed));
  }
}
