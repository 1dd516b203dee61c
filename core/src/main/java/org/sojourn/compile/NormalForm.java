package org.sojourn.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.Pack;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// A pack's law as known on one day, compiled: for every kind and purpose the good days of every
/// document at once, whatever the day asked. Immutable and safe to share between threads.
public final class NormalForm {

  private final PackLaw law;
  private final LawOnDay known;
  private final int knownOn;
  private final List<Diagram<Validity>> diagrams;
  private final List<NotCompiled> notCompiled;

  /// What is left to the evaluator.
  ///
  /// @param kind the kind
  /// @param purpose the purpose
  /// @param why what the form cannot hold
  public record NotCompiled(Kind kind, Purpose purpose, String why) {}

  private NormalForm(
      PackLaw law,
      LawOnDay known,
      int knownOn,
      List<Diagram<Validity>> diagrams,
      List<NotCompiled> notCompiled) {
    this.law = law;
    this.known = known;
    this.knownOn = knownOn;
    this.diagrams = List.copyOf(diagrams);
    this.notCompiled = List.copyOf(notCompiled);
  }

  /// Compiles a pack. Readings are taken every way, so that the answer under all of them is there.
  ///
  /// @param pack the pack
  /// @param knownOn the known day, inclusive; empty for all that the pack knows
  /// @return its law in normal form
  public static NormalForm of(Pack pack, Optional<LocalDate> knownOn) {
    return of(pack, knownOn, Limits.USUAL);
  }

  /// Compiles a pack, more or less far.
  ///
  /// @param pack the pack
  /// @param knownOn the known day, inclusive; empty for all that the pack knows
  /// @param limits how far
  /// @return its law in normal form
  public static NormalForm of(Pack pack, Optional<LocalDate> knownOn, Limits limits) {
    PackLaw law = pack.law();
    LawOnDay known = pack.onDay(knownOn);
    CompileRules.Shared shared = CompileRules.Shared.none();
    List<Diagram<Validity>> diagrams = new ArrayList<>();
    List<NotCompiled> notCompiled = new ArrayList<>();
    for (Kind kind : law.kinds()) {
      List<Diagram<Validity>> own = new ArrayList<>();
      for (Purpose purpose : kind.purposes()) {
        try {
          Node<Validity> root = root(law, known, kind, purpose, own, shared, limits);
          own.add(new Diagram<>(kind, purpose, root));
        } catch (NotCompiledException e) {
          notCompiled.add(new NotCompiled(kind, purpose, String.valueOf(e.getMessage())));
        }
      }
      diagrams.addAll(own);
    }
    int day = knownOn.map(Days::of).orElse(Days.LAST);
    return new NormalForm(law, known, day, diagrams, notCompiled);
  }

  /// Puts a form together again that was compiled before and kept.
  ///
  /// @param pack the very pack that was compiled
  /// @param knownOn epoch day by which its law was published
  /// @param diagrams what was compiled
  /// @param notCompiled what was left to the evaluator
  /// @return the form, as [#of] made it
  public static NormalForm restored(
      Pack pack, int knownOn, List<Diagram<Validity>> diagrams, List<NotCompiled> notCompiled) {
    LawOnDay known = pack.onDay(Optional.of(Days.date(knownOn)));
    return new NormalForm(pack.law(), known, knownOn, diagrams, notCompiled);
  }

  private static Node<Validity> root(
      PackLaw law,
      LawOnDay known,
      Kind kind,
      Purpose purpose,
      List<Diagram<Validity>> own,
      CompileRules.Shared shared,
      Limits limits) {
    for (Diagram<Validity> other : own) {
      if (known.sameRules(kind, purpose, other.purpose())) {
        return other.root();
      }
    }
    return CompileRules.of(law, known, kind, purpose, shared, limits);
  }

  /// Returns the pack.
  ///
  /// @return its law as data
  public PackLaw law() {
    return law;
  }

  /// Returns the law ready for the evaluator, which answers what is not compiled.
  ///
  /// @return the same law, as known on the same day
  public LawOnDay evaluator() {
    return known;
  }

  /// Returns the known day.
  ///
  /// @return epoch day by which the law was published; [Days#LAST] for all that the pack knows
  public int knownOn() {
    return knownOn;
  }

  /// Returns the slot of the day on the paper; the slots before it are those of the facts.
  ///
  /// @return the number of facts of the pack
  public int printedSlot() {
    return law.facts().size();
  }

  /// Returns what is compiled.
  ///
  /// @return one diagram for each kind and purpose, in the order of the kinds
  public List<Diagram<Validity>> diagrams() {
    return diagrams;
  }

  /// Returns what is left to the evaluator.
  ///
  /// @return kinds and purposes with the reason
  public List<NotCompiled> notCompiled() {
    return notCompiled;
  }

  /// Finds what is compiled for a kind and a purpose.
  ///
  /// @param kind the kind
  /// @param purpose the purpose
  /// @return where its documents begin, or nothing if it was not compiled
  public Optional<Node<Validity>> root(Kind kind, Purpose purpose) {
    for (Diagram<Validity> diagram : diagrams) {
      if (diagram.kind().slot() == kind.slot() && diagram.purpose() == purpose) {
        return Optional.of(diagram.root());
      }
    }
    return Optional.empty();
  }

  /// Returns the answers on one day asked.
  ///
  /// @param asOf epoch day
  /// @return the form whose leaves are answers
  public AnswerForm on(int asOf) {
    Nodes<Finding> nodes = new Nodes<>();
    List<Diagram<Finding>> answers = new ArrayList<>();
    IdentityHashMap<Node<Validity>, Node<Finding>> asked = new IdentityHashMap<>();
    for (Diagram<Validity> diagram : diagrams) {
      Node<Finding> root =
          asked.computeIfAbsent(diagram.root(), _ -> AskOnDay.of(known, diagram, asOf, nodes));
      answers.add(new Diagram<>(diagram.kind(), diagram.purpose(), root));
    }
    return new AnswerForm(law, knownOn, asOf, answers);
  }
}
