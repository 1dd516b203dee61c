package org.sojourn.bench.peers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.sojourn.bench.Bar;

/// feel-scala with the rule as one expression, parsed once and evaluated for each paper.
final class FeelPeer implements Peer {

  private final PeerRows rows;
  private final int size;
  private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
  private final ParsedExpression rule;
  private final LocalDate[] dates;

  FeelPeer(PeerRows rows, int size) throws IOException {
    this.rows = rows;
    this.size = size;
    ParseResult parsed = engine.parseExpression(Resource.text("rule.feel"));
    if (parsed.isFailure()) {
      throw new IllegalStateException(parsed.failure().message());
    }
    rule = parsed.parsedExpression();
    dates = Dates.of(rows, size);
  }

  @Override
  public String title() {
    return "feel-scala 1.21.0, one parsed expression";
  }

  @Override
  public Bar bar() {
    return Bar.ratioAtLeast(2500);
  }

  @Override
  public int threads() {
    return 1;
  }

  @Override
  public int rows() {
    return size;
  }

  @Override
  public void answer(int[] days, byte[] rules) {
    for (int row = 0; row < days.length; row++) {
      EvaluationResult result = evaluate(row);
      if (result.isFailure()) {
        throw new IllegalStateException(result.failure().message());
      }
      Map<?, ?> answer = (Map<?, ?>) result.result();
      days[row] = Dates.day(Objects.requireNonNull(answer.get("through")));
      rules[row] = ((Number) Objects.requireNonNull(answer.get("rule"))).byteValue();
    }
  }

  @Override
  public void run() {
    for (int row = 0; row < size; row++) {
      evaluate(row);
    }
  }

  private EvaluationResult evaluate(int row) {
    return engine.evaluate(
        rule, Map.<String, Object>of("kind", rows.kind(row), "expiry", dates[row]));
  }
}
