package org.sojourn.decide;

import java.time.LocalDate;

/// Reads a document as rows of tables write it: `permit 2021-12-31 filed=2021-01-01 student=yes`;
/// the day on the paper may be left out.
final class DocumentText {

  private DocumentText() {}

  static Document parse(String text) {
    String[] words = text.strip().split(" +", -1);
    Document document = Document.of(words[0]);
    for (int i = 1; i < words.length; i++) {
      int is = words[i].indexOf('=');
      document =
          is < 0
              ? document.printed(LocalDate.parse(words[i]))
              : document.with(words[i].substring(0, is), words[i].substring(is + 1));
    }
    return document;
  }

  static String write(Document document) {
    StringBuilder text = new StringBuilder(document.kind());
    document.printed().ifPresent(day -> text.append(' ').append(day));
    document.facts().forEach((fact, value) -> text.append(' ').append(fact + "=" + value));
    return text.toString();
  }
}
