package org.sojourn.reader.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.diagnostic.Location;
import org.sojourn.diagnostic.Severity;

/// Everything found wrong so far. The same finding at the same place counts once.
public final class Findings {

  private static final int SHOWN = 500;
  private static final int KEPT = 20_000;

  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Set<String> malformed = new HashSet<>();
  private final Severity least;
  private int errors;

  private Findings(Severity least) {
    this.least = least;
  }

  /// Makes an empty collection for everything there is to say.
  ///
  /// @return the collection
  public static Findings all() {
    return new Findings(Severity.INFO);
  }

  /// Makes an empty collection for what makes a pack unusable, and nothing else.
  ///
  /// @return the collection
  public static Findings ofErrors() {
    return new Findings(Severity.ERROR);
  }

  /// Says whether findings of a sort are wanted, before one is made.
  ///
  /// @param code what sort of thing is wrong
  /// @return true if they are
  public boolean wants(DiagnosticCode code) {
    return code.severity().compareTo(least) <= 0;
  }

  /// Adds a finding.
  ///
  /// @param finding what is wrong
  public void add(Diagnostic finding) {
    if (found.size() == KEPT || !found.add(finding)) {
      return;
    }
    if (finding.isError()) {
      errors++;
    }
  }

  /// Adds a finding of the schema. What [#addShape(Diagnostic)] would say of the same file is no
  /// news after it.
  ///
  /// @param finding what is wrong
  public void addStructural(Diagnostic finding) {
    malformed.add(finding.location().file());
    add(finding);
  }

  /// Adds a finding on the shape of a value, unless the schema has found the shapes of the file
  /// wrong already.
  ///
  /// @param finding what is wrong
  public void addShape(Diagnostic finding) {
    if (!malformed.contains(finding.location().file())) {
      add(finding);
    }
  }

  /// Returns how many errors there are, to ask later whether more were found.
  ///
  /// @return the errors so far, without those that repeat another
  public int errors() {
    return errors;
  }

  /// Says whether what was read can be used.
  ///
  /// @return true if there is an error
  public boolean hasErrors() {
    return errors > 0;
  }

  /// Returns the findings in order of place; where there are very many, the first of them.
  ///
  /// @return the findings
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = found.stream().sorted().toList();
    if (all.size() <= SHOWN) {
      return all;
    }
    List<Diagnostic> shown = new ArrayList<>(all.subList(0, SHOWN));
    shown.add(
        Diagnostic.of(
            DiagnosticCode.TOO_MANY,
            Location.NOWHERE,
            "%d more are not shown".formatted(all.size() - SHOWN)));
    return shown;
  }
}
