package org.sojourn.cli;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.cli.examples.DraftYaml;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import picocli.CommandLine.Model.CommandSpec;

/// Drafts the worked cases at the edges of provisions, without their answers.
final class DraftCasesCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("draft-cases", this);
  private final Syntax.Value pack = syntax.word(0, "PACK", "PACK");
  private final Syntax.Value rule = syntax.optionalWord(1, "MEASURE[/PROVISION]", "PROVISION");
  private final PackOptions packs = new PackOptions(syntax);

  DraftCasesCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    PackLaw law = packs.load(context, pack.text()).law();
    DraftYaml yaml = new DraftYaml(law, context.words());
    List<Provision> wanted = wanted(law);
    yaml.opening().forEach(context.out()::line);
    for (Measure measure : law.measures()) {
      for (Provision provision : measure.provisions()) {
        if (wanted.contains(provision)) {
          yaml.of(measure, provision).forEach(context.out()::line);
        }
      }
    }
    return Exit.DONE;
  }

  private List<Provision> wanted(PackLaw law) {
    List<Provision> wanted = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String name = rule.text();
    for (Measure measure : law.measures()) {
      names.add(measure.id().code());
      for (Provision provision : measure.provisions()) {
        names.add(provision.id().toString());
        boolean named = name.equals(measure.id().code()) || name.equals(provision.id().toString());
        if (name.isEmpty() || named) {
          wanted.add(provision);
        }
      }
    }
    if (!name.isEmpty() && !names.contains(name)) {
      throw Problem.of(Fault.UNKNOWN_MEASURE, name, law.id()).allowing(name, names).thrown();
    }
    return wanted;
  }
}
