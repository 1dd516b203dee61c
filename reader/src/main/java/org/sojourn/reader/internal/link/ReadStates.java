package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.StateList;
import org.sojourn.law.Text;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// Reads the places that a pack adds to the states of ISO 3166-1.
record ReadStates(ReadTexts texts, Shapes shapes) {

  /// Reads the states of a pack.
  StateList read(Fields pack) {
    List<String> codes = isoCodes();
    Map<String, String> aliases = aliases(codes);
    Map<String, Text> titles = new LinkedHashMap<>();
    for (Node.Entry entry : pack.entries("states")) {
      String code = entry.key().text();
      Text title = texts.read(entry.value());
      if (codes.contains(code) || aliases.containsKey(code)) {
        shapes
            .report()
            .add(
                DiagnosticCode.DEFINED_TWICE,
                entry.key(),
                "%s is a state of ISO 3166-1 already".formatted(Wording.quote(code)),
                "choose a code that ISO 3166-1 does not use");
      } else if (isSpelled(entry.key())) {
        titles.put(code, title);
      }
    }
    codes.addAll(titles.keySet());
    return new StateList(codes, aliases, titles);
  }

  private boolean isSpelled(Node.Scalar code) {
    boolean spelled =
        code.text().matches("[A-Z][A-Z0-9]{1,3}|[a-z]+(-[a-z]+)*")
            && !List.of(FactValues.NONE, FactValues.GIVEN, "unknown", "not").contains(code.text());
    if (!spelled) {
      shapes
          .report()
          .add(
              DiagnosticCode.MISSPELLED_CODE,
              code,
              "%s cannot be the code of a state".formatted(Wording.quote(code.text())),
              "write two to four capital letters (`ABK`), or a word (`stateless`)");
    }
    return spelled;
  }

  private static List<String> isoCodes() {
    List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
    codes.sort(null);
    return codes;
  }

  /// Returns the codes of three letters, each with the code of two.
  private static Map<String, String> aliases(List<String> codes) {
    Map<String, String> aliases = new HashMap<>();
    for (String code : codes) {
      try {
        aliases.put(Locale.of("", code).getISO3Country(), code);
      } catch (MissingResourceException e) {
        // A code of two letters without one of three needs no other spelling.
      }
    }
    return aliases;
  }
}
