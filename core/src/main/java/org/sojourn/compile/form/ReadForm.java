package org.sojourn.compile.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Node;
import org.sojourn.compile.NormalForm;
import org.sojourn.compile.Term;
import org.sojourn.compile.Validity;
import org.sojourn.decide.Pack;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// Reads what [WriteForm] wrote, behind the pack's name and hash. Every place is checked: bytes
/// that were not written by it are refused and break nothing.
final class ReadForm {

  /// Deeper diagrams than compiling makes; whoever goes down one needs room for it.
  private static final int DEEPEST = 2_000;

  private final Pack pack;
  private final PackLaw law;
  private final ByteSource source;
  private final List<Node<Validity>> nodes = new ArrayList<>();
  private final IdentityHashMap<Node<Validity>, Integer> depths = new IdentityHashMap<>();

  ReadForm(Pack pack, ByteSource source) {
    this.pack = pack;
    this.law = pack.law();
    this.source = source;
  }

  NormalForm form() {
    int at = source.at();
    int knownOn = source.signed();
    if (knownOn < Days.FIRST || knownOn > Days.LAST) {
      throw source.wrong(at, "a known day out of range");
    }
    ReadTerms terms = new ReadTerms(law, source);
    List<Validity> leaves = new ReadLeaves(law, terms, source).leaves();
    int count = source.count("nodes");
    for (int i = 0; i < count; i++) {
      keep(node(terms, leaves));
    }
    List<Diagram<Validity>> diagrams = diagrams(terms);
    List<NormalForm.NotCompiled> rest = notCompiled(terms);
    return NormalForm.restored(pack, knownOn, diagrams, rest);
  }

  private List<Diagram<Validity>> diagrams(ReadTerms terms) {
    int count = source.count("diagrams");
    List<Diagram<Validity>> diagrams = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Kind kind = source.one(law.kinds(), "kind");
      Purpose purpose = purpose(terms);
      diagrams.add(new Diagram<>(kind, purpose, source.one(nodes, "node")));
    }
    return diagrams;
  }

  private List<NormalForm.NotCompiled> notCompiled(ReadTerms terms) {
    int count = source.count("kinds not compiled");
    List<NormalForm.NotCompiled> rest = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Kind kind = source.one(law.kinds(), "kind");
      Purpose purpose = purpose(terms);
      rest.add(new NormalForm.NotCompiled(kind, purpose, terms.string()));
    }
    return rest;
  }

  private Purpose purpose(ReadTerms terms) {
    return terms.word("purpose", Purpose::parse);
  }

  private Node<Validity> node(ReadTerms terms, List<Validity> leaves) {
    int at = source.at();
    int tag = source.octet();
    return switch (tag) {
      case WriteForm.LEAF -> new Node.Leaf<>(source.one(leaves, "leaf"));
      case WriteForm.CHOICE -> choice();
      case WriteForm.PRESENCE -> {
        int slot = terms.daySlot();
        yield new Node.Presence<>(slot, next(), next());
      }
      case WriteForm.COMPARE -> {
        Term left = terms.term();
        Term right = terms.term();
        yield new Node.Compare<>(left, right, next(), next(), next());
      }
      case WriteForm.CLEAR -> {
        if (!(terms.term() instanceof Term.Mapped term)) {
          throw source.wrong(at, "a term that always has a clear day is asked for one");
        }
        yield new Node.Clear<>(term, next(), next());
      }
      case WriteForm.LEFT -> new Node.Left<>(terms.string());
      default -> throw source.wrong(at, "no kind of node has the number " + tag);
    };
  }

  private Node<Validity> next() {
    int back = source.below(nodes.size(), "node so far back");
    return nodes.get(nodes.size() - 1 - back);
  }

  private Node<Validity> choice() {
    int at = source.at();
    Fact fact = source.one(law.facts(), "fact");
    Optional<List<String>> codes = fact.type().codeList();
    if (codes.isEmpty()) {
      throw source.wrong(at, "a choice by `%s`, which has no codes".formatted(fact.id()));
    }
    int absent = source.unsigned() - 1;
    int branches = source.count("branches");
    List<Integer> branch = branch(codes.get().size(), branches);
    if (absent >= branches) {
      throw source.wrong(at, "an absent `%s` leads nowhere".formatted(fact.id()));
    }
    List<Node<Validity>> next = new ArrayList<>(branches);
    for (int i = 0; i < branches; i++) {
      next.add(next());
    }
    return new Node.Choice<>(fact.slot(), branch, absent, next);
  }

  private List<Integer> branch(int codes, int branches) {
    List<Integer> branch = new ArrayList<>(codes);
    while (branch.size() < codes) {
      int run = source.below(codes - branch.size() + 1, "so many codes,");
      int place = source.below(branches, "branch");
      for (int i = 0; i < run; i++) {
        branch.add(place);
      }
    }
    return branch;
  }

  /// Notes how many tests follow each other from a node on.
  private void keep(Node<Validity> node) {
    int below = 0;
    for (Node<Validity> child : node.children()) {
      Integer depth = depths.get(child);
      below = Math.max(below, depth == null ? 0 : depth);
    }
    if (below >= DEEPEST) {
      throw source.wrong(source.at(), "more than %,d tests in a row".formatted(DEEPEST));
    }
    depths.put(node, below + 1);
    nodes.add(node);
  }
}
