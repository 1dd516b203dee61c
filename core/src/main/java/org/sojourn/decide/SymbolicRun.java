package org.sojourn.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// The reference evaluation opened up for the compiler: the same rules, run with days that may be
/// symbols, one step at a time.
///
/// Whoever calls decides what a comparison of symbols comes to, and gives the values that are
/// asked for. Stateless and safe to share between threads.
public final class SymbolicRun {

  /// Nothing is missing.
  public static final int NOTHING = Run.NOTHING;

  private final KnownLaw law;
  private final Rules rules;
  private final Map<ProvisionId, Integer> places = new HashMap<>();

  SymbolicRun(KnownLaw law, Kind kind, Purpose purpose) {
    this(law, law.rules(kind, purpose));
  }

  private SymbolicRun(KnownLaw law, Rules rules) {
    this.law = law;
    this.rules = rules;
    for (int place = 0; place < rules.ordered().size(); place++) {
      places.put(rules.ordered().get(place).provision().id(), place);
    }
  }

  /// A rule that can act.
  ///
  /// @param place its place among the rules
  /// @param provision what it says, with days as known
  /// @param prevailing the provisions that set it aside where their own condition holds
  public record LiveRule(int place, Provision provision, List<Provision> prevailing) {

    /// Copies the list.
    public LiveRule {
      prevailing = List.copyOf(prevailing);
    }
  }

  /// Returns the rules that can act, in order.
  ///
  /// @return the rules
  public List<LiveRule> liveRules() {
    List<LiveRule> live = new ArrayList<>();
    for (int place = 0; place < rules.ordered().size(); place++) {
      Rule rule = rules.ordered().get(place);
      if (rule.canAct()) {
        live.add(new LiveRule(place, rule.provision(), rule.prevailing()));
      }
    }
    return live;
  }

  /// Returns the same with these rules alone.
  ///
  /// @param left some of [#liveRules()] in order, each under what is still open of its condition
  /// @return a run of those
  public SymbolicRun only(List<LiveRule> left) {
    List<Rule> fewer = new ArrayList<>(left.size());
    for (LiveRule each : left) {
      Rule rule = rules.ordered().get(each.place());
      fewer.add(new Rule(rule.measure(), each.provision(), rule.idle(), each.prevailing()));
    }
    return new SymbolicRun(
        law, new Rules(rules.slots(), rules.kind(), rules.purpose(), fewer, rules.classes()));
  }

  /// Returns how many values a document has here: its facts, the day on the paper, the readings.
  ///
  /// @return the number of slots
  public int slots() {
    return rules.slots().size();
  }

  /// Returns the slot of the day on the paper; those of the facts come before it.
  ///
  /// @return the number of facts
  public int printedSlot() {
    return rules.slots().printed();
  }

  /// Groups the codes of a fact that the rules treat alike.
  ///
  /// @param fact a coded fact
  /// @return the places of the codes, group by group
  public List<List<Integer>> groups(Fact fact) {
    return rules.classes().groups(fact).stream()
        .map(group -> Arrays.stream(group.values()).boxed().toList())
        .toList();
  }

  /// Evaluates a document under every combination of readings that matters.
  ///
  /// @param values a value by slot, [Fact#UNKNOWN] for those not given; those of the readings
  ///     unknown
  /// @param reckoning how to reckon with days
  /// @param outcomes takes what came out; of no use if a value is needed
  /// @return the slot of a fact that is needed first, or [#NOTHING]
  public int evaluate(int[] values, Reckoning reckoning, List<Evaluated> outcomes) {
    Optional<Fact> starts = rules.kind().starts();
    if (starts.isPresent() && values[starts.get().slot()] == Fact.UNKNOWN) {
      // the evaluator does not wait for it: a term whose beginning is not given has none
      return starts.get().slot();
    }
    Outcome outcome = Evaluation.of(rules, values, law.known(), reckoning);
    if (outcome.isDone()) {
      outcomes.add(evaluated(values, outcome, reckoning));
      return NOTHING;
    }
    int slot = outcome.needed();
    if (!rules.slots().isReading(slot)) {
      return slot;
    }
    int options = law.law().readings().get(rules.slots().reading(slot)).options().size();
    for (int option = 0; option < options; option++) {
      values[slot] = option;
      int needed = evaluate(values, reckoning, outcomes);
      values[slot] = Fact.UNKNOWN;
      if (needed != NOTHING) {
        return needed;
      }
    }
    return NOTHING;
  }

