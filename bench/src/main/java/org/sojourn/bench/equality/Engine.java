package org.sojourn.bench.equality;

import java.util.List;
import java.util.Optional;
import org.sojourn.compile.AnswerForm;
import org.sojourn.decide.QuickAnswer;

/// A compiled form of the law that must say what the reference evaluator says.
///
/// Others plug in by naming a public class with a constructor without arguments in
/// `META-INF/services/org.sojourn.bench.equality.Engine`.
public interface Engine extends AutoCloseable {

  /// Returns what the engine is called in messages.
  ///
  /// @return for example `kernel`
  String name();

  /// Says how large a share of the documents it is given: engines that start slowly take fewer.
  ///
  /// @return one group of documents in so many, 1 for all
  default int oneIn() {
    return 1;
  }

  /// Says how many documents of a group it is given: engines that answer slowly take the first
  /// ones.
  ///
  /// @return a number of documents
  default int most() {
    return Integer.MAX_VALUE;
  }

  /// Answers documents.
  ///
  /// @param form the law for one day asked
  /// @param documents the documents
  /// @return for each document the answer in the words of [#words], or nothing where it is left to
  ///     the evaluator
  /// @throws Exception if the engine fails
  List<Optional<String>> answer(AnswerForm form, List<Probe> documents) throws Exception;

  /// Says an answer of the evaluator as this engine would have to say it.
  ///
  /// @param answer the answer
  /// @return all that the engine can say of it, and the facts that are missing
  default String words(QuickAnswer answer) {
    return AnswerWords.of(answer);
  }

  @Override
  default void close() {}
}
