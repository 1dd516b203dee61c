package org.sojourn.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sojourn.cli.answer.AnswerPage;
import org.sojourn.cli.problem.Values;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Document;
import org.sojourn.decide.HistoryEntry;
import org.sojourn.decide.NextQuestion;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.decide.RefusedException;

/// A pack that is asked on behalf of a person: what it refuses becomes a problem with a way out.
///
/// @param context what the command has
/// @param pack the pack
record Asking(Context context, Pack pack) {

  Determination determine(Document document, Question question) {
    return told(() -> pack.determine(document, question));
  }

  List<HistoryEntry> history(Document document, Question question) {
    return told(() -> pack.history(document, question));
  }

  Optional<NextQuestion> nextQuestion(Document document, Question question, Set<String> skipped) {
    return told(() -> pack.nextQuestion(document, question, skipped));
  }

  AnswerPage page(AnswerPage.Detail detail) {
    return new AnswerPage(pack.law(), context.words(), context.host().screen(), detail);
  }

  private <T> T told(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (RefusedException e) {
      throw Values.refused(e, pack.law()).thrown();
    }
  }
}
