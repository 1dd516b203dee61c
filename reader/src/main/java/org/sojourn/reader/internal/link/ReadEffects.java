package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Effect;
import org.sojourn.law.Fact;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Moment;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.node.Node;

/// Reads what a provision does.
record ReadEffects(Vocabulary names, ReadMoments moments, MeasureId home) {

  private static final Effect STAND_IN = new Effect.Withhold();
  private static final String EFFECTS =
      "an effect is one of `extend-through`, `extend-by`, `suspend`, `continue`, `revive`,"
          + " `treat-as-valid`, `limit`, `end`, `undetermined`";

  /// Reads the effect of a provision that says `cover: none`: there is none.
  Effect withhold(Fields provision) {
    provision
        .get("effect")
        .ifPresent(
            effect ->
                names.report.add(
                    DiagnosticCode.ONE_EFFECT,
                    effect,
                    "`cover: none` says that the measure does not reach these purposes, so there is"
                        + " no effect",
                    "take `effect` or `cover` away"));
    return STAND_IN;
  }

  /// Reads the one effect of a provision.
  Effect read(Fields provision) {
    Optional<Node> node = provision.get("effect");
    if (node.isEmpty()) {
      names.report.add(
          DiagnosticCode.ONE_EFFECT, provision.map(), "this provision has no effect", EFFECTS);
      return STAND_IN;
    }
    Optional<Node.Mapping> map = names.shapes.map(node.get());
    if (map.isEmpty()) {
      return STAND_IN;
    }
    if (map.get().entries().size() != 1) {
      String message = "a provision has one effect, found %d".formatted(map.get().entries().size());
      names.report.add(DiagnosticCode.ONE_EFFECT, map.get(), message, EFFECTS);
    }
    Effect effect = STAND_IN;
    for (Node.Entry entry : map.get().entries().values()) {
      effect = read(entry, provision);
    }
    return effect;
  }

  private Effect read(Node.Entry entry, Fields provision) {
    Node value = entry.value();
    return switch (entry.key().text()) {
      case "extend-through" -> new Effect.ExtendThrough(moments.end(value));
      case "extend-by" -> parts(value).map(this::extendBy).orElse(STAND_IN);
      case "suspend" -> parts(value).map(it -> suspend(it, provision)).orElse(STAND_IN);
      case "continue" -> parts(value).flatMap(this::goOn).orElse(STAND_IN);
      case "revive" -> parts(value).map(this::revive).orElse(STAND_IN);
      case "treat-as-valid" -> parts(value).map(this::treatAsValid).orElse(STAND_IN);
      case "undetermined" -> parts(value).map(this::undetermined).orElse(STAND_IN);
      case "limit" -> parts(value).map(this::limit).orElse(STAND_IN);
      case "end" -> new Effect.End(moments.day(value));
      default -> {
        String message = "there is no effect %s".formatted(Wording.quote(entry.key().text()));
        names.report.addShape(DiagnosticCode.UNKNOWN_FIELD, entry.key(), message);
        yield STAND_IN;
      }
    };
  }

  private Optional<Fields> parts(Node value) {
    return names.shapes.map(value).map(map -> new Fields(map, names.shapes));
  }

  private Effect extendBy(Fields parts) {
    Moment from = parts.get("from").map(moments::day).orElseGet(Moment.Running::new);
    Optional<Moment> notBeyond = parts.get("not-beyond").map(moments::day);
    return new Effect.ExtendBy(from, new ReadTerms(names).read(parts, from), notBeyond);
  }

  private Effect suspend(Fields parts, Fields provision) {
    Effect.Base base =
        provision
            .get("on")
            .flatMap(node -> names.shapes.oneOf(node, List.of("running", "printed"), Optional::of))
            .map(word -> word.equals("printed") ? Effect.Base.PRINTED : Effect.Base.RUNNING)
            .orElse(Effect.Base.RUNNING);
    Optional<Fact> starts = parts.word("starts").flatMap(names::dayFact);
    ReadRanges.Window window = window(parts);
    return new Effect.Suspend(window.from(), window.through(), base, starts);
  }

  private Effect revive(Fields parts) {
    ReadRanges.Window window = window(parts);
    return new Effect.Revive(window.from(), window.through());
  }

  private Effect treatAsValid(Fields parts) {
    ReadRanges.Window window = window(parts);
    return new Effect.TreatAsValid(window.from(), window.through());
  }

  private Effect undetermined(Fields parts) {
    ReadRanges.Window window = window(parts);
    return new Effect.Undetermined(window.from(), window.through());
  }

  private Optional<Effect> goOn(Fields parts) {
    Optional<Fields> pending = parts.need("while").flatMap(this::parts);
    if (pending.isEmpty()) {
      return Optional.empty();
    }
    Optional<Fact> filed = pending.get().needWord("pending").flatMap(names::dayFact);
    Optional<Fact> decided = pending.get().needWord("ended-by").flatMap(names::endingFact);
    Optional<Moment> atMost = parts.get("at-most").map(moments::end);
    return filed.isPresent() && decided.isPresent()
        ? Optional.of(new Effect.Continue(filed.get(), decided.get(), atMost))
        : Optional.empty();
  }

  private Effect limit(Fields parts) {
    List<ProvisionId> of = new ArrayList<>();
    parts.words("of").forEach(word -> names.rules.provision(word, home).ifPresent(of::add));
    return new Effect.Limit(
        parts.need("through").map(moments::end).orElse(ReadMoments.standIn()), of);
  }

  private ReadRanges.Window window(Fields parts) {
    return new ReadRanges(names, moments).window(parts);
  }
}
