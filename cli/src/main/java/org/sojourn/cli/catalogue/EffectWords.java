package org.sojourn.cli.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.law.Effect;
import org.sojourn.law.ProvisionId;

/// Effects in words.
final class EffectWords {

  private final Saying saying;

  EffectWords(Saying saying) {
    this.saying = saying;
  }

  String of(Effect effect) {
    return switch (effect) {
      case Effect.ExtendThrough(var through) ->
          saying.say("effect.extend-through", saying.through(through));
      case Effect.ExtendBy extend -> extendBy(extend);
      case Effect.Suspend suspend -> suspend(suspend);
      case Effect.Continue(var filed, var decided, var atMost) ->
          atMost
              .map(
                  day ->
                      saying.say(
                          "effect.continue.most",
                          saying.fact(filed),
                          saying.fact(decided),
                          saying.moment(day)))
              .orElseGet(
                  () -> saying.say("effect.continue", saying.fact(filed), saying.fact(decided)));
      case Effect.Revive(var from, var through) ->
          saying.say("effect.revive", saying.moment(from), saying.through(through));
      case Effect.TreatAsValid(var from, var through) ->
          saying.say("effect.treat-as-valid", saying.moment(from), saying.through(through));
      case Effect.Undetermined(var from, var through) ->
          saying.say("effect.undetermined", saying.moment(from), saying.through(through));
      case Effect.Limit(var through, var of) ->
          of.isEmpty()
              ? saying.say("effect.limit", saying.moment(through))
              : saying.say("effect.limit.of", saying.moment(through), names(of));
      case Effect.End(var day) -> saying.say("effect.end", saying.moment(day));
      case Effect.Withhold() -> saying.say("effect.withhold");
    };
  }

  private static String names(List<ProvisionId> provisions) {
    return provisions.stream().map(ProvisionId::toString).collect(Collectors.joining(", "));
  }

  private String extendBy(Effect.ExtendBy extend) {
    String term = saying.term(extend.count());
    String from = saying.moment(extend.from());
    return extend
        .notBeyond()
        .map(day -> saying.say("effect.extend-by.most", term, from, saying.moment(day)))
        .orElseGet(() -> saying.say("effect.extend-by", term, from));
  }

  private String suspend(Effect.Suspend suspend) {
    String from = saying.moment(suspend.from());
    String through = saying.through(suspend.through());
    String told = saying.say("effect.suspend", from, through);
    return suspend
        .starts()
        .map(fact -> saying.say("effect.suspend.starts", told, saying.fact(fact)))
        .orElse(told);
  }
}
