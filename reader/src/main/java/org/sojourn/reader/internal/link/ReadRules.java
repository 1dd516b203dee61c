package org.sojourn.reader.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.law.Codes;
import org.sojourn.law.Condition;
import org.sojourn.law.Duty;
import org.sojourn.law.Entitlement;
import org.sojourn.law.Force;
import org.sojourn.law.Grounds;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Moment;
import org.sojourn.law.Paper;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Reach;
import org.sojourn.law.Right;
import org.sojourn.law.Text;
import org.sojourn.law.Words;
import org.sojourn.reader.internal.node.Node;

/// Reads the rules of one measure: provisions, entitlements and duties.
///
/// @param home the measure
/// @param reasons reads why its rules may be believed
/// @param conditions reads conditions and days, with the names that the measure gives to some
/// @param sites where what was read is noted for later checks
record ReadRules(
    Vocabulary names, MeasureId home, ReadGrounds reasons, ReadConditions conditions, Sites sites) {

  List<Provision> provisions(Fields measure) {
    List<Provision> provisions = new ArrayList<>();
    measure.forEachMap(
        "provisions", rule -> id(rule).ifPresent(id -> provisions.add(provision(rule, id))));
    return provisions;
  }

  List<Entitlement> entitlements(Fields measure) {
    List<Entitlement> entitlements = new ArrayList<>();
    measure.forEachMap(
        "entitlements",
        rule -> id(rule).flatMap(id -> entitlement(rule, id)).ifPresent(entitlements::add));
    return entitlements;
  }

  List<Duty> duties(Fields measure) {
    List<Duty> duties = new ArrayList<>();
    measure.forEachMap("duties", rule -> id(rule).ifPresent(id -> duties.add(duty(rule, id))));
    return duties;
  }

  private Optional<ProvisionId> id(Fields rule) {
    return rule.word("id")
        .map(Node.Scalar::text)
        .filter(Codes::isKebab)
        .map(name -> new ProvisionId(home, name));
  }

  private Provision provision(Fields rule, ProvisionId id) {
    int errors = names.report.errors();
    rule.need("kind");
    ReadProvisions parts = new ReadProvisions(names, moments(), home);
    Provision provision =
        new Provision(
            id,
            new ReadKinds(names).reach(rule),
            conditions.when(rule),
            parts.effect(rule),
            parts.cover(rule),
            names.papers(rule),
            words(rule),
            reasons.grounds(rule),
            force(rule, id),
            parts.precedence(rule));
    if (names.report.errors() == errors) {
      Node.Scalar name = rule.word("id").orElseThrow();
      sites.add(new Sites.ProvisionSite(provision, name, rule.map()));
    }
    return provision;
  }

  private Optional<Entitlement> entitlement(Fields rule, ProvisionId id) {
    Optional<Right> right = rule.needWord("right").flatMap(names.rights::use);
    Reach reach = new ReadKinds(names).reach(rule);
    Condition when = conditions.when(rule);
    ReadRanges.Window window = new ReadRanges(names, moments()).window(rule);
    List<Paper> papers = names.papers(rule);
    Words words = words(rule);
    Grounds grounds = reasons.grounds(rule);
    Force force = force(rule, id);
    return right.map(
        it ->
            new Entitlement(
                id,
                it,
                reach,
                when,
                window.from(),
                window.through(),
                papers,
                words,
                grounds,
                force));
  }

  private Duty duty(Fields rule, ProvisionId id) {
    Text action = names.texts.need(rule, "do");
    Moment by = rule.need("by").map(moments()::day).orElse(ReadMoments.standIn());
    return new Duty(
        id,
        action,
        new ReadKinds(names).reach(rule),
        conditions.when(rule),
        by,
        names.texts.get(rule, "else"),
        reasons.grounds(rule),
        force(rule, id));
  }

  private ReadMoments moments() {
    return conditions.moments();
  }

  private Words words(Fields rule) {
    return new Words(names.texts.need(rule, "says"), names.texts.get(rule, "note"));
  }

  private Force force(Fields rule, ProvisionId id) {
    Force force = reasons.force(rule);
    sites.addPublication(id, force.published());
    if (force.published() < reasons.published()) {
      names.report.add(
          DiagnosticCode.KNOWN_TOO_EARLY,
          rule.get("published").orElse(rule.map()),
          "the rule is published before its measure");
    }
    return force;
  }
}
