package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Codes;
import org.sojourn.law.Measure;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Moment;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Repeal;
import org.sojourn.law.Source;
import org.sojourn.law.Text;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.time.Days;

/// Reads legal instruments.
final class ReadMeasures {

  private final Vocabulary names;
  private final Sites sites;

  ReadMeasures(Vocabulary names, Sites sites) {
    this.names = names;
    this.sites = sites;
  }

  /// Defines the names that a measure brings, so that others may use them.
  void define(Fields measure) {
    Optional<Node.Scalar> name = measure.needWord("measure").filter(names.shapes::isCode);
    if (name.isEmpty()) {
      names.measures.setIncomplete();
      names.rules.setIncomplete();
      return;
    }
    MeasureId id = new MeasureId(name.get().text());
    names.measures.define(name.get(), () -> Optional.of(new MeasureHead(id, published(measure))));
    defineRules(measure, id, "provisions", RuleNames.Sort.PROVISION);
    defineRules(measure, id, "entitlements", RuleNames.Sort.ENTITLEMENT);
    defineRules(measure, id, "duties", RuleNames.Sort.DUTY);
  }

  private void defineRules(Fields measure, MeasureId id, String key, RuleNames.Sort sort) {
    measure.forEachMap(
        key,
        rule -> {
          Optional<Node.Scalar> name = rule.needWord("id").filter(names.shapes::isCode);
          name.ifPresent(word -> names.rules.define(id, word, sort));
          if (name.isEmpty()) {
            names.rules.setIncomplete();
          }
        });
  }

  /// Reads the measures of a pack, in order of publication and then of their files.
  List<Measure> read(List<Fields> measures) {
    return measures.stream()
        .flatMap(measure -> read(measure).stream())
        .sorted(Comparator.comparingInt(Measure::published))
        .toList();
  }

  private Optional<Measure> read(Fields fields) {
    Optional<MeasureId> id =
        fields.word("measure").map(Node.Scalar::text).filter(Codes::isKebab).map(MeasureId::new);
    return id.map(it -> read(fields, it));
  }

  private Measure read(Fields fields, MeasureId id) {
    int published = published(fields);
    sites.addPublication(id, published);
    List<Source> sources = names.sources(fields);
    Names<Moment> days = names.days.inner();
    for (Node.Entry entry : fields.entries("let")) {
      if (names.shapes.isCode(entry.key())) {
        days.define(entry.key(), () -> Optional.of(moments(days).end(entry.value())));
      }
    }
    ReadConditions conditions = new ReadConditions(names, moments(days), names.conditions.inner());
    conditions.define(fields.entries("conditions"));
    ReadRules rules =
        new ReadRules(
            names, id, new ReadGrounds(names, fields, published, sources), conditions, sites);
    Text title = names.texts.need(fields, "title");
    Measure measure =
        new Measure(
            id,
            title,
            names.texts.get(fields, "short").orElse(title),
            published,
            appliesFrom(fields, published),
            instrument(fields),
            fields.fields("cite").flatMap(cite -> cite.word("url")).map(Node.Scalar::text),
            rules.provisions(fields),
            rules.entitlements(fields),
            rules.duties(fields),
            repeals(fields, id));
    List.of(days, conditions.conditions()).forEach(named -> settle(named));
    return measure;
  }

  /// Reads what no rule asked for, so that its mistakes are found too.
  private void settle(Names<?> named) {
    named.readAll();
    sites.add(named);
  }

  private ReadMoments moments(Names<Moment> days) {
    return new ReadMoments(names, days);
  }

  private int published(Fields fields) {
    return fields.needWord("published").map(names.dates::day).orElse(0);
  }

  private OptionalInt appliesFrom(Fields fields, int published) {
    Optional<Node.Scalar> word = fields.word("applies-from");
    if (word.isEmpty()) {
      return OptionalInt.empty();
    }
    int errors = names.report.errors();
    int from = names.dates.day(word.get());
    if (from < published && names.report.errors() == errors) {
      String message =
          "this applies from %s and was published on %s"
              .formatted(Days.text(from), Days.text(published));
      names.report.add(DiagnosticCode.RETROACTIVE, word.get(), message);
    }
    return OptionalInt.of(from);
  }

  private String instrument(Fields fields) {
    return fields
        .need("cite")
        .flatMap(names.shapes::map)
        .flatMap(map -> new Fields(map, names.shapes).needWord("instrument"))
        .map(Node.Scalar::text)
        .orElse("?");
  }

  private List<Repeal> repeals(Fields measure, MeasureId home) {
    List<Repeal> repeals = new ArrayList<>();
    measure.forEachMap("repeals", fields -> repeal(fields, home).ifPresent(repeals::add));
    return repeals;
  }

  private Optional<Repeal> repeal(Fields fields, MeasureId home) {
    Optional<Node.Scalar> name = fields.needWord("provision");
    int from = fields.needWord("from").map(names.dates::day).orElse(0);
    Optional<Repeal.Keep> keep =
        fields
            .need("keep")
            .flatMap(node -> names.shapes.oneOf(node, List.of("past", "nothing"), Optional::of))
            .map(word -> word.equals("past") ? Repeal.Keep.PAST : Repeal.Keep.NOTHING);
    Optional<ProvisionId> target = name.flatMap(names.rules::any);
    target.ifPresent(id -> sites.add(new Sites.RepealSite(home, id, name.orElseThrow())));
    return target.isPresent() && keep.isPresent()
        ? Optional.of(new Repeal(target.get(), from, keep.get()))
        : Optional.empty();
  }
}
