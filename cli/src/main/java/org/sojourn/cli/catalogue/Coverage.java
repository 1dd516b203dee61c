package org.sojourn.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sojourn.law.Confidence;
import org.sojourn.law.Measure;
import org.sojourn.law.PackLaw;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.example.CaseCounts;

/// How well worked cases cover a pack.
///
/// Provisions and entitlements are counted. A duty is not: a case has no field that could expect
/// it.
///
/// @param law the pack
/// @param rules its provisions and entitlements, in the order of the measures
/// @param cases how many worked cases it has
/// @param disputed how many of them expect one answer for each reading
/// @param believedWrong how many of them its authors believe wrong; these are not disputed
public record Coverage(PackLaw law, List<Rule> rules, int cases, int disputed, int believedWrong) {

  /// Worked cases that each provision should have.
  public static final int ENOUGH = 10;

  /// A rule with the number of its cases.
  ///
  /// @param id its name
  /// @param confidence how well it is known
  /// @param cases how many worked cases name it
  public record Rule(ProvisionId id, Confidence confidence, int cases) {

    /// Says whether it has too few.
    ///
    /// @return true for fewer than ten
    public boolean isShort() {
      return cases < ENOUGH;
    }
  }

  /// Copies the list.
  public Coverage {
    rules = List.copyOf(rules);
  }

  /// Counts the cases of a pack.
  ///
  /// @param pack the pack
  /// @return how well they cover it
  public static Coverage of(PackEntry.Sound pack) {
    CaseCounts counts = pack.counts();
    return new Coverage(
        pack.law(),
        rules(pack.law(), counts.covering()),
        counts.cases(),
        counts.disputed(),
        counts.believedWrong());
  }

  private static List<Rule> rules(PackLaw law, Map<ProvisionId, Integer> cases) {
    List<Rule> rules = new ArrayList<>();
    for (Measure measure : law.measures()) {
      measure
          .provisions()
          .forEach(it -> rules.add(rule(it.id(), it.grounds().confidence(), cases)));
      measure
          .entitlements()
          .forEach(it -> rules.add(rule(it.id(), it.grounds().confidence(), cases)));
    }
    return rules;
  }

  private static Rule rule(ProvisionId id, Confidence known, Map<ProvisionId, Integer> cases) {
    return new Rule(id, known, cases.getOrDefault(id, 0));
  }

  /// Returns how many measures there are.
  ///
  /// @return their number
  public int measures() {
    return law.measures().size();
  }

  /// Returns how many provisions there are, entitlements among them.
  ///
  /// @return their number
  public int provisions() {
    return rules.size();
  }

  /// Returns how many provisions are known so well.
  ///
  /// @param confidence how well
  /// @return their number
  public int known(Confidence confidence) {
    return (int) rules.stream().filter(rule -> rule.confidence() == confidence).count();
  }

  /// Returns how many provisions have fewer than ten cases.
  ///
  /// @return their number
  public int tooFew() {
    return (int) rules.stream().filter(Rule::isShort).count();
  }
}
