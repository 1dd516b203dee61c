package org.sojourn.bench.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;
import org.sojourn.bench.Bar;

/// Drools with the rule in DRL, 10,000 papers to a stateless session: of the ways to call it the
/// fastest one seen.
final class DroolsPeer implements Peer {

  private static final int BATCH = 10_000;

  private final PeerRows rows;
  private final int size;
  private final KieContainer container;

  DroolsPeer(PeerRows rows, int size) throws IOException {
    this.rows = rows;
    this.size = size;
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/rule.drl", Resource.text("rule.drl"));
    KieBuilder builder = services.newKieBuilder(files).buildAll();
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    container = services.newKieContainer(services.getRepository().getDefaultReleaseId());
  }

  @Override
  public String title() {
    return "Drools DRL 10.2.0, stateless sessions of 10,000";
  }

  @Override
  public Bar bar() {
    return Bar.ratioAtLeast(200);
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
    int at = 0;
    for (List<Paper> batch : batches(days.length)) {
      for (Paper paper : batch) {
        days[at] = paper.through();
        rules[at++] = (byte) paper.rule();
      }
    }
  }

  @Override
  public void run() {
    batches(size);
  }

  private List<List<Paper>> batches(int count) {
    StatelessKieSession session = container.newStatelessKieSession();
    List<List<Paper>> batches = new ArrayList<>();
    for (int first = 0; first < count; first += BATCH) {
      List<Paper> batch = new ArrayList<>(BATCH);
      for (int row = first; row < Math.min(count, first + BATCH); row++) {
        batch.add(new Paper(rows.kind(row), rows.days[row]));
      }
      session.execute(batch);
      batches.add(batch);
    }
    return batches;
  }
}
