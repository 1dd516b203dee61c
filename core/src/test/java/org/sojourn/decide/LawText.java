package org.sojourn.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sojourn.law.Condition;
import org.sojourn.law.Cover;
import org.sojourn.law.Duty;
import org.sojourn.law.Effect;
import org.sojourn.law.Entitlement;
import org.sojourn.law.Event;
import org.sojourn.law.EventId;
import org.sojourn.law.Fact;
import org.sojourn.law.Force;
import org.sojourn.law.Grounds;
import org.sojourn.law.KindId;
import org.sojourn.law.Measure;
import org.sojourn.law.MeasureId;
import org.sojourn.law.Moment;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Precedence;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Purpose;
import org.sojourn.law.Reach;
import org.sojourn.law.Repeal;
import org.sojourn.law.Right;
import org.sojourn.law.RightId;
import org.sojourn.law.Series;
import org.sojourn.law.Text;
import org.sojourn.law.Words;
import org.sojourn.time.Days;

/// Reads a law of a line or a few, so that a row of a table can hold it.
///
/// Statements are parted by `;`. Each is one measure of that name with one provision `NAME/p`:
///
///     a 2020-01-10: through 2020-06-30 cover accepted if printed in 2020-03-15..2020-06-15
///
/// The day of publication may be left out (2020-01-01). Effects: `through DAY`, `by TERM from DAY
/// max DAY`, `suspend DAY..DAY on printed starts FACT`, `continue FILED DECIDED max DAY`, `revive
/// DAY..DAY`, `treat DAY..DAY`, `undetermined DAY..DAY`, `limit DAY of NAME`, `end DAY`,
/// `withhold`; `repeals NAME from DAY keep past` makes a measure without provisions, and so do
/// `grants DAY..DAY` and `duty DAY`. Behind the effect may stand `cover C`, `for PURPOSE`, `kind
/// KIND`, `after NAME`, `replaces NAME`, `over NAME`, `acts last`, `force DAY=on|DAY=off`. `event
/// NAME/FACT: a=DAY *=DAY` defines an event. For conditions see [ConditionText].
final class LawText {

  private final Map<String, Event> events = new LinkedHashMap<>();
  private final MomentText moments = new MomentText(events);
  private final ConditionText conditions = new ConditionText(moments);
  private final List<Measure> measures = new ArrayList<>();

  private LawText() {}

  static PackLaw parse(String text) {
    LawText law = new LawText();
    Tokens.split(text, ';').forEach(law::statement);
    law.measures.sort(Comparator.comparingInt(Measure::published));
    return TestWorld.law(law.measures, List.copyOf(law.events.values()));
  }

  static Pack pack(String text) {
    return Pack.of(parse(text));
  }

  static ProvisionId id(String name) {
    return new ProvisionId(new MeasureId(name), "p");
  }

  private void statement(String text) {
    int colon = text.indexOf(": ");
    String[] head = text.substring(0, colon).split(" +", -1);
    String body = text.substring(colon + 2);
    if (head[0].equals("event")) {
      event(head[1], body);
      return;
    }
    int published = Days.parse(head.length > 1 ? head[1] : "2020-01-01");
    if (body.startsWith("grants ") || body.startsWith("duty ")) {
      beside(head[0], published, body);
    } else if (body.startsWith("repeals ")) {
      measures.add(measure(head[0], published, List.of(), List.of(repeal(words(body)))));
    } else {
      Provision provision = provision(head[0], published, body);
      measures.add(measure(head[0], published, List.of(provision), List.of()));
    }
  }

