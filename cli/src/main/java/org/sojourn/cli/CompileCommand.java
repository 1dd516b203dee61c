package org.sojourn.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.sheet.SheetOutput;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.compile.NormalForm;
import org.sojourn.compile.form.FormBytes;
import org.sojourn.compile.form.FormText;
import org.sojourn.decide.Pack;
import picocli.CommandLine.Model.CommandSpec;

/// Compiles the law of a pack, and shows or keeps what it comes to.
final class CompileCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("compile", this);
  private final Syntax.Value pack = syntax.word(0, "PACK", "PACK");
  private final Syntax.Value knownOn = syntax.option("DAY", "--known-on");
  private final Syntax.Flag text = syntax.flag("--text");
  private final Syntax.Value out = syntax.option("FILE", "--out");
  private final PackOptions packs = new PackOptions(syntax);

  CompileCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    Optional<LocalDate> day =
        knownOn.text().isEmpty()
            ? Optional.empty()
            : Optional.of(Inputs.day("--known-on", knownOn.text()));
    Pack loaded = packs.load(context, pack.text());
    NormalForm form = NormalForm.of(loaded, day);
    byte[] bytes = FormBytes.of(form);
    if (!out.text().isEmpty()) {
      keep(bytes);
    }
    if (text.isSet()) {
      FormText.write(form, context.out()::line);
    } else {
      tell(form, bytes.length);
    }
    return Exit.DONE;
  }

  private void keep(byte[] bytes) {
    try (SheetOutput file = SheetOutput.open(Path.of(out.text()))) {
      file.put(bytes, bytes.length);
      file.finish();
    }
  }

  private void tell(NormalForm form, int size) {
    Page page = context.page();
    int compiled = form.diagrams().size();
    int all = compiled + form.notCompiled().size();
    page.line(say("compile.compiled", form.law().id(), "" + compiled, "" + all));
    page.line(say("compile.size", "" + size, form.law().hash()));
    for (NormalForm.NotCompiled each : form.notCompiled()) {
      String kind = each.kind().id().code();
      page.item("·", say("compile.left", kind, each.purpose().id(), each.why()));
    }
    if (!out.text().isEmpty()) {
      page.line(say("compile.kept", out.text()));
    }
    page.print(context.out());
  }

  private String say(String key, String... parts) {
    return context.words().text(Subject.REPORT, key, parts);
  }
}
