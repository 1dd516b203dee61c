package org.sojourn.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.SymbolicRun;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// First pass: the rules of one kind for one purpose become a diagram, its facts first.
///
/// Facts are fixed one after another, the one first on which most rules hang; then the ranges of
/// days that rules tell apart. Rules that cannot act then are dropped, and where the same is left
/// in two places ([Remainder]), they share what follows. What is left in the end hangs on days of
/// the document alone: [CompileDays].
final class CompileRules {

  /// What the kinds and purposes of a pack share: what is left of rules often is the same for
  /// several.
  ///
  /// @param nodes makes the nodes
  /// @param symbols the symbols for days
  /// @param names numbers for the parts of rules
  /// @param done what follows, by what is left
  record Shared(
      Nodes<Validity> nodes,
      Symbols symbols,
      Remainder.Names names,
      Map<String, Node<Validity>> done) {

    static Shared none() {
      return new Shared(new Nodes<>(), new Symbols(), new Remainder.Names(), new HashMap<>());
    }
  }

  private final PackLaw law;
  private final SymbolicRun run;
  private final Kind kind;
  private final Limits limits;
  private final Shared shared;

  private CompileRules(
      PackLaw law, LawOnDay known, Kind kind, Purpose purpose, Shared shared, Limits limits) {
    this.law = law;
    this.limits = limits;
    this.kind = kind;
    this.run = known.symbolic(kind, purpose);
    this.shared = shared;
  }

  /// Compiles.
  ///
  /// @throws NotCompiledException if the law has something that the form cannot hold
  static Node<Validity> of(
      PackLaw law, LawOnDay known, Kind kind, Purpose purpose, Shared shared, Limits limits) {
    CompileRules compile = new CompileRules(law, known, kind, purpose, shared, limits);
    Node<Validity> root = compile.rest(compile.run.liveRules(), Facts.none(law, kind));
    return kind.paper() == Kind.PrintedDay.DAY
        ? shared.nodes().ifThere(compile.run.printedSlot(), null, root)
        : root;
  }

  private Node<Validity> rest(List<SymbolicRun.LiveRule> rules, Facts facts) {
    Remainder left = Remainder.of(rules, facts, shared.names());
    String text = left.text() + began(facts);
    Node<Validity> before = shared.done().get(text);
    if (before == null) {
      before = next(left, facts);
      shared.done().put(text, before);
    }
    return before;
  }

  private Node<Validity> next(Remainder left, Facts facts) {
    int paper = kind.paper() == Kind.PrintedDay.DAY ? 1 : 0;
    if (left.days() + paper > limits.days()) {
      return shared
          .nodes()
          .left("documents of which more than %d days matter".formatted(limits.days()));
    }
    int slot = startsOr(facts, left.mostWanted());
    if (slot >= 0) {
      return fork(left.rules(), facts, law.facts().get(slot));
    }
    int cut = left.mostCut();
    return cut >= 0
        ? ranges(left, facts, cut)
        : CompileDays.of(
            run.only(left.rules()), law, facts, shared.symbols(), shared.nodes(), limits);
  }

  /// Where the term on the paper began is always looked at: the days before are not good.
  private int startsOr(Facts facts, int other) {
    return kind.starts()
        .map(Fact::slot)
        .filter(slot -> facts.value(slot) == Fact.UNKNOWN)
        .orElse(other);
  }

  private String began(Facts facts) {
    return kind.paper() + began(kind, facts);
  }

  private static String began(Kind kind, Facts facts) {
    return kind.starts()
        .map(fact -> fact.slot() + "=" + facts.value(fact) + facts.ranges(Set.of(fact.slot())))
        .orElse("");
  }

  private Node<Validity> fork(List<SymbolicRun.LiveRule> rules, Facts facts, Fact fact) {
    @Nullable Node<Validity> absent =
        fact.mayBeAbsent() ? rest(rules, facts.with(fact.slot(), Fact.ABSENT)) : null;
    return switch (fact.type()) {
      case FactType.Day _ ->
          shared
              .nodes()
              .ifThere(fact.slot(), absent, rest(rules, facts.with(fact.slot(), Facts.THERE)));
      case FactType.Quantity number ->
          shared.nodes().ifThere(fact.slot(), absent, number(rules, facts, fact, number));
      case FactType.YesNo _, FactType.Choice _, FactType.State _ ->
          coded(rules, facts, fact, absent);
    };
  }

  private Node<Validity> coded(
      List<SymbolicRun.LiveRule> rules, Facts facts, Fact fact, @Nullable Node<Validity> absent) {
    List<Node<Validity>> branches = new ArrayList<>();
    Integer[] branch = new Integer[fact.type().codeList().map(List::size).orElse(0)];
    for (List<Integer> group : run.groups(fact)) {
      for (int value : group) {
        branch[value] = branches.size();
      }
      branches.add(rest(rules, facts.with(fact.slot(), group.getFirst())));
    }
    if (absent != null) {
      branches.add(absent);
    }
    int place = absent == null ? -1 : branches.size() - 1;
    return shared.nodes().choice(fact.slot(), List.of(branch), place, branches);
  }

  private Node<Validity> number(
      List<SymbolicRun.LiveRule> rules, Facts facts, Fact fact, FactType.Quantity number) {
    if (number.least() < -Symbols.MOST || number.most() > Symbols.MOST) {
      throw new NotCompiledException(
          "the number `%s` goes beyond %,d".formatted(fact.id(), Symbols.MOST));
    }
    List<Node<Validity>> parts = new ArrayList<>();
    List<Integer> lasts = new ArrayList<>();
    for (List<Integer> range : run.groups(fact)) {
      parts.add(rest(rules, facts.with(fact.slot(), range.getFirst())));
      lasts.add(range.getLast());
    }
    return shared.nodes().ranges(fact.slot(), lasts.subList(0, lasts.size() - 1), parts);
  }

  private Node<Validity> ranges(Remainder left, Facts facts, int slot) {
    List<Integer> cuts = left.cuts(slot);
    List<Node<Validity>> parts = new ArrayList<>();
    int first = Days.FIRST;
    for (int cut : cuts) {
      parts.add(rest(left.rules(), facts.within(slot, first, cut)));
      first = cut + 1;
    }
    parts.add(rest(left.rules(), facts.within(slot, first, Days.LAST)));
    return shared.nodes().ranges(slot, cuts, parts);
  }
}
