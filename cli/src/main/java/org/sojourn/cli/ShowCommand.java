package org.sojourn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.cli.catalogue.MeasurePage;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.ProvisionId;
import picocli.CommandLine.Model.CommandSpec;

/// Shows the measures of a pack, one measure, or one rule of it, in plain words.
final class ShowCommand implements Command {

  private final Context context;
  private final Syntax syntax = new Syntax("show", this);
  private final Syntax.Value pack = syntax.word(0, "PACK", "PACK");
  private final Syntax.Value rule = syntax.optionalWord(1, "MEASURE[/RULE]", "RULE");
  private final PackOptions packs = new PackOptions(syntax);

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    PackLaw law = packs.load(context, pack.text()).law();
    page(law).print(context.out());
    return Exit.DONE;
  }

  private Page page(PackLaw law) {
    MeasurePage page = new MeasurePage(law, context.words(), context.host().screen());
    String wanted = rule.text();
    if (wanted.isEmpty()) {
      return page.list();
    }
    for (Measure measure : law.measures()) {
      if (measure.id().code().equals(wanted)) {
        return page.of(measure);
      }
      Optional<ProvisionId> found =
          rules(measure).stream().filter(id -> id.toString().equals(wanted)).findFirst();
      if (found.isPresent()) {
        return page.of(measure, found.get());
      }
    }
    throw Problem.of(Fault.UNKNOWN_MEASURE, wanted, law.id()).allowing(wanted, names(law)).thrown();
  }

  private static List<String> names(PackLaw law) {
    List<String> names = new ArrayList<>();
    for (Measure measure : law.measures()) {
      names.add(measure.id().code());
      rules(measure).forEach(id -> names.add(id.toString()));
    }
    return names;
  }

  private static List<ProvisionId> rules(Measure measure) {
    List<ProvisionId> rules = new ArrayList<>();
    measure.provisions().forEach(provision -> rules.add(provision.id()));
    measure.entitlements().forEach(right -> rules.add(right.id()));
    measure.duties().forEach(duty -> rules.add(duty.id()));
    return rules;
  }
}
