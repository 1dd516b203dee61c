package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.batch.RowAnswerer;
import org.sojourn.cli.answer.AnswerPage.Detail;
import org.sojourn.cli.batch.BatchInput;
import org.sojourn.cli.batch.BatchOutput;
import org.sojourn.cli.batch.BatchQuestion;
import org.sojourn.cli.batch.BatchRun;
import org.sojourn.cli.batch.Format;
import org.sojourn.cli.batch.FoundRow;
import org.sojourn.cli.batch.Progress;
import org.sojourn.cli.host.Host;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;
import org.sojourn.cli.problem.Reasons;
import org.sojourn.cli.sheet.Separators;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;
import picocli.CommandLine.Model.CommandSpec;

/// Answers for many documents, from files of CSV, JSON Lines or Parquet into one.
final class BatchCommand implements Command {

  private static final String STANDARD = "-";

  private final Context context;
  private final Syntax syntax = new Syntax("batch", this);
  private final Syntax.Value pack = syntax.option("PACK", "--pack");
  private final Syntax.Values in = syntax.options("FILE", "--in");
  private final Syntax.Value out = syntax.option("FILE", "--out");
  private final Syntax.Value format = syntax.option("FORMAT", "--format");
  private final Syntax.Value rejects = syntax.option("FILE", "--rejects");
  private final Syntax.Values mappings = syntax.options("COLUMN=FACT", "--map");
  private final Syntax.Value separator = syntax.option("CHARACTER", "--separator");
  private final Syntax.Value explained = syntax.option("ID", "--explain");
  private final Syntax.Flag anew = syntax.flag("--anew");
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
    checkGiven();
    List<BatchInput> inputs = BatchInput.of(in.texts(), otherFormat());
    checkFiles(inputs);
    Pack loaded = packs.load(context, pack.text());
    Question asked = question.question(context);
    RowAnswerer answerer = RowAnswerer.of(loaded, asked.knownOn().orElseThrow());
    Progress progress = progress();
    BatchQuestion each =
        new BatchQuestion(Days.of(asked.asOf()), asked.purpose(), mappings(), separator());
    BatchRun run = new BatchRun(answerer, each, context.words(), progress, context.host().in());
    int exit = Exit.DONE;
    if (!out.text().isEmpty()) {
      BatchRun.Result result = write(run, inputs, loaded.law(), asked);
      tell(result);
      exit = result.rows() > 0 && result.answered() == 0 ? Exit.WRONG : Exit.DONE;
    }
    if (!explained.text().isEmpty()) {
      explain(run, inputs, loaded, asked);
    }
    return exit;
  }

  private void checkGiven() {
    List<String> missing = new ArrayList<>();
    if (pack.text().isEmpty()) {
      missing.add("--pack");
    }
    if (in.texts().isEmpty()) {
      missing.add("--in");
    }
    if (out.text().isEmpty() && explained.text().isEmpty()) {
      missing.add("--out");
    }
    if (!missing.isEmpty()) {
      throw Problem.of(Fault.SOMETHING_MISSING, String.join(" ", missing))
          .help("usage", "sojourn batch --help")
          .thrown();
    }
  }

  private void checkFiles(List<BatchInput> inputs) {
    if (out.text().isEmpty()) {
      return;
    }
    try {
      for (BatchInput input : inputs) {
        for (String target : List.of(out.text(), rejectFile())) {
          if (input.file().isPresent()
              && Files.exists(input.file().get())
              && Files.exists(Path.of(target))
              && Files.isSameFile(input.file().get(), Path.of(target))) {
            throw Problem.of(Fault.SAME_FILE, target).thrown();
          }
        }
      }
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, inputs.getFirst().name(), Reasons.of(e)).thrown();
    }
  }

  private BatchRun.Result write(
      BatchRun run, List<BatchInput> inputs, PackLaw law, Question asked) {
    if (anew.isSet()) {
      BatchOutput.clear(out.text());
    }
    BatchOutput.Names names = new BatchOutput.Names(out.text(), rejectFile(), outFormat());
    try (BatchOutput output =
        BatchOutput.open(context.host(), names, identity(inputs, law, asked))) {
      return run.run(inputs, outFormat(), output);
    }
  }

  /// Everything that must be the same for a run to go on where another stopped.
  private Map<String, String> identity(List<BatchInput> inputs, PackLaw law, Question asked) {
    Map<String, String> run = new LinkedHashMap<>();
    run.put("pack", law.id());
    run.put("law", law.hash());
    run.put("--as-of", asked.asOf().toString());
    run.put("--known-on", asked.knownOn().orElseThrow().toString());
    run.put("--purpose", asked.purpose().map(Purpose::id).orElse(""));
    run.put("--format", outFormat().id());
    run.put("--separator", Separators.shown(separator()));
    run.put("--map", String.join(", ", mappings.texts()));
    run.put("--lang", context.words().language().code());
    for (int place = 0; place < inputs.size(); place++) {
      run.put("--in " + (place + 1), inputs.get(place).identity());
    }
    return run;
  }

  /// Tells how a row is answered, and why, as `check` does.
  private void explain(BatchRun run, List<BatchInput> inputs, Pack loaded, Question asked) {
    Path spill = Path.of(System.getProperty("java.io.tmpdir"), "sojourn-spill");
    FoundRow row =
        run.find(inputs, explained.text(), spill)
            .orElseThrow(
                () -> Problem.of(Fault.NO_SUCH_ROW, explained.text()).at("--explain").thrown());
    if (row.document().isEmpty()) {
      List<Problem> problems = new ArrayList<>();
      problems.add(Problem.of(Fault.ROW_REJECTED, explained.text()).at(row.place()));
      row.problems().forEach(problem -> problems.add(problem.at(row.place())));
      throw new ProblemException(problems);
    }
    Question of = new Question(Days.date(row.asOf()), asked.knownOn(), row.purpose());
    Asking asking = new Asking(context, loaded);
    asking.page(Detail.FULL).of(asking.determine(row.document().get(), of)).print(context.out());
  }

  private Optional<Format> otherFormat() {
    return format.text().isEmpty() ? Optional.empty() : Optional.of(Format.parse(format.text()));
  }

  private Format outFormat() {
    return Format.ofEnding(out.text()).or(this::otherFormat).orElse(Format.CSV);
  }

  /// Beside the answers; on standard error where those go to standard output.
  private String rejectFile() {
    String file = out.text();
    if (!rejects.text().isEmpty() || file.equals(STANDARD)) {
      return rejects.text();
    }
    boolean named = Format.ofEnding(file).isPresent();
    return (named ? file.substring(0, file.lastIndexOf('.')) : file) + ".rejects.csv";
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

  private void tell(BatchRun.Result result) {
    String rows = Progress.grouped(result.rows());
    String answered = Progress.grouped(result.answered());
    long rejected = result.rows() - result.answered();
    if (result.before() > 0) {
      context.host().err().line(say("batch.resumed", Progress.grouped(result.before())));
    }
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