  private Evaluated evaluated(int[] values, Outcome outcome, Reckoning reckoning) {
    Set<MeasureId> measures = new LinkedHashSet<>();
    List<ProvisionId> acted = new ArrayList<>();
    for (Act act : outcome.acts()) {
      if (act instanceof Act.Done done) {
        measures.add(done.measure().id());
        acted.add(done.rule().provision().id());
      }
    }
    return new Evaluated(
        Arrays.stream(values, printedSlot() + 1, values.length).boxed().toList(),
        outcome.pieces().stream().map(this::good).toList(),
        outcome.silences().stream().map(SymbolicRun::open).toList(),
        acted,
        List.copyOf(measures),
        outcome.confidence(reckoning),
        outcome.acted(),
        outcome.unclear() != null,
        outcome.mayEndEarlier());
  }

  private Evaluated.Good good(Piece piece) {
    Optional<ProvisionId> by =
        piece.by() == Piece.PAPER
            ? Optional.empty()
            : Optional.of(rules.ordered().get(piece.by()).provision().id());
    return new Evaluated.Good(
        piece.first(), piece.last(), piece.cover(), by, Optional.ofNullable(piece.ending()));
  }

  private static Evaluated.Open open(Silence silence) {
    return new Evaluated.Open(silence.first(), silence.last(), silence.rule().provision().id());
  }

  /// Returns the good days as the authority reads the law; under every reading where it is not
  /// known how it does.
  ///
  /// @param outcomes what came out under each combination of readings
  /// @param reckoning how to reckon with days
  /// @return the good days, in order
  public List<Evaluated.Good> main(List<Evaluated> outcomes, Reckoning reckoning) {
    List<Piece> pieces = null;
    for (ReadingOutcome each : recall(outcomes).followed) {
      List<Piece> own = each.outcome().pieces();
      pieces = pieces == null ? own : Timeline.intersection(pieces, own, reckoning);
    }
    return pieces == null ? List.of() : pieces.stream().map(this::good).toList();
  }

  /// Answers on a day.
  ///
  /// @param outcomes what came out under each combination of readings
  /// @param asOf epoch day asked
  /// @param reckoning how to reckon with days
  /// @return the answer
  public Concluded conclude(Recalled outcomes, int asOf, Reckoning reckoning) {
    int[] authority = ReadingPolicy.authority(law.law());
    FullAnswer answer = FullAnswer.of(outcomes.all, authority, asOf, reckoning);
    ReadingOutcome explained = Determine.endsFirst(outcomes.followed, asOf, reckoning);
    Evaluated basis = outcomes.evaluated.get(outcomes.all.indexOf(explained));
    Answer main = answer.main();
    boolean valid = main.status() == Status.VALID;
    return new Concluded(
        main.status(),
        valid ? Optional.ofNullable(main.cover()) : Optional.empty(),
        LawOnDay.day(main),
        main.through() == Days.NEVER ? Optional.empty() : Optional.ofNullable(main.ending()),
        LawOnDay.day(answer.safe()),
        LawOnDay.day(answer.arguable()),
        basis.measures(),
        basis.confidence());
  }

  /// What came out, taken up again so that it can be asked about.
  public static final class Recalled {

    private final List<Evaluated> evaluated;
    private final List<ReadingOutcome> all;
    private final List<ReadingOutcome> followed;

    private Recalled(
        List<Evaluated> evaluated, List<ReadingOutcome> all, List<ReadingOutcome> followed) {
      this.evaluated = evaluated;
      this.all = all;
      this.followed = followed;
    }
  }

  /// Takes up again what came out.
  ///
  /// @param outcomes what came out under each combination of readings
  /// @return the same, to be asked about
  public Recalled recall(List<Evaluated> outcomes) {
    int[] authority = ReadingPolicy.authority(law.law());
    List<ReadingOutcome> all = outcomes.stream().map(this::recall).toList();
    return new Recalled(
        outcomes, all, all.stream().filter(each -> each.follows(authority)).toList());
  }

  private ReadingOutcome recall(Evaluated each) {
    List<Piece> pieces = each.good().stream().map(this::piece).toList();
    List<Silence> silences =
        each.open().stream()
            .map(
                open ->
                    new Silence(open.first(), open.last(), rules.ordered().get(place(open.by()))))
            .toList();
    @Nullable Unclear unclear = each.unclear() ? new Unclear(NO_PROVISION, "") : null;
    Outcome outcome =
        new Outcome(
            NOTHING,
            pieces,
            silences,
            List.of(),
            each.given(),
            new boolean[0],
            0,
            unclear,
            each.mayEndEarlier());
    return new ReadingOutcome(
        each.options().stream().mapToInt(Integer::intValue).toArray(), outcome);
  }

  private static final ProvisionId NO_PROVISION = ProvisionId.parse("none/none");

  private Piece piece(Evaluated.Good good) {
    int by = good.by().map(this::place).orElse(Piece.PAPER);
    return new Piece(good.first(), good.last(), good.cover(), by, good.stop().orElse(null));
  }

  private int place(ProvisionId id) {
    Integer place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("no rule `%s` here".formatted(id));
    }
    return place;
  }
}
