package org.sojourn.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.sojourn.cli.catalogue.PackEntry;
import org.sojourn.cli.examples.CaseSheet;
import org.sojourn.cli.examples.Checked;
import org.sojourn.cli.examples.CompareCase;
import org.sojourn.cli.examples.ExamplesPage;
import org.sojourn.cli.examples.ExamplesPage.Detail;
import org.sojourn.cli.examples.PackChecked;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.decide.Pack;
import org.sojourn.reader.PackReadResult;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.example.Case;
import picocli.CommandLine.Model.CommandSpec;

/// Computes worked examples and shows where the answer differs from what is expected.
final class ExamplesCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("examples", this);
  private final Syntax.Value cases = syntax.optionalWord(0, "PACK|FILE", "CASES");
  private final PackOptions packs = new PackOptions(syntax);
  private final Syntax.Flag all = syntax.flag("--all");

  /// A pack as it was looked at, with what became of its cases.
  private record Looked(PackEntry entry, PackChecked checked) {}

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
    return isFile(wanted) ? ofFile(Path.of(wanted)) : ofPacks(wanted);
  }

  private static boolean isFile(String wanted) {
    return !wanted.isEmpty()
        && (wanted.contains(".") || wanted.contains("/") || Files.exists(Path.of(wanted)));
  }

  /// The packs are independent of each other, so they share the processors.
  private int ofPacks(String name) {
    List<Looked> looked = new PackList(packs).each(name).parallel().map(this::look).toList();
    List<PackChecked> checked = looked.stream().map(Looked::checked).toList();
    Detail detail = all.isSet() || looked.size() == 1 ? Detail.ALL : Detail.FAILED;
    page().of(checked, detail).print(context.out());
    boolean broken = PackList.tellBroken(context, looked.stream().map(Looked::entry).toList());
    boolean failed = checked.stream().anyMatch(pack -> ExamplesPage.failed(pack.cases()) > 0);
    return broken || failed ? Exit.NO : Exit.DONE;
  }

  private Looked look(Supplier<PackEntry> pack) {
    PackEntry entry = pack.get();
    return switch (entry) {
      case PackEntry.Sound sound -> {
        List<Checked> checked = check(Pack.of(sound.law()), sound.cases().get());
        yield new Looked(entry, PackChecked.of(sound.name(), checked));
      }
      case PackEntry.Broken broken ->
          new Looked(entry, PackChecked.broken(broken.name(), broken.summary()));
    };
  }

  private int ofFile(Path file) {
    List<Checked> checked = checkFile(file);
    page().of(checked).print(context.out());
    return ExamplesPage.failed(checked) == 0 ? Exit.DONE : Exit.NO;
  }

  private List<Checked> checkFile(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      Map<String, Pack> loaded = new HashMap<>();
      CaseSheet sheet =
          new CaseSheet(
              file,
              pack -> loaded.computeIfAbsent(pack, each -> packs.load(context, each)),
              context.words(),
              context.host().today().get());
      return sheet.check();
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return checkYaml(file);
    }
    throw Problem.of(Fault.OTHER_FILE_TYPE, file.toString()).thrown();
  }

  /// The cases of a file that lies in a pack.
  private List<Checked> checkYaml(Path file) {
    if (!Files.exists(file)) {
      throw Problem.of(Fault.NO_FILE, file.toString()).thrown();
    }
    Path folder =
        PackFolders.above(file)
            .orElseThrow(() -> Problem.of(Fault.NOT_IN_A_PACK, file.toString()).thrown());
    String name = String.valueOf(file.getFileName());
    PackReadResult read = PackReader.read(folder);
    Pack pack = Pack.of(packs.law(context, folder.toString(), read));
    return check(
        pack, read.cases().stream().filter(one -> one.location().file().endsWith(name)).toList());
  }

  private List<Checked> check(Pack pack, List<Case> cases) {
    CompareCase compare = new CompareCase(pack, context.words());
    return cases.stream().map(compare::check).toList();
  }

  private ExamplesPage page() {
    return new ExamplesPage(context.words(), context.host().screen());
  }
}
