package org.sojourn.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.sheet.SheetOutput;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.NormalForm;
import org.sojourn.compile.sql.Dialect;
import org.sojourn.compile.sql.SqlScript;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;
import picocli.CommandLine.Model.CommandSpec;

/// Writes the compiled law of a pack as a script for a database.
final class SqlCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("sql", this);
  private final Syntax.Value pack = syntax.requiredOption("PACK", "--pack");
  private final Syntax.Value dialect = syntax.requiredOption("DIALECT", "--dialect");
  private final Syntax.Value out = syntax.option("FILE", "--out");
  private final QuestionOptions question = new QuestionOptions(syntax);
  private final PackOptions packs = new PackOptions(syntax);

  SqlCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    Dialect wanted = dialect();
    Question asked = question.question(context);
    Pack loaded = packs.load(context, pack.text());
    AnswerForm form = NormalForm.of(loaded, asked.knownOn()).on(Days.of(asked.asOf()));
    write(script(form, wanted, asked.purpose()).text());
    return Exit.DONE;
  }

  private Dialect dialect() {
    String text = dialect.text();
    Optional<Dialect> found = Dialect.parse(text);
    if (found.isEmpty()) {
      List<String> known = Arrays.stream(Dialect.values()).map(Dialect::id).toList();
      throw Problem.of(Fault.UNKNOWN_DIALECT, text).at("--dialect").allowing(text, known).thrown();
    }
    return found.get();
  }

  private static SqlScript script(AnswerForm form, Dialect dialect, Optional<Purpose> purpose) {
    return purpose
        .map(each -> SqlScript.of(form, dialect, each))
        .orElseGet(() -> SqlScript.of(form, dialect));
  }

  private void write(String text) {
    if (out.text().isEmpty() || out.text().equals("-")) {
      context.out().write(text);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (SheetOutput file = SheetOutput.open(Path.of(out.text()))) {
      file.put(bytes, bytes.length);
      file.finish();
    }
  }
}
