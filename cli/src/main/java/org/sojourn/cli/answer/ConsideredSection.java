package org.sojourn.cli.answer;

import java.util.Locale;
import org.sojourn.cli.host.Ink;
import org.sojourn.decide.Considered;

/// The rules that were looked at and did not act, each with what stood in the way.
final class ConsideredSection {

  private final Telling telling;

  ConsideredSection(Telling telling) {
    this.telling = telling;
  }

  void tell() {
    if (telling.answer().considered().isEmpty()) {
      return;
    }
    telling.page().heading(telling.say("considered"));
    telling.answer().considered().forEach(this::tell);
  }

  private void tell(Considered considered) {
    String says = telling.words().of(considered.provision().words().says());
    telling.page().item("·", says);
    telling.page().under(why(considered));
    String cited = Citations.brief(telling, considered.measure(), considered.provision().grounds());
    telling.page().under(Ink.SOFT, cited + " · " + considered.provision().id());
  }

  private String why(Considered considered) {
    String name = considered.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String why = telling.say("why." + name);
    return considered
        .detail()
        .map(detail -> telling.say("why.detail", why, new DetailWords(telling).of(detail)))
        .orElse(why);
  }
}
