package org.sojourn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sojourn.cli.catalogue.MeasurePage;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.ProvisionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows the measures of a pack, one measure, or one rule of it, in plain words.
@Command(name = "show")
final class ShowCommand extends CommonOptions implements Callable<Integer> {

  private final Context context;

  @Mixin private PackOptions packs = new PackOptions();

  @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "PACK")
  private String pack = "";

  @Parameters(index = "1", paramLabel = "MEASURE[/RULE]", arity = "0..1", descriptionKey = "RULE")
  private String wanted = "";

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    PackLaw law = packs.load(context, pack).law();
    page(law).print(context.out());
    return Exit.DONE;
  }

  private Page page(PackLaw law) {
    MeasurePage page = new MeasurePage(law, context.words(), context.host().screen());
    if (wanted.isEmpty()) {
      return page.list();
    }
    for (Measure measure : law.measures()) {
      if (measure.id().code().equals(wanted)) {
        return page.of(measure);
      }
      Optional<ProvisionId> rule =
          rules(measure).stream().filter(id -> id.toString().equals(wanted)).findFirst();
      if (rule.isPresent()) {
        return page.of(measure, rule.get());
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
