package org.sojourn.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;

/// Finds the documents at the edges of a provision: the cases that its author should answer by
/// reading the law.
///
/// One plain document that the provision reaches is varied, one thing at a time: the day on the
/// paper and each day among the facts to either side of each edge, the day asked about to either
/// side of each named end, each group of values that the rules treat alike, the day before each
/// publication and the day itself, each fact left out, each purpose, each reading, each kind, and
/// month ends where months are counted. What the answers are is not said: nothing here computes
/// one for show.
public final class DraftCases {

  /// Cases of one provision.
  public static final int MOST = 40;

  private final PackLaw law;
  private final Map<Integer, KnownLaw> byKnownDay = new HashMap<>();

  private DraftCases(PackLaw law) {
    this.law = law;
  }

  /// Finds the cases of one provision.
  ///
  /// @param law the pack that holds it
  /// @param provision the provision
  /// @return at most [#MOST], the most telling first; empty if no document was found that the
  ///     provision reaches, which is worth a look at its condition
  /// @throws IllegalArgumentException if the pack has no such provision
  public static List<Draft> of(PackLaw law, ProvisionId provision) {
    Provision found = law.provisions().get(provision);
    if (found == null) {
      throw new IllegalArgumentException("`%s` has no `%s`".formatted(law.id(), provision));
    }
    return new DraftCases(law).of(found);
  }

  private List<Draft> of(Provision provision) {
    List<Draft> drafts = new ArrayList<>();
    for (Kind kind : law.kinds()) {
      if (provision.reach().includes(kind.id())) {
        Optional<VaryCase> vary = plain(provision, kind);
        if (vary.isPresent() && drafts.isEmpty()) {
          drafts.addAll(vary.get().all());
        } else {
          vary.ifPresent(other -> drafts.add(other.otherKind()));
        }
      }
    }
    return mostTelling(distinct(drafts));
  }

  /// Finds a plain document of a kind, under the newest law under which the provision acts on one.
  private Optional<VaryCase> plain(Provision provision, Kind kind) {
    List<Integer> days = new ArrayList<>(Publications.of(law, kind).keySet());
    days.removeIf(day -> day >= law.knownThrough());
    days.add(law.knownThrough());
    for (int day : days.reversed()) {
      KnownLaw known = byKnownDay.computeIfAbsent(day, each -> new KnownLaw(law, each));
      for (int place = 0; place < kind.purposes().size(); place++) {
        Rules rules = known.rules(kind, kind.purposes().get(place));
        for (Rule rule : rules.ordered()) {
          if (rule.canAct() && rule.provision().id().equals(provision.id())) {
            FindReached find = new FindReached(known, rules, rule);
            Optional<int[]> values = find.find();
            if (values.isPresent()) {
              return Optional.of(new VaryCase(provision, find, values.get(), day));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<Draft> distinct(List<Draft> drafts) {
    List<Draft> distinct = new ArrayList<>();
    for (Draft draft : drafts) {
      if (distinct.stream().noneMatch(draft::sameQuestion)) {
        distinct.add(draft);
      }
    }
    return distinct;
  }

  /// Takes from each sort in turn, so that none is crowded out.
  private static List<Draft> mostTelling(List<Draft> drafts) {
    Map<Draft.Sort, List<Draft>> bySort = new EnumMap<>(Draft.Sort.class);
    for (Draft draft : drafts) {
      bySort.computeIfAbsent(draft.edge().sort(), _ -> new ArrayList<>()).add(draft);
    }
    List<Draft> chosen = new ArrayList<>();
    for (int round = 0; chosen.size() < Math.min(MOST, drafts.size()); round++) {
      for (List<Draft> sort : bySort.values()) {
        if (round < sort.size() && chosen.size() < MOST) {
          chosen.add(sort.get(round));
        }
      }
    }
    chosen.sort(Comparator.comparing(draft -> draft.edge().sort()));
    return chosen;
  }
}
