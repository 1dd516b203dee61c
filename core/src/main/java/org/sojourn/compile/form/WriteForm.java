package org.sojourn.compile.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.sojourn.compile.Diagram;
import org.sojourn.compile.Node;
import org.sojourn.compile.NormalForm;
import org.sojourn.compile.Validity;

/// Writes the body of a form: the pack's name and hash, the known day, tables of what is named more
/// than once, the nodes, the diagrams, and what was not compiled.
///
/// The tables stand in the order strings, calendars, maps, terms, provisions, spans, cases, leaves,
/// nodes. An entry names only what stands before it, so a form is read in one go. A node names its
/// followers by how many places back they stand.
final class WriteForm {

  static final int LEAF = 0;
  static final int CHOICE = 1;
  static final int PRESENCE = 2;
  static final int COMPARE = 3;
  static final int CLEAR = 4;
  static final int LEFT = 5;

  private final NormalForm form;
  private final WriteTerms terms = new WriteTerms();
  private final WriteLeaves leaves;
  private final IdentityHashMap<Node<Validity>, Integer> places = new IdentityHashMap<>();
  private final ByteSink nodes = new ByteSink();

  WriteForm(NormalForm form) {
    this.form = form;
    this.leaves = new WriteLeaves(form.law(), terms);
  }

  byte[] body() {
    ByteSink diagrams = diagrams();
    ByteSink rest = notCompiled();
    ByteSink body = new ByteSink();
    body.text(form.law().id()).text(form.law().hash()).signed(form.knownOn());
    terms.writeTo(body);
    leaves.writeTo(body);
    body.unsigned(places.size()).bytes(nodes.toBytes());
    return body.bytes(diagrams.toBytes()).bytes(rest.toBytes()).toBytes();
  }

  private ByteSink diagrams() {
    ByteSink sink = new ByteSink().unsigned(form.diagrams().size());
    for (Diagram<Validity> diagram : form.diagrams()) {
      int root = node(diagram.root());
      sink.unsigned(diagram.kind().slot())
          .unsigned(terms.string(diagram.purpose().id()))
          .unsigned(root);
    }
    return sink;
  }

  private ByteSink notCompiled() {
    ByteSink sink = new ByteSink().unsigned(form.notCompiled().size());
    for (NormalForm.NotCompiled each : form.notCompiled()) {
      sink.unsigned(each.kind().slot())
          .unsigned(terms.string(each.purpose().id()))
          .unsigned(terms.string(each.why()));
    }
    return sink;
  }

  private int node(Node<Validity> node) {
    Integer known = places.get(node);
    if (known != null) {
      return known;
    }
    List<Integer> next = new ArrayList<>();
    node.children().forEach(child -> next.add(node(child)));
    switch (node) {
      case Node.Leaf<Validity> leaf -> {
        int value = leaves.leaf(leaf.value());
        nodes.octet(LEAF).unsigned(value);
      }
      case Node.Choice<Validity> choice -> choice(choice, next);
      case Node.Presence<Validity> presence -> nodes.octet(PRESENCE).unsigned(presence.slot());
      case Node.Compare<Validity> compare -> {
        int left = terms.term(compare.left());
        int right = terms.term(compare.right());
        nodes.octet(COMPARE).unsigned(left).unsigned(right);
      }
      case Node.Clear<Validity> clear -> {
        int term = terms.term(clear.term());
        nodes.octet(CLEAR).unsigned(term);
      }
      case Node.Left<Validity>(String why) -> {
        int words = terms.string(why);
        nodes.octet(LEFT).unsigned(words);
      }
    }
    int place = places.size();
    places.put(node, place);
    next.forEach(child -> nodes.unsigned(place - child - 1));
    return place;
  }

  /// Codes that lead to one branch and follow each other are written as a run.
  private void choice(Node.Choice<Validity> choice, List<Integer> next) {
    ByteSink entry =
        nodes
            .octet(CHOICE)
            .unsigned(choice.slot())
            .unsigned(choice.absent() + 1)
            .unsigned(next.size());
    List<Integer> branch = choice.branch();
    for (int i = 0; i < branch.size(); ) {
      int run = 1;
      while (i + run < branch.size() && branch.get(i + run).equals(branch.get(i))) {
        run++;
      }
      entry.unsigned(run).unsigned(branch.get(i));
      i += run;
    }
  }
}
