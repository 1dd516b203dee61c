package org.sojourn.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.cli.batch.Batch;
import org.sojourn.cli.batch.BatchQuestion;
import org.sojourn.cli.batch.Progress;
import org.sojourn.cli.host.Host;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.Reasons;
import org.sojourn.cli.sheet.Separators;
import org.sojourn.cli.sheet.SheetInput;
import org.sojourn.cli.sheet.SheetOutput;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.time.Days;
import picocli.CommandLine.Model.CommandSpec;

/// Answers for many documents, CSV in and CSV out.
final class BatchCommand implements Command {

  private static final String STANDARD = "-";
  private static final String COLUMNS = "id,kind,printed,…";

  private final Context context;
  private final Syntax syntax = new Syntax("batch", this);
  private final Syntax.Value pack = syntax.requiredOption("PACK", "--pack");
  private final Syntax.Value in = syntax.requiredOption("FILE", "--in");
  private final Syntax.Value out = syntax.requiredOption("FILE", "--out");
  private final Syntax.Value rejects = syntax.option("FILE", "--rejects");
  private final Syntax.Values mappings = syntax.options("COLUMN=FACT", "--map");
  private final Syntax.Value separator = syntax.option("CHARACTER", "--separator");
  private final QuestionOptions question = new QuestionOptions(syntax);
  private final PackOptions packs = new PackOptions(syntax);

  BatchCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    checkFiles();
    Pack loaded = packs.load(context, pack.text());
    Progress progress = progress();
    Batch.Result result = run(loaded, progress);
    progress.end();
    tell(result);
    return result.rows() > 0 && result.answered() == 0 ? Exit.WRONG : Exit.DONE;
  }

  private Batch.Result run(Pack loaded, Progress progress) {
    Question asked = question.question(context);
    BatchQuestion each =
        new BatchQuestion(Days.of(asked.asOf()), asked.purpose(), mappings(), separator());
    Batch batch =
        new Batch(loaded.law(), loaded.onDay(asked.knownOn()), each, context.words(), progress);
    try (Reader text = input();
        SheetOutput answers = output(out.text());
        SheetOutput rejected = output(rejectFile())) {
      Batch.Result result = batch.run(in.text(), text, answers, rejected);
      rejected.finish();
      answers.finish();
      return result;
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, in.text(), Reasons.of(e)).thrown();
    }
  }

  private void checkFiles() {
    try {
      Path source = Path.of(in.text());
      for (String target : List.of(out.text(), rejectFile())) {
        if (Files.exists(source)
            && Files.exists(Path.of(target))
            && Files.isSameFile(source, Path.of(target))) {
          throw Problem.of(Fault.SAME_FILE, target).thrown();
        }
      }
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, in.text(), Reasons.of(e)).thrown();
    }
  }

  private Reader input() throws IOException {
    return in.text().equals(STANDARD)
        ? SheetInput.open("standard input", context.host().in(), COLUMNS)
        : SheetInput.open(Path.of(in.text()), COLUMNS);
  }

  private SheetOutput output(String file) {
    return switch (file) {
      case STANDARD -> SheetOutput.of("standard output", context.out().bytes());
      case "" -> SheetOutput.of("standard error", context.host().err().bytes());
      default -> SheetOutput.open(Path.of(file));
    };
  }

  /// Beside the answers; on standard error where those go to standard output.
  private String rejectFile() {
    String file = out.text();
    if (!rejects.text().isEmpty() || file.equals(STANDARD)) {
      return rejects.text();
    }
    return (file.endsWith(".csv") ? file.substring(0, file.length() - 4) : file) + ".rejects.csv";
  }

  private char separator() {
    return separator.text().isEmpty() ? ',' : Separators.parse(separator.text());
  }

  private Map<String, String> mappings() {
    Map<String, String> map = new LinkedHashMap<>();
    for (String mapping : mappings.texts()) {
      int equals = mapping.lastIndexOf('=');
      if (equals < 1 || equals == mapping.length() - 1) {
        throw Problem.of(Fault.BAD_MAPPING, mapping).help("map.form").thrown();
      }
      map.put(mapping.substring(0, equals), mapping.substring(equals + 1));
    }
    return map;
  }

  private Progress progress() {
    Host host = context.host();
    return host.screen().progress() == Screen.Progress.SHOWN
        ? Progress.shown(host.err(), context.words())
        : Progress.hidden(host.err(), context.words());
  }

  private void tell(Batch.Result result) {
    String rows = Progress.grouped(result.rows());
    String answered = Progress.grouped(result.answered());
    long rejected = result.rows() - result.answered();
    context.host().err().line(say("batch.done", rows, answered));
    if (rejected > 0) {
      String where = rejectFile().isEmpty() ? say("batch.above") : rejectFile();
      context.host().err().line(say("batch.rejected", Progress.grouped(rejected), where));
    }
    if (!result.ignored().isEmpty()) {
      context.host().err().line(say("batch.ignored", String.join(", ", result.ignored())));
    }
    context.host().err().flush();
  }

  private String say(String key, String... parts) {
    return context.words().text(Subject.REPORT, key, parts);
  }
}
