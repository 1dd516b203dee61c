package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Cover;
import org.sojourn.law.Effect;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Precedence;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.internal.node.Node;

/// Reads what only provisions have: effect, cover and their relation to each other.
record ReadProvisions(Vocabulary names, ReadMoments moments, MeasureId home) {

  private static final List<String> COVERS = List.of("valid", "accepted", "tolerated", "none");

  /// Reads how strong the days are; `none` has no strength, and `valid` stands for it.
  Cover cover(Fields rule) {
    return coverWord(rule).flatMap(Cover::parse).orElse(Cover.VALID);
  }

  /// Reads the effect.
  Effect effect(Fields rule) {
    ReadEffects effects = new ReadEffects(names, moments, home);
    boolean withheld = coverWord(rule).filter("none"::equals).isPresent();
    boolean unclear = rule.get("cover").isPresent() && coverWord(rule).isEmpty();
    Effect effect =
        withheld || (unclear && rule.get("effect").isEmpty())
            ? effects.withhold(rule)
            : effects.read(rule);
    Optional<Node> on = rule.get("on");
    boolean known = !(effect instanceof Effect.Withhold);
    if (on.isPresent() && known && !(effect instanceof Effect.Suspend)) {
      names.report.add(
          DiagnosticCode.BASE_WITHOUT_SUSPEND,
          on.get(),
          "only `suspend` reads `on`",
          "take `on` away; in `extend-by`, write `from: printed`");
    }
    if (effect instanceof Effect.Undetermined && rule.get("cover").isPresent()) {
      names.report.add(
          DiagnosticCode.COVER_WITHOUT_DAYS,
          rule.get("cover").get(),
          "`undetermined` gives no days, so there is no strength of them",
          "take `cover` away");
    }
    return effect;
  }

  /// Reads the relation to other provisions.
  Precedence precedence(Fields rule) {
    return new Precedence(
        turn(rule),
        provisions(rule, "after"),
        provisions(rule, "replaces"),
        provisions(rule, "prevails-over"));
  }

  private Precedence.Turn turn(Fields rule) {
    return rule.get("acts")
        .flatMap(node -> names.shapes.oneOf(node, List.of("last"), Optional::of))
        .map(_ -> Precedence.Turn.LAST)
        .orElse(Precedence.Turn.IN_ORDER);
  }

  private Optional<String> coverWord(Fields rule) {
    return rule.get("cover").flatMap(node -> names.shapes.oneOf(node, COVERS, Optional::of));
  }

  private List<ProvisionId> provisions(Fields rule, String key) {
    List<ProvisionId> found = new ArrayList<>();
    rule.words(key).forEach(word -> names.rules.provision(word, home).ifPresent(found::add));
    return found;
  }
}
