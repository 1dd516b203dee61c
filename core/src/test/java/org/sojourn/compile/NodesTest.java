package org.sojourn.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Equal nodes are one object, and a test that does not matter is not there.
final class NodesTest {

  private static final Term PRINTED = new Term.OfSlot(3, 0);
  private static final Term DAY = new Term.Constant(7);

  private final Nodes<String> nodes = new Nodes<>();
  private final Node<String> a = nodes.leaf("a");
  private final Node<String> b = nodes.leaf("b");

  @Test
  void equalNodesAreOne() {
    assertThat(nodes.leaf("a")).isSameAs(a);
    assertThat(nodes.compare(PRINTED, DAY, a, a, b)).isSameAs(nodes.compare(PRINTED, DAY, a, a, b));
    assertThat(nodes.compare(PRINTED, DAY, a, b, b))
        .isNotSameAs(nodes.compare(PRINTED, DAY, a, a, b));
  }

  @Test
  void leavesOutWhatDoesNotMatter() {
    assertThat(nodes.compare(PRINTED, DAY, a, a, a)).isSameAs(a);
    assertThat(nodes.choice(0, List.of(0, 1, 0), -1, List.of(b, b))).isSameAs(b);
  }

  @Test
  void joinsBranchesThatAreOne() {
    Node<String> joined = nodes.choice(0, List.of(0, 1, 2), -1, List.of(a, b, a));
    assertThat(joined).isSameAs(nodes.choice(0, List.of(0, 1, 0), -1, List.of(a, b)));
    assertThat(joined.children()).hasSize(2);
  }
}
