package org.sojourn.reader.internal.node;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.file.SourceText;

/// Makes nodes of the events of one file.
final class ComposeNodes {

  private static final String MERGE = "<<";

  private final SourceText source;
  private final Findings findings;
  private final Budget budget;
  private final Iterator<Event> events;
  private boolean sound = true;

  ComposeNodes(SourceText source, Findings findings, Budget budget) {
    this.source = source;
    this.findings = findings;
    this.budget = budget;
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();
    this.events = new Parse(settings).parseString(source.text()).iterator();
  }

  /// Returns the one document of the file, or nothing if the file cannot be used; a file without a
  /// document gives a scalar with nothing in it.
  Optional<Node> compose() {
    Node root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof NodeEvent && root == null) {
        root = node(event, 1);
      } else if (event instanceof DocumentStartEvent && root != null) {
        report(DiagnosticCode.SEVERAL_DOCUMENTS, place(event), "a second document begins here");
        break;
      }
    }
    Node.Scalar nothing = new Node.Scalar(new Place(source, 1, 1), "", Node.Style.PLAIN);
    return sound ? Optional.of(root == null ? nothing : root) : Optional.empty();
  }

  private Node node(Event event, int depth) {
    budget.spend(place(event), depth);
    return switch (event) {
      case AliasEvent alias -> alias(alias);
      case ScalarEvent scalar -> scalar(scalar);
      case MappingStartEvent mapping -> mapping(mapping, depth);
      case CollectionStartEvent sequence -> sequence(sequence, depth);
      default -> throw new IllegalStateException("no value begins with " + event.getEventId());
    };
  }

  private Node alias(AliasEvent alias) {
    refuse(place(alias), "alias `*%s`".formatted(alias.getAlias()));
    return new Node.Scalar(place(alias), "", Node.Style.QUOTED);
  }

  private Node scalar(ScalarEvent event) {
    checkProperties(event, event.getTag());
    Node.Style style = event.isPlain() ? Node.Style.PLAIN : Node.Style.QUOTED;
    return new Node.Scalar(place(event), event.getValue(), style);
  }

  private Node sequence(CollectionStartEvent start, int depth) {
    checkProperties(start, start.getTag());
    List<Node> items = new ArrayList<>();
    for (Event event = events.next(); event instanceof NodeEvent; event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new Node.Sequence(place(start), items);
  }

  private Node mapping(MappingStartEvent start, int depth) {
    checkProperties(start, start.getTag());
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (Event event = events.next(); event instanceof NodeEvent; event = events.next()) {
      Node key = node(event, depth + 1);
      Node value = node(events.next(), depth + 1);
      if (key instanceof Node.Scalar word) {
        add(entries, new Node.Entry(word, value));
      } else {
        report(
            DiagnosticCode.KEY_NOT_A_WORD,
            key.place(),
            "%s cannot be a key, expected a word".formatted(key.sort()));
      }
    }
    return new Node.Mapping(place(start), entries);
  }

  private void add(Map<String, Node.Entry> entries, Node.Entry entry) {
    Node.Scalar key = entry.key();
    if (key.text().equals(MERGE) && key.style() == Node.Style.PLAIN) {
      refuse(key.place(), "merge key `<<`");
      return;
    }
    Node.Entry first = entries.putIfAbsent(key.text(), entry);
    if (first != null) {
      findings.add(
          Diagnostic.of(
                  DiagnosticCode.KEY_TWICE,
                  key.place().location(),
                  "key %s stands twice in one map".formatted(Wording.quote(key.text())))
              .withRelated(first.key().place().location())
              .withHelp("keep one of the two"));
    }
  }

  private void checkProperties(NodeEvent event, Optional<String> tag) {
    tag.ifPresent(name -> refuse(place(event), "tag " + Wording.quote(name)));
    event
        .getAnchor()
        .map(Anchor::getValue)
        .ifPresent(name -> refuse(place(event), "anchor " + Wording.quote("&" + name)));
  }

  private void refuse(Place place, String what) {
    sound = false;
    String message = what + " is not part of the pack format";
    findings.add(
        Diagnostic.of(DiagnosticCode.YAML_FEATURE, place.location(), message)
            .withHelp("write it out, or name it in `let` or `lists`"));
  }

  private void report(DiagnosticCode code, Place place, String message) {
    sound = false;
    findings.add(Diagnostic.of(code, place.location(), message));
  }

  private Place place(Event event) {
    return event
        .getStartMark()
        .map(mark -> place(source, mark))
        .orElseGet(() -> new Place(source, 1, 1));
  }

  static Place place(SourceText source, Mark mark) {
    return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