  private static Map<String, String> words(String text) {
    String[] words = text.split(" +", -1);
    Map<String, String> byWord = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      byWord.put(words[i], i + 1 < words.length ? words[i + 1] : "");
    }
    return byWord;
  }

  private static String word(Map<String, String> words, String name) {
    String found = words.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no word " + name + " in " + words);
    }
    return found;
  }

  private static Repeal repeal(Map<String, String> words) {
    return new Repeal(
        id(word(words, "repeals")),
        Days.parse(word(words, "from")),
        word(words, "keep").equals("past") ? Repeal.Keep.PAST : Repeal.Keep.NOTHING);
  }

  private static Measure measure(
      String name, int published, List<Provision> provisions, List<Repeal> repeals) {
    return new Measure(
        new MeasureId(name),
        Text.english(name),
        Text.english(name),
        published,
        OptionalInt.empty(),
        name,
        Optional.empty(),
        provisions,
        List.of(),
        List.of(),
        repeals);
  }

  private void beside(String name, int published, String body) {
    Map<String, String> words = words(before(body));
    Grounds grounds = new Grounds("", TestWorld.confidence(), List.of());
    Force force = new Force(published, Optional.empty());
    Measure plain = measure(name, published, List.of(), List.of());
    List<Entitlement> rights = new ArrayList<>();
    List<Duty> duties = new ArrayList<>();
    if (words.containsKey("grants")) {
      rights.add(
          new Entitlement(
              id(name),
              new Right(new RightId(name), Text.english(name)),
              reach(words),
              when(body),
              from(words, "grants"),
              through(words, "grants"),
              List.of(),
              new Words(Text.english(name), Optional.empty()),
              grounds,
              force));
    } else {
      duties.add(
          new Duty(
              id(name),
              Text.english(name),
              reach(words),
              when(body),
              moment(words, "duty"),
              Optional.empty(),
              grounds,
              force));
    }
    measures.add(
        new Measure(
            plain.id(),
            plain.title(),
            plain.shortTitle(),
            published,
            OptionalInt.empty(),
            plain.instrument(),
            Optional.empty(),
            List.of(),
            rights,
            duties,
            List.of()));
  }

  private Condition when(String body) {
    int when = body.indexOf(" if ");
    return when < 0 ? new Condition.All(List.of()) : conditions.parse(body.substring(when + 4));
  }

  private static String before(String body) {
    int when = body.indexOf(" if ");
    return when < 0 ? body : body.substring(0, when);
  }

  private Provision provision(String name, int published, String body) {
    String first = before(body);
    if (first.startsWith("continue ")) {
      first = first.replaceFirst("continue (\\S+) (\\S+)", "continue $1,$2");
    }
    Map<String, String> words = words(first);
    return new Provision(
        id(name),
        reach(words),
        when(body),
        effect(words),
        Cover.parse(words.getOrDefault("cover", "valid")).orElseThrow(),
        List.of(),
        new Words(Text.english(name), Optional.empty()),
        new Grounds("", TestWorld.confidence(), List.of()),
        new Force(published, force(words)),
        new Precedence(
            turn(words), ids(words, "after"), ids(words, "replaces"), ids(words, "over")));
  }

  private static Precedence.Turn turn(Map<String, String> words) {
    return words.containsKey("acts") ? Precedence.Turn.LAST : Precedence.Turn.IN_ORDER;
  }

  private static Reach reach(Map<String, String> words) {
    Set<KindId> kinds = new HashSet<>();
    Set<Purpose> purposes = new HashSet<>();
    if (words.containsKey("kind")) {
      kinds.add(new KindId(word(words, "kind")));
    }
    if (words.containsKey("for")) {
      purposes.add(Purpose.parse(word(words, "for")).orElseThrow());
    }
    return new Reach(kinds, purposes);
  }

  private static List<ProvisionId> ids(Map<String, String> words, String word) {
    return Tokens.split(words.getOrDefault(word, ""), ',').stream().map(LawText::id).toList();
  }

  private static Optional<Series<Boolean>> force(Map<String, String> words) {
    List<Series.Entry<Boolean>> entries = new ArrayList<>();
    for (String entry : Tokens.split(words.getOrDefault("force", ""), '|')) {
      List<String> parts = Tokens.split(entry, '=');
      entries.add(
          new Series.Entry<>(
              Days.parse(parts.getFirst()),
              parts.get(1).equals("on"),
              Optional.empty(),
              Optional.empty()));
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(new Series<>(entries));
  }

  private Effect effect(Map<String, String> words) {
    if (words.containsKey("through")) {
      return new Effect.ExtendThrough(moment(words, "through"));
    }
    if (words.containsKey("by")) {
      return new Effect.ExtendBy(
          moments.parse(words.getOrDefault("from", "running")),
          MomentText.count(word(words, "by")),
          maximum(words));
    }
    if (words.containsKey("suspend")) {
      Effect.Base base = words.containsKey("on") ? Effect.Base.PRINTED : Effect.Base.RUNNING;
      Optional<Fact> starts = Optional.ofNullable(words.get("starts")).map(TestWorld::fact);
      return new Effect.Suspend(from(words, "suspend"), through(words, "suspend"), base, starts);
    }
    if (words.containsKey("continue")) {
      List<String> facts = Tokens.split(word(words, "continue"), ',');
      return new Effect.Continue(
          TestWorld.fact(facts.getFirst()), TestWorld.fact(facts.getLast()), maximum(words));
    }
    return simpleEffect(words);
  }

  private Effect simpleEffect(Map<String, String> words) {
    if (words.containsKey("revive")) {
      return new Effect.Revive(from(words, "revive"), through(words, "revive"));
    }
    if (words.containsKey("treat")) {
      return new Effect.TreatAsValid(from(words, "treat"), through(words, "treat"));
    }
    if (words.containsKey("undetermined")) {
      return new Effect.Undetermined(from(words, "undetermined"), through(words, "undetermined"));
    }
    if (words.containsKey("limit")) {
      return new Effect.Limit(
          moment(words, "limit"),
          words.containsKey("of") ? List.of(id(words.get("of"))) : List.of());
    }
    if (words.containsKey("end")) {
      return new Effect.End(moment(words, "end"));
    }
    if (words.containsKey("withhold")) {
      return new Effect.Withhold();
    }
    throw new IllegalArgumentException("no effect in " + words);
  }

  private Optional<Moment> maximum(Map<String, String> words) {
    return Optional.ofNullable(words.get("max")).map(moments::parse);
  }

  private Moment moment(Map<String, String> words, String name) {
    return moments.parse(word(words, name));
  }

  private Moment from(Map<String, String> words, String name) {
    String text = word(words, name);
    return moments.parse(text.substring(0, text.indexOf("..")));
  }

  private Moment through(Map<String, String> words, String name) {
    String text = word(words, name);
    return moments.parse(text.substring(text.indexOf("..") + 2));
  }

  private void event(String head, String body) {
    List<String> names = Tokens.split(head, '/');
    Optional<Fact> by =
        names.size() > 1 ? Optional.of(TestWorld.fact(names.get(1))) : Optional.empty();
    Map<Integer, Moment> values = new HashMap<>();
    Optional<Moment> fallback = Optional.empty();
    for (String row : Tokens.split(body, ' ')) {
      Moment day = moments.parse(row.substring(row.indexOf('=') + 1));
      String value = row.substring(0, row.indexOf('='));
      if (value.equals("*")) {
        fallback = Optional.of(day);
      } else {
        values.put(by.orElseThrow().parse(value), day);
      }
    }
    String name = names.getFirst();
    events.put(
        name, new Event(new EventId(name), Text.english(name), by, values, fallback, List.of()));
  }
}
