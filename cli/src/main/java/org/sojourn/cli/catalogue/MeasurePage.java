package org.sojourn.cli.catalogue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.cli.host.Ink;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.words.Names;
import org.sojourn.cli.words.Words;
import org.sojourn.law.Condition;
import org.sojourn.law.Confidence;
import org.sojourn.law.Cover;
import org.sojourn.law.Duty;
import org.sojourn.law.Entitlement;
import org.sojourn.law.Force;
import org.sojourn.law.Grounds;
import org.sojourn.law.Kind;
import org.sojourn.law.KindId;
import org.sojourn.law.Measure;
import org.sojourn.law.Mentions;
import org.sojourn.law.Moment;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Precedence;
import org.sojourn.law.Provision;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.Reach;
import org.sojourn.law.Repeal;
import org.sojourn.law.Series;
import org.sojourn.law.Source;
import org.sojourn.law.Text;

/// Measures in plain words: what each rule says, whom it reaches, what it does, why it may be
/// believed.
public final class MeasurePage {

  private final PackLaw law;
  private final Saying saying;
  private final Names names;
  private final Page page;

  /// Makes a way to lay measures out.
  ///
  /// @param law the pack
  /// @param words the language
  /// @param screen what the page is shown on
  public MeasurePage(PackLaw law, Words words, Screen screen) {
    this.law = law;
    this.saying = new Saying(words);
    this.names = new Names(words);
    this.page = new Page(screen);
  }

  /// Lists the measures of the pack.
  ///
  /// @return one line for each: its name, day of publication, title
  public Page list() {
    int width = law.measures().stream().mapToInt(m -> m.id().code().length()).max().orElse(0);
    for (Measure measure : law.measures()) {
      page.row(measure.id().code(), width, saying.of(measure.title()));
    }
    return page;
  }

  /// Tells a whole measure.
  ///
  /// @param measure the measure
  /// @return its page
  public Page of(Measure measure) {
    head(measure);
    measure.provisions().forEach(this::tell);
    measure.entitlements().forEach(this::tell);
    measure.duties().forEach(this::tell);
    for (Repeal repeal : measure.repeals()) {
      String key = repeal.keep() == Repeal.Keep.PAST ? "repeals.past" : "repeals";
      page.gap().line(saying.say(key, repeal.target().toString(), saying.date(repeal.from())));
    }
    return page;
  }

  /// Tells one rule of a measure.
  ///
  /// @param measure the measure
  /// @param id the name of a provision, entitlement or duty of it
  /// @return its page; only the measure's title if it has no such rule
  public Page of(Measure measure, ProvisionId id) {
    head(measure);
    measure.provisions().stream().filter(p -> p.id().equals(id)).forEach(this::tell);
    measure.entitlements().stream().filter(e -> e.id().equals(id)).forEach(this::tell);
    measure.duties().stream().filter(d -> d.id().equals(id)).forEach(this::tell);
    return page;
  }

  private void head(Measure measure) {
    page.line(Ink.STRONG, saying.of(measure.title()));
    page.line(saying.say("published", saying.date(measure.published())));
    measure.appliesFrom().ifPresent(day -> page.line(saying.say("applies", saying.date(day))));
    measure.url().ifPresent(url -> page.line(Ink.SOFT, url));
  }

  private void tell(Provision provision) {
    begin(provision.id(), provision.grounds(), saying.of(provision.words().says()));
    reach(provision.reach());
    when(provision.when());
    page.under(saying.say("effect", new EffectWords(saying).of(provision.effect())));
    if (provision.cover() != Cover.VALID) {
      page.under(saying.say("cover." + provision.cover().id()));
    }
    precedence(provision);
    moved(provision);
    end(provision.grounds(), provision.force(), provision.words().note().stream().toList());
  }

  private void tell(Entitlement right) {
    begin(right.id(), right.grounds(), saying.of(right.words().says()));
    page.under(saying.say("right", saying.of(right.right().title())));
    reach(right.reach());
    when(right.when());
    page.under(saying.say("window", saying.moment(right.from()), saying.through(right.through())));
    end(right.grounds(), right.force(), right.words().note().stream().toList());
  }

