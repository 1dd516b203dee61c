package org.sojourn.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.sojourn.decide.Document;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.Packs;

/// Writes a CSV of invented documents: `SampleCsv PACK ROWS FILE`.
public final class SampleCsv {

  private SampleCsv() {}

  /// Writes the file.
  ///
  /// @param args pack, number of rows, file
  /// @throws IOException if the file cannot be written
  public static void main(String[] args) throws IOException {
    PackLaw law = Packs.load(args[0]).law();
    int rows = Integer.parseInt(args[1]);
    SampleDocuments documents = new SampleDocuments(law, 2);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]), StandardCharsets.UTF_8)) {
      out.write(head(law));
      for (int i = 0; i < rows; i++) {
        out.write(row(law, i, documents.draw(law.kinds().get(i % law.kinds().size()))));
      }
    }
  }

  private static String head(PackLaw law) {
    StringJoiner head = new StringJoiner(",", "", "\n");
    head.add("id").add("kind").add("printed");
    law.facts().forEach(fact -> head.add(fact.id().code()));
    return head.toString();
  }

  private static String row(PackLaw law, int id, Document document) {
    StringJoiner row = new StringJoiner(",", "", "\n");
    row.add(Integer.toString(id)).add(document.kind());
    row.add(document.printed().map(Object::toString).orElse(""));
    for (Fact fact : law.facts()) {
      row.add(document.facts().getOrDefault(fact.id().code(), ""));
    }
    return row.toString();
  }
}
