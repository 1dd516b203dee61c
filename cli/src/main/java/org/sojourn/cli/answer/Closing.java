package org.sojourn.cli.answer;

import org.sojourn.cli.host.Ink;
import org.sojourn.decide.Determination;

/// How far the pack follows the law, what this is not, and how to see more.
final class Closing {

  private final Telling telling;

  Closing(Telling telling) {
    this.telling = telling;
  }

  void tell() {
    Determination answer = telling.answer();
    telling.page().gap();
    if (telling.full()) {
      telling.page().line(Ink.SOFT, telling.say("pack", answer.pack(), answer.packHash()));
    }
    String known = telling.dates().plain(answer.lawKnownThrough());
    telling.page().line(Ink.SOFT, telling.say("closing", known));
    telling.page().line(Ink.SOFT, telling.say(telling.full() ? "more.explained" : "more"));
  }
}
