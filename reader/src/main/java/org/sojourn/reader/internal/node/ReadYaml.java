package org.sojourn.reader.internal.node;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.diagnostic.Location;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.file.SourceText;

/// Reads the small part of YAML that packs are written in: one document of maps, lists and single
/// values. Anchors, aliases, tags and merge keys are refused, so that a text never becomes more
/// than it shows.
public final class ReadYaml {

  private final Findings findings;
  private final Budget budget = new Budget();

  /// Makes the step for one pack.
  ///
  /// @param findings where mistakes go
  public ReadYaml(Findings findings) {
    this.findings = findings;
  }

  /// Reads a file.
  ///
  /// @param source its text
  /// @return what it holds, or nothing if it is not such a file
  public Optional<Node> read(SourceText source) {
    try {
      Optional<Node> root = new ComposeNodes(source, findings, budget).compose();
      if (root.isPresent() && isNothing(root.get())) {
        findings.add(empty(source));
        return Optional.empty();
      }
      return root;
    } catch (YamlEngineException e) {
      findings.add(SyntaxMistake.of(e, source));
    } catch (Budget.SpentException e) {
      findings.add(e.diagnostic());
    }
    return Optional.empty();
  }

  private static boolean isNothing(Node root) {
    return root instanceof Node.Scalar scalar && scalar.isNothing();
  }

  private static Diagnostic empty(SourceText source) {
    String message = "%s says nothing".formatted(Wording.quote(source.name()));
    return Diagnostic.of(DiagnosticCode.FILE_EMPTY, Location.of(source.name()), message);
  }
}
