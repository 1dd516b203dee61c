package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.internal.node.Node;

/// What was read of measures and where it stands, for the checks that look at all of them.
public final class Sites {

  private final List<ProvisionSite> provisions = new ArrayList<>();
  private final List<RepealSite> repeals = new ArrayList<>();
  private final List<Names<?>> named = new ArrayList<>();
  private final Map<String, Integer> published = new HashMap<>();
  private final Map<String, Integer> measures = new HashMap<>();

  /// A provision without mistakes.
  ///
  /// @param provision the provision
  /// @param name its name
  /// @param fields its fields
  public record ProvisionSite(Provision provision, Node.Scalar name, Node.Mapping fields) {

    /// Returns the field in which the provision states its relation to others.
    ///
    /// @param field for example `after`
    /// @return the field; the name of the provision if there is none
    public Node at(String field) {
      return fields.get(field).orElse(name);
    }
  }

  /// A repeal.
  ///
  /// @param by the measure that repeals
  /// @param target what it takes away
  /// @param name where it names it
  public record RepealSite(MeasureId by, ProvisionId target, Node.Scalar name) {}

  Sites() {}

  void add(ProvisionSite site) {
    provisions.add(site);
  }

  void add(RepealSite site) {
    repeals.add(site);
  }

  void add(Names<?> names) {
    named.add(names);
  }

  void reportUnused() {
    named.forEach(Names::reportUnused);
  }

  void addPublication(ProvisionId rule, int day) {
    published.put(rule.toString(), day);
  }

  void addPublication(MeasureId measure, int day) {
    measures.put(measure.code(), day);
  }

  /// Returns the provisions without mistakes.
  ///
  /// @return in the order of the files
  public List<ProvisionSite> provisions() {
    return Collections.unmodifiableList(provisions);
  }

  /// Returns the repeals.
  ///
  /// @return in the order of the files
  public List<RepealSite> repeals() {
    return Collections.unmodifiableList(repeals);
  }

  /// Returns when a rule was published.
  ///
  /// @param rule a provision, entitlement or duty
  /// @return epoch day, or nothing if the rule could not be read
  public OptionalInt published(ProvisionId rule) {
    return day(published.get(rule.toString()));
  }

  /// Returns when a measure was published.
  ///
  /// @param measure its name
  /// @return epoch day, or nothing if the measure could not be read
  public OptionalInt published(MeasureId measure) {
    return day(measures.get(measure.code()));
  }

  /// Finds a provision without mistakes.
  ///
  /// @param id its name
  /// @return the provision, or nothing
  public Optional<ProvisionSite> find(ProvisionId id) {
    return provisions.stream().filter(site -> site.provision().id().equals(id)).findFirst();
  }

  private static OptionalInt day(@Nullable Integer day) {
    return day == null ? OptionalInt.empty() : OptionalInt.of(day);
  }
}
