package org.sojourn.bench.equality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;

/// The normal form itself: each document goes down its diagram.
public final class FormEngine implements Engine {

  /// Makes the engine.
  public FormEngine() {}

  @Override
  public String name() {
    return "normal form";
  }

  @Override
  public List<Optional<String>> answer(AnswerForm form, List<Probe> documents) {
    List<Optional<String>> answers = new ArrayList<>(documents.size());
    for (Probe document : documents) {
      Optional<Node<Finding>> root = form.root(document.kind(), document.purpose());
      answers.add(
          root.flatMap(node -> node.find(document.values()))
              .map(finding -> AnswerWords.of(finding.at(document.values()))));
    }
    return answers;
  }
}
