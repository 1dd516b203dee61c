package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Event;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Reading;
import org.sojourn.law.Text;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.node.Report;

/// Makes law of the nodes of a pack.
public final class LinkPack {

  private final PackNodes nodes;
  private final Fields pack;
  private final Vocabulary names;
  private final Sites sites = new Sites();
  private final int knownThrough;

  private LinkPack(PackNodes nodes, Node.Mapping pack, Shapes shapes) {
    this.nodes = nodes;
    this.pack = new Fields(pack, shapes);
    List<String> languages = languages(this.pack, shapes);
    ReadTexts texts = new ReadTexts(languages, shapes);
    this.names = new Vocabulary(shapes, languages, new ReadStates(texts, shapes).read(this.pack));
    this.knownThrough = this.pack.needWord("known-through").map(names.dates::day).orElse(0);
  }

  /// Links a pack.
  ///
  /// @param nodes its files
  /// @param findings where mistakes go
  /// @return the pack with its names; nothing if there is no `pack.yaml` to begin with
  public static Optional<LinkedPack> link(PackNodes nodes, Findings findings) {
    Shapes shapes = new Shapes(new Report(findings));
    return nodes
        .one(Role.PACK)
        .flatMap(shapes::map)
        .map(pack -> new LinkPack(nodes, pack, shapes).link());
  }

  private LinkedPack link() {
    List<Fields> measures = maps(Role.MEASURE);
    ReadMeasures readMeasures = new ReadMeasures(names, sites);
    setIncomplete();
    define();
    measures.forEach(readMeasures::define);
    PackLaw law = law(readMeasures, measures);
    names.measures.readAll();
    return new LinkedPack(law, names, sites);
  }

  private void define() {
    names.hasCalendar = pack.get("working-days").isPresent();
    names.calendar = new ReadWorkingDays(names).calendar(pack);
    new ReadFacts(names).define(pack);
    new ReadKinds(names).define(pack);
    new ReadReadings(names).define(pack);
    new ReadEvents(names).define(pack);
    maps(Role.SOURCES).forEach(sources -> new ReadSources(names).define(sources.map()));
    new ReadLists(names).define(pack);
  }

  private void setIncomplete() {
    if (isIncomplete(Role.SOURCES)) {
      names.sources.setIncomplete();
    }
    if (isIncomplete(Role.MEASURE)) {
      names.measures.setIncomplete();
      names.rules.setIncomplete();
    }
  }

  private boolean isIncomplete(Role role) {
    return nodes.incomplete().contains(role)
        || !nodes.of(role).stream().allMatch(Node.Mapping.class::isInstance);
  }

  private PackLaw law(ReadMeasures readMeasures, List<Fields> measureFields) {
    String id = id();
    Text title = names.texts.need(pack, "title");
    Text counting = names.texts.need(pack, "counting");
    List<Kind> kinds = names.kinds.readAll();
    List<Fact> facts = names.facts.readAll();
    List<Reading> readings = names.readings.readAll();
    List<Event> events = names.events.readAll();
    List.of(names.days, names.conditions, names.papers, names.rights, names.sources)
        .forEach(Names::readAll);
    List<Measure> measures = readMeasures.read(measureFields);
    return new PackLaw(
        id,
        title,
        names.texts.languages(),
        knownThrough,
        counting,
        nodes.hash(),
        kinds,
        facts,
        events,
        readings,
        measures);
  }

  private String id() {
    return pack.needWord("pack").filter(names.shapes::isCode).map(Node.Scalar::text).orElse("?");
  }

  private List<Fields> maps(Role role) {
    List<Fields> maps = new ArrayList<>();
    for (Node root : nodes.of(role)) {
      names.shapes.map(root).ifPresent(map -> maps.add(new Fields(map, names.shapes)));
    }
    return maps;
  }

  private static List<String> languages(Fields pack, Shapes shapes) {
    List<String> languages = new ArrayList<>();
    pack.need("languages");
    for (Node.Scalar word : pack.words("languages")) {
      if (!word.text().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
        String message = "%s is not the code of a language".formatted(Wording.quote(word.text()));
        shapes
            .report()
            .add(DiagnosticCode.MISSPELLED_CODE, word, message, "write `en`, `ru`, `pt-BR`");
      } else if (!languages.contains(word.text())) {
        languages.add(word.text());
      }
    }
    return languages;
  }
}
