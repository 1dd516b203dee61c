package org.sojourn.bench.peers;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.sojourn.bench.Bar;

/// KIE's DMN engine with the rule as a decision table, one evaluation for each paper.
final class DmnPeer implements Peer {

  private final PeerRows rows;
  private final int size;
  private final DMNRuntime runtime;
  private final DMNModel model;
  private final LocalDate[] dates;

  DmnPeer(PeerRows rows, int size) throws IOException {
    this.rows = rows;
    this.size = size;
    String text = Resource.text("rule.dmn");
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(text))))
            .getOrElseThrow(e -> new IllegalStateException("the DMN model does not compile", e));
    model = runtime.getModel("https://sojourn.org/bench/rule", "rule");
    dates = Dates.of(rows, size);
  }

  @Override
  public String title() {
    return "KIE DMN 10.2.0, decision table, evaluateAll";
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
      DMNResult result = evaluate(row);
      if (result.hasErrors()) {
        throw new IllegalStateException(result.getMessages().toString());
      }
      Map<?, ?> answer = (Map<?, ?>) result.getContext().get("answer");
      days[row] = Dates.day(Objects.requireNonNull(answer.get("through")));
      rules[row] = ((BigDecimal) Objects.requireNonNull(answer.get("rule"))).byteValueExact();
    }
  }

  @Override
  public void run() {
    for (int row = 0; row < size; row++) {
      evaluate(row);
    }
  }

  private DMNResult evaluate(int row) {
    DMNContext context = runtime.newContext();
    context.set("kind", rows.kind(row));
    context.set("expiry", dates[row]);
    return runtime.evaluateAll(model, context);
  }
}
