package org.sojourn.cli.answer;

import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Words;
import org.sojourn.decide.Determination;
import org.sojourn.law.PackLaw;

/// Lays an answer out for a person.
public final class AnswerPage {

  /// How much to tell.
  public enum Detail {
    /// What fits a screen.
    BRIEF,
    /// Everything that was looked at.
    FULL
  }

  private final PackLaw law;
  private final Words words;
  private final Screen screen;
  private final Detail detail;

  /// Makes a way to lay answers out.
  ///
  /// @param law the law of the pack that answered
  /// @param words the language
  /// @param screen what the page is shown on
  /// @param detail how much to tell
  public AnswerPage(PackLaw law, Words words, Screen screen, Detail detail) {
    this.law = law;
    this.words = words;
    this.screen = screen;
    this.detail = detail;
  }

  /// Lays an answer out.
  ///
  /// @param answer the answer
  /// @return its page; the first line is the answer itself
  public Page of(Determination answer) {
    Page page = new Page(screen);
    Telling telling = new Telling(law, answer, words, page, detail);
    new Headline(telling).tell();
    new WhySection(telling).tell();
    new DoingSection(telling).tell();
    new DoubtSection(telling).tell();
    new PurposesSection(telling).tell();
    new RightsSection(telling).tell();
    if (detail == Detail.FULL) {
      new ConsideredSection(telling).tell();
    }
    new Closing(telling).tell();
    return page;
  }
}
