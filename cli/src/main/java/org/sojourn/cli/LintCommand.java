package org.sojourn.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sojourn.analyse.Lint;
import org.sojourn.analyse.LintFinding;
import org.sojourn.analyse.LintKind;
import org.sojourn.analyse.WorkedDocument;
import org.sojourn.cli.json.Json;
import org.sojourn.cli.json.LintJson;
import org.sojourn.cli.json.SarifJson;
import org.sojourn.cli.lint.CheckLine;
import org.sojourn.cli.lint.LintPage;
import org.sojourn.cli.lint.LintWords;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.Reasons;
import org.sojourn.decide.Document;
import org.sojourn.decide.Pack;
import org.sojourn.law.Purpose;
import org.sojourn.reader.example.Case;
import org.sojourn.time.Days;
import picocli.CommandLine.Model.CommandSpec;

/// Looks through a pack for what its law does and hardly means.
final class LintCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("lint", this);
  private final Syntax.Value target = syntax.word(0, "PACK|FILE", "LINT");
  private final Syntax.Value knownOn = syntax.option("DAY", "--known-on");
  private final Syntax.Value purpose = syntax.option("PURPOSE", "--purpose");
  private final Syntax.Value failOn = syntax.option("KIND|LEVEL,…", "--fail-on");
  private final Syntax.Flag all = syntax.flag("--all");
  private final Syntax.Flag json = syntax.flag("--json");
  private final Syntax.Value sarif = syntax.option("FILE", "--sarif");
  private final PackOptions packs = new PackOptions(syntax);

  LintCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    Predicate<LintFinding> fails = fails();
    LocalDate known = Inputs.day("--known-on", knownOn.text(), context.host());
    Optional<Purpose> only = QuestionOptions.purpose(purpose.text());
    LintTarget looked = new FindLintTarget(context, packs).find(target.text());
    Lint.Report report =
        Lint.of(Pack.of(looked.law()), Optional.of(known), only, documents(looked.cases()));
    List<LintFinding> findings = report.findings().stream().filter(looked::tells).toList();
    CheckLine check = new CheckLine(looked.law(), known, looked.folder());
    tell(report, findings, check);
    if (!sarif.text().isEmpty()) {
      writeSarif(looked, findings, check);
    }
    report.unconfirmed().forEach(each -> complain(report, each));
    return findings.stream().anyMatch(fails) ? Exit.NO : Exit.DONE;
  }

  private static List<WorkedDocument> documents(List<Case> cases) {
    List<WorkedDocument> documents = new ArrayList<>();
    for (Case each : cases) {
      Document document = Document.of(each.kind());
      if (each.printed().isPresent()) {
        document = document.printed(Days.date(each.printed().getAsInt()));
      }
      for (var fact : each.facts().entrySet()) {
        document = document.with(fact.getKey(), fact.getValue());
      }
      documents.add(
          new WorkedDocument(document, each.expect().purpose(), Days.date(each.knownOn())));
    }
    return documents;
  }

  /// What ends the command with 1: kinds and levels, a level with all that are graver.
  private Predicate<LintFinding> fails() {
    Set<LintKind> kinds = EnumSet.noneOf(LintKind.class);
    Optional<LintKind.Level> least =
        failOn.text().isEmpty() ? Optional.of(LintKind.Level.ERROR) : Optional.empty();
    for (String word : failOn.text().isEmpty() ? new String[0] : failOn.text().split(",", -1)) {
      Optional<LintKind.Level> level =
          Arrays.stream(LintKind.Level.values()).filter(each -> each.id().equals(word)).findFirst();
      Optional<LintKind> kind = LintKind.parse(word);
      if (level.isEmpty() && kind.isEmpty()) {
        throw Problem.of(Fault.UNKNOWN_LINT_KIND, word)
            .at("--fail-on")
            .allowing(word, names())
            .thrown();
      }
      kind.ifPresent(kinds::add);
      least = level.isPresent() && isLighter(level.get(), least) ? level : least;
    }
    Optional<LintKind.Level> from = least;
    return finding -> kinds.contains(finding.kind()) || from.filter(finding::isAtLeast).isPresent();
  }

  private static boolean isLighter(LintKind.Level level, Optional<LintKind.Level> than) {
    return than.isEmpty() || level.compareTo(than.get()) > 0;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    Arrays.stream(LintKind.Level.values()).map(LintKind.Level::id).forEach(names::add);
    Arrays.stream(LintKind.values()).map(LintKind::id).forEach(names::add);
    return names;
  }

  private void tell(Lint.Report report, List<LintFinding> findings, CheckLine check) {
    if (json.isSet()) {
      try (Json text = new Json(context.out())) {
        LintWords words = new LintWords(context.words(), report.law());
        new LintJson(text, words, check).write(report, findings);
      }
    } else {
      LintPage.Detail detail = all.isSet() ? LintPage.Detail.ALL : LintPage.Detail.FIRST;
      new LintPage(context.words(), context.host().screen(), check)
          .of(report, findings, detail)
          .print(context.out());
    }
  }

  /// Under its final name only when whole.
  private void writeSarif(LintTarget looked, List<LintFinding> findings, CheckLine check) {
    StringWriter log = new StringWriter();
    try (Json text = new Json(log)) {
      LintWords words = new LintWords(context.words(), looked.law());
      SarifJson results = new SarifJson(text, words, check, looked.places().get());
      results.write(Version.text(), findings);
    }
    Path part = Path.of(sarif.text() + ".part");
    try {
      Files.writeString(part, log.toString());
      Files.move(part, Path.of(sarif.text()), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Problem.of(Fault.UNWRITABLE, sarif.text(), Reasons.of(e)).thrown();
    }
  }

  /// Never seen so far: the evaluator is asked about every finding before it is told.
  private void complain(Lint.Report report, LintFinding finding) {
    LintWords words = new LintWords(context.words(), report.law());
    String what = finding.kind().id() + " " + words.provisions(finding);
    context.host().err().line(Problem.of(Fault.FAILED, what).message(context.words()));
    context.host().err().flush();
  }
}
