package org.sojourn.compile.sql;

import java.util.Map;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Finding;

/// Chooses between steps as the diagrams have them and steps by quantity: the latter make shorter
/// ways and so fewer joins, and are taken if the table does not become much longer by it.
final class ChooseSteps {

  /// A quarter more ranges, and some, are not much longer.
  private static final int PARTS = 4;

  private static final int MORE = 100;

  private ChooseSteps() {}

  static Stepwise of(AnswerForm form, Map<Finding, Integer> findings) {
    Surveyed surveyed = Surveyed.of(form);
    Steps asMet = new Steps(Steps.Order.AS_MET, Integer.MAX_VALUE);
    Stepwise plain = MakeSteps.of(form, surveyed, findings, asMet);
    // Steps made on the way and not needed in the end count too, so there may be more of them.
    int most = PARTS * asMet.size() + MORE;
    try {
      Steps byQuantity = new Steps(Steps.Order.BY_QUANTITY, most);
      Stepwise shorter = MakeSteps.of(form, surveyed, findings, byQuantity);
      int enough = plain.ranges() + plain.ranges() / PARTS + MORE;
      boolean isMuchLonger = shorter.ranges() > enough;
      return isMuchLonger || shorter.depth() >= plain.depth() ? plain : shorter;
    } catch (Steps.TooManyException e) {
      return plain;
    }
  }
}