  private void tell(Duty duty) {
    begin(duty.id(), duty.grounds(), saying.of(duty.action()));
    reach(duty.reach());
    when(duty.when());
    page.under(saying.say("by", saying.moment(duty.by())));
    duty.otherwise().ifPresent(text -> page.under(saying.say("otherwise", saying.of(text))));
    end(duty.grounds(), duty.force(), List.of());
  }

  private void begin(ProvisionId id, Grounds grounds, String says) {
    String name = id.toString();
    String place = grounds.clause();
    boolean numbered = !place.isEmpty() && Character.isDigit(place.charAt(0));
    String key = numbered ? "rule.clause" : "rule.place";
    page.heading(place.isEmpty() ? name : saying.say(key, name, place));
    page.nested(0, says);
  }

  private void reach(Reach reach) {
    String kinds =
        reach.kinds().isEmpty()
            ? saying.say("kinds.all")
            : law.kinds().stream()
                .filter(kind -> reach.kinds().contains(kind.id()))
                .map(Kind::id)
                .map(KindId::code)
                .collect(Collectors.joining(", "));
    page.under(saying.say("reach", kinds));
    if (!reach.purposes().isEmpty()) {
      String purposes =
          reach.purposes().stream().sorted().map(names::purpose).collect(Collectors.joining(", "));
      page.under(saying.say("reach.purposes", purposes));
    }
  }

  private void when(Condition condition) {
    if (condition instanceof Condition.All(var parts) && parts.isEmpty()) {
      return;
    }
    page.under(saying.say("when"));
    new ConditionWords(saying, page).tell(condition);
  }

  private void precedence(Provision provision) {
    if (provision.precedence().turn() == Precedence.Turn.LAST) {
      page.under(saying.say("last"));
    }
    tell("after", provision.precedence().after());
    tell("replaces", provision.precedence().replaces());
    tell("prevails", provision.precedence().prevailsOver());
  }

  private void tell(String key, Collection<ProvisionId> ids) {
    if (!ids.isEmpty()) {
      String list = ids.stream().map(ProvisionId::toString).collect(Collectors.joining(", "));
      page.under(saying.say(key, list));
    }
  }

  /// The days of the rule that publications moved, each series once.
  private void moved(Provision provision) {
    Set<Series<Moment>> series = new LinkedHashSet<>();
    new Mentions(
            _ -> {},
            moment -> {
              if (moment instanceof Moment.Known(var each)) {
                series.add(each);
              }
            },
            Mentions.Events.BY_NAME)
        .in(provision);
    for (Series<Moment> each : series) {
      page.under(saying.say("moved"));
      each.entries().forEach(this::tell);
    }
  }

  private void tell(Series.Entry<Moment> entry) {
    String by =
        entry.by().flatMap(law::measure).map(m -> ", " + saying.of(m.shortTitle())).orElse("");
    page.nested(
        1,
        saying.say("moved.to", saying.date(entry.published()), saying.moment(entry.value()), by));
  }

  private void end(Grounds grounds, Force force, List<Text> notes) {
    force.inForce().ifPresent(this::inForce);
    notes.forEach(note -> page.under(Ink.DOUBT, saying.say("note", saying.of(note))));
    Confidence confidence = grounds.confidence();
    page.under(saying.say("confidence", names.confidence(confidence)));
    grounds.sources().forEach(this::tell);
  }

  private void inForce(Series<Boolean> series) {
    page.under(saying.say("in-force"));
    for (Series.Entry<Boolean> entry : series.entries()) {
      String key = entry.value() ? "in-force.on" : "in-force.off";
      page.nested(1, saying.say(key, saying.date(entry.published())));
    }
  }

  private void tell(Source source) {
    String url = source.url().map(address -> ", " + address).orElse("");
    page.under(Ink.SOFT, source.key() + ": " + source.title() + url);
  }
}
