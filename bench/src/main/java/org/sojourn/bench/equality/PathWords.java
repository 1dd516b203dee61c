package org.sojourn.bench.equality;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.compile.AnswerForm;
import org.sojourn.compile.Finding;
import org.sojourn.compile.Node;
import org.sojourn.compile.Term;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Tells the way of a document through its diagram: each test, how it came out, and the leaf.
final class PathWords {

  private final PackLaw law;
  private final int[] values;
  private final List<String> lines = new ArrayList<>();

  private PathWords(PackLaw law, int[] values) {
    this.law = law;
    this.values = values;
  }

  /// Returns a line for each test, then one for the leaf.
  static List<String> of(AnswerForm form, Probe probe) {
    PathWords words = new PathWords(form.law(), probe.values());
    form.root(probe.kind(), probe.purpose())
        .ifPresentOrElse(words::walk, () -> words.lines.add("not compiled"));
    return words.lines;
  }

  private void walk(Node<Finding> root) {
    Node<Finding> node = root;
    while (node != null) {
      node = step(node);
    }
  }

  private @Nullable Node<Finding> step(Node<Finding> node) {
    return switch (node) {
      case Node.Leaf<Finding> leaf -> {
        lines.add("leaf: " + AnswerWords.of(leaf.value().at(values)));
        yield null;
      }
      case Node.Left<Finding>(String why) -> {
        lines.add("left to the evaluator: " + why);
        yield null;
      }
      case Node.Choice<Finding> choice -> choose(choice);
      case Node.Presence<Finding> presence -> {
        int value = values[presence.slot()];
        lines.add(name(presence.slot()) + " is " + text(presence.slot()));
        if (value == Fact.UNKNOWN) {
          yield missing();
        }
        yield value == Fact.ABSENT ? presence.absent() : presence.present();
      }
      case Node.Compare<Finding> compare -> {
        int left = compare.left().at(values);
        int right = compare.right().at(values);
        String sign = left < right ? " < " : left == right ? " = " : " > ";
        lines.add(words(compare.left()) + sign + words(compare.right()));
        yield left < right ? compare.less() : left == right ? compare.equal() : compare.greater();
      }
      case Node.Clear<Finding> clear -> {
        boolean isClear = isClear(clear.term());
        lines.add(name(clear.term()) + (isClear ? " is clear" : " has no clear day"));
        yield isClear ? clear.clear() : clear.unclear();
      }
    };
  }

  private @Nullable Node<Finding> choose(Node.Choice<Finding> choice) {
    int value = values[choice.slot()];
    lines.add(name(choice.slot()) + " is " + text(choice.slot()));
    if (value == Fact.UNKNOWN) {
      return missing();
    }
    int place = value == Fact.ABSENT ? choice.absent() : choice.branch().get(value);
    return place < 0 ? missing() : choice.branches().get(place);
  }

  private @Nullable Node<Finding> missing() {
    lines.add("left to the evaluator: a value is not given that matters here");
    return null;
  }

  private boolean isClear(Term term) {
    try {
      term.at(values);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private String words(Term term) {
    String name = name(term);
    int day = term.at(values);
    return Days.isDay(day) && !(term instanceof Term.Constant)
        ? name + " (" + Days.text(day) + ")"
        : name;
  }

  private String name(Term term) {
    return switch (term) {
      case Term.Constant constant ->
          Days.isDay(constant.day())
              ? Days.text(constant.day())
              : constant.day() == Days.OPEN ? "open" : "never";
      case Term.OfSlot of -> name(of.slot()) + plus(of.plus());
      case Term.Mapped mapped -> mapped.map() + " of " + name(mapped.of()) + plus(mapped.plus());
      case Term.Moved moved ->
          name(moved.base()) + " - (" + name(moved.began()) + ")" + plus(moved.plus());
    };
  }

  private static String plus(int days) {
    return days == 0 ? "" : days > 0 ? " + " + days : " - " + -days;
  }

  private String name(int slot) {
    return slot == law.facts().size() ? "printed" : law.facts().get(slot).id().code();
  }

  private String text(int slot) {
    int value = values[slot];
    return slot == law.facts().size() ? Days.text(value) : law.facts().get(slot).text(value);
  }
}
