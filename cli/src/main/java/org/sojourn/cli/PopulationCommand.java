package org.sojourn.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.batch.population.CountDocuments;
import org.sojourn.batch.population.Population;
import org.sojourn.batch.population.PopulationException;
import org.sojourn.batch.population.PopulationFile;
import org.sojourn.batch.population.SyntheticPopulation;
import org.sojourn.cli.batch.Progress;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.sheet.Separators;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.law.PackLaw;
import picocli.CommandLine.Model.CommandSpec;

/// Counts documents by sort, for `whatif`.
final class PopulationCommand implements Command {

  private static final long MOST = 1_000_000_000;

  private final Context context;
  private final Syntax syntax = new Syntax("population", this);
  private final Syntax.Value pack = syntax.requiredOption("PACK", "--pack");
  private final Syntax.Values in = syntax.options("FILE", "--in");
  private final Syntax.Value out = syntax.requiredOption("FILE", "--out");
  private final Syntax.Value synthetic = syntax.option("N", "--synthetic");
  private final Syntax.Value seed = syntax.option("S", "--seed");
  private final Syntax.Values mappings = syntax.options("COLUMN=FACT", "--map");
  private final Syntax.Value separator = syntax.option("CHARACTER", "--separator");
  private final PackOptions packs = new PackOptions(syntax);

  PopulationCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    if (in.texts().isEmpty() == synthetic.text().isEmpty()) {
      throw Problem.of(Fault.ONE_OF_TWO, "--in", "--synthetic").thrown();
    }
    if (in.texts().contains(out.text())) {
      throw Problem.of(Fault.SAME_FILE, out.text()).thrown();
    }
    PackLaw law = packs.load(context, pack.text()).law();
    try {
      Population population = population(law);
      PopulationFile.write(population, law, Path.of(out.text()));
      tell(population);
      return population.combinations().isEmpty() ? Exit.WRONG : Exit.DONE;
    } catch (PopulationException e) {
      throw PopulationProblems.of(e);
    }
  }

  private Population population(PackLaw law) {
    if (in.texts().isEmpty()) {
      long documents = Count.read("--synthetic", synthetic.text(), 0, 1, MOST);
      long begin =
          Count.read("--seed", seed.text(), SyntheticPopulation.DEMO_SEED, 0, Long.MAX_VALUE);
      return SyntheticPopulation.of(law, documents, begin);
    }
    char between = separator.text().isEmpty() ? ',' : Separators.parse(separator.text());
    return CountDocuments.of(law, in.texts(), mappings(), between);
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

  private void tell(Population population) {
    say(
        "population.done",
        Progress.grouped(population.documents()),
        Progress.grouped(population.tuples()));
    List<Population.LeftOut> left = population.leftOut();
    if (!left.isEmpty()) {
      say("population.left-out", Progress.grouped(population.documentsLeftOut()));
    }
    for (Population.LeftOut each : left) {
      String why = context.words().text(Subject.REPORT, "population.why." + each.why().id());
      String column = each.column().isEmpty() ? "" : each.column() + ": ";
      context.host().err().line("  " + column + why + ": " + Progress.grouped(each.documents()));
    }
    context.host().err().flush();
  }

  private void say(String key, String... parts) {
    context.host().err().line(context.words().text(Subject.REPORT, key, parts));
  }
}
