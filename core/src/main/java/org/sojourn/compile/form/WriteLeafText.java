package org.sojourn.compile.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sojourn.compile.End;
import org.sojourn.compile.ReadingCase;
import org.sojourn.compile.Span;
import org.sojourn.compile.Term;
import org.sojourn.compile.Validity;
import org.sojourn.law.Cover;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Reading;

/// Writes leaves: in a diagram by name with the good days, and once in full, with the provisions
/// that acted and what each reading comes to.
final class WriteLeafText {

  private final PackLaw law;
  private final WriteTermText terms;
  private final Map<Validity, Integer> numbers = new LinkedHashMap<>();

  WriteLeafText(PackLaw law) {
    this.law = law;
    this.terms = new WriteTermText(law);
  }

  /// Returns how a diagram names a leaf.
  String named(Validity leaf) {
    Integer known = numbers.get(leaf);
    int number = known == null ? numbers.size() + 1 : known;
    numbers.putIfAbsent(leaf, number);
    return brief(leaf.main()) + " {" + number + "}";
  }

  private String brief(List<Span> spans) {
    return spans.isEmpty()
        ? "no good day"
        : spans.stream().map(this::days).collect(Collectors.joining("; "));
  }

  private String days(Span span) {
    String first = span.first().equals(Term.Constant.NEVER) ? "" : terms.text(span.first()) + " ";
    String last =
        span.last().equals(Term.Constant.OPEN) ? "no end" : "through " + terms.text(span.last());
    String cover = span.cover() == Cover.VALID ? "" : " (" + span.cover().id() + ")";
    return (first.isEmpty() ? "" : "from ") + first + last + cover;
  }

  /// Writes every leaf that a diagram named.
  void write(Consumer<String> line) {
    numbers.forEach(
        (leaf, number) -> {
          line.accept("");
          line.accept("{" + number + "}");
          for (ReadingCase each : leaf.cases()) {
            reading(each, line);
          }
        });
  }

  private void reading(ReadingCase each, Consumer<String> line) {
    String options = options(each);
    String indent = options.isEmpty() ? "  " : "    ";
    if (!options.isEmpty()) {
      line.accept("  " + options);
    }
    if (each.spans().isEmpty()) {
      line.accept(indent + "no good day");
    }
    for (Span span : each.spans()) {
      String by = span.by().map(ProvisionId::toString).orElse("the paper");
      String end = span.end().map(this::end).orElse("");
      line.accept(indent + days(span) + end + ", by " + by);
    }
    for (ReadingCase.OpenWindow open : each.open()) {
      line.accept(
          indent
              + "not said from "
              + terms.text(open.first())
              + " through "
              + terms.text(open.last())
              + ", by "
              + open.by());
    }
    line.accept(indent + "acted: " + acted(each) + "; " + each.confidence().id() + flags(each));
  }

  private static String acted(ReadingCase each) {
    return each.acted().isEmpty()
        ? "nothing"
        : each.acted().stream().map(ProvisionId::toString).collect(Collectors.joining(", "));
  }

  private static String flags(ReadingCase each) {
    String unclear = each.unclear() ? "; a rule names no clear day" : "";
    return unclear + (each.mayEndEarlier() ? "; the end may be earlier" : "");
  }

  private String options(ReadingCase each) {
    List<String> taken = new ArrayList<>();
    for (Reading reading : law.readings()) {
      int option = each.options().get(reading.slot());
      if (option != Fact.UNKNOWN) {
        taken.add(reading.id() + " = " + reading.options().get(option).code());
      }
    }
    return String.join(", ", taken);
  }

  private String end(End end) {
    String day = terms.text(end.named());
    return switch (end) {
      case End.Provisional _ -> " (a placeholder)";
      case End.Awaiting on -> " (until " + on.event().id() + ", at least through " + day + ")";
      case End.Pending on -> " (while pending since " + on.filed().id() + ", at most " + day + ")";
    };
  }
}
