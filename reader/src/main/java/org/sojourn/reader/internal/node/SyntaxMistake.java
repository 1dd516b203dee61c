package org.sojourn.reader.internal.node;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.diagnostic.Excerpts;
import org.sojourn.diagnostic.Location;
import org.sojourn.reader.internal.file.SourceText;

/// Says in our words what the YAML parser could not read.
final class SyntaxMistake {

  private static final int SHOWN = 120; // characters of the parser's own words

  /// Words of the parser to what usually helps.
  private static final Map<String, String> HELP =
      Map.of(
          "TAB", "indent with spaces",
          "mapping values are not allowed", "put a text that holds `: ` in quotes",
          "could not find expected ':'",
              "put a space after the colon of a key, and close every quote",
          "while scanning a quoted scalar", "close the quote",
          "block end", "let the entries of one map or list begin in one column",
          "found unexpected end of stream", "close every quote and bracket",
          "','", "part the entries of a list or map in brackets by commas, and close the bracket",
          "cannot start any token", "put a text that begins with a special character in quotes");

  private SyntaxMistake() {}

  static Diagnostic of(YamlEngineException exception, SourceText source) {
    return exception instanceof MarkedYamlEngineException marked
        ? marked(marked, source)
        : diagnostic(Location.of(source.name()), String.valueOf(exception.getMessage()));
  }

  private static Diagnostic marked(MarkedYamlEngineException exception, SourceText source) {
    Location whole = Location.of(source.name());
    Optional<Location> problem = location(exception.getProblemMark(), source);
    Optional<Location> context = location(exception.getContextMark(), source);
    String words = String.valueOf(exception.getProblem());
    Diagnostic diagnostic = diagnostic(problem.orElse(whole), words);
    return context
        .filter(it -> !it.equals(diagnostic.location()))
        .map(diagnostic::withRelated)
        .orElse(diagnostic);
  }

  private static Optional<Location> location(Optional<Mark> mark, SourceText source) {
    return mark.map(it -> ComposeNodes.place(source, it).location());
  }

  private static Diagnostic diagnostic(Location location, String problem) {
    Diagnostic diagnostic =
        Diagnostic.of(
            DiagnosticCode.YAML_SYNTAX, location, "this is not YAML: " + oneLine(problem));
    return help(problem).map(diagnostic::withHelp).orElse(diagnostic);
  }

  private static String oneLine(String problem) {
    String line = problem.lines().findFirst().orElse("").strip();
    return Excerpts.oneLine(line.replaceFirst("\\.( .*)?$", ""), SHOWN);
  }

  private static Optional<String> help(String problem) {
    return HELP.entrySet().stream()
        .filter(entry -> problem.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst();
  }
}
