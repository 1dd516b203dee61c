package org.sojourn.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sojourn.cli.examples.CaseSheet;
import org.sojourn.cli.examples.Checked;
import org.sojourn.cli.examples.CompareCase;
import org.sojourn.cli.examples.ExamplesPage;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.decide.Pack;
import org.sojourn.reader.PackReadResult;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;
import org.sojourn.reader.example.Case;
import picocli.CommandLine.Model.CommandSpec;

/// Computes worked examples and shows where the answer differs from what is expected.
final class ExamplesCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("examples", this);
  private final Syntax.Value cases = syntax.optionalWord(0, "PACK|FILE", "CASES");
  private final PackOptions packs = new PackOptions(syntax);
  private final List<Checked> checked = new ArrayList<>();

  ExamplesCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    String wanted = cases.text();
    if (isFile(wanted)) {
      checkFile(Path.of(wanted));
    } else if (!packs.folder().isEmpty()) {
      PackFolders.in(packs.folder()).forEach(folder -> checkFolder(folder, ""));
    } else if (wanted.isEmpty()) {
      Packs.names().forEach(this::checkPack);
    } else {
      checkPack(wanted);
    }
    ExamplesPage page = new ExamplesPage(context.words(), context.host().screen());
    page.of(checked).print(context.out());
    return ExamplesPage.failed(checked) == 0 ? Exit.DONE : Exit.NO;
  }

  private static boolean isFile(String wanted) {
    return !wanted.isEmpty()
        && (wanted.contains(".") || wanted.contains("/") || Files.exists(Path.of(wanted)));
  }

  private void checkPack(String name) {
    Pack pack = PackOptions.builtIn(name);
    check(pack, Packs.cases(name));
  }

  private void checkFile(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      Map<String, Pack> loaded = new HashMap<>();
      CaseSheet sheet =
          new CaseSheet(
              file,
              pack -> loaded.computeIfAbsent(pack, each -> packs.load(context, each)),
              context.words(),
              context.host().today().get());
      checked.addAll(sheet.check());
    } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      checkYaml(file);
    } else {
      throw Problem.of(Fault.OTHER_FILE_TYPE, file.toString()).thrown();
    }
  }

  /// The cases of a file that lies in a pack.
  private void checkYaml(Path file) {
    if (!Files.exists(file)) {
      throw Problem.of(Fault.NO_FILE, file.toString()).thrown();
    }
    Path folder =
        PackFolders.above(file)
            .orElseThrow(() -> Problem.of(Fault.NOT_IN_A_PACK, file.toString()).thrown());
    checkFolder(folder, String.valueOf(file.getFileName()));
  }

  private void checkFolder(Path folder, String file) {
    PackReadResult read = PackReader.read(folder);
    Pack pack = Pack.of(PackOptions.law(context, folder.toString(), read));
    check(pack, read.cases().stream().filter(one -> one.location().file().endsWith(file)).toList());
  }

  private void check(Pack pack, List<Case> cases) {
    CompareCase compare = new CompareCase(pack, context.words());
    cases.forEach(one -> checked.add(compare.check(one)));
  }
}
