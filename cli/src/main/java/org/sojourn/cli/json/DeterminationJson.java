package org.sojourn.cli.json;

import org.sojourn.cli.words.Words;
import org.sojourn.decide.Assumption;
import org.sojourn.decide.CaseAnswer;
import org.sojourn.decide.Considered;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Ending;
import org.sojourn.decide.GrantedRight;
import org.sojourn.decide.Interval;
import org.sojourn.decide.MissingFact;
import org.sojourn.decide.Obligation;
import org.sojourn.decide.PurposeValidity;
import org.sojourn.decide.ReadingSplit;
import org.sojourn.decide.Remark;
import org.sojourn.decide.SilentDays;
import org.sojourn.decide.Step;
import org.sojourn.law.Cover;
import org.sojourn.law.Grounds;
import org.sojourn.law.Measure;
import org.sojourn.law.Source;

/// A determination as JSON.
public final class DeterminationJson {

  private final Json json;
  private final Words words;

  /// Makes a way to write answers.
  ///
  /// @param json where to
  /// @param words the language of its texts
  public DeterminationJson(Json json, Words words) {
    this.json = json;
    this.words = words;
  }

  /// Writes an answer as an object.
  ///
  /// @param answer the answer
  public void write(Determination answer) {
    json.object(() -> fields(answer));
  }

  /// Writes the fields of an answer.
  ///
  /// @param answer the answer
  public void fields(Determination answer) {
    asked(answer);
    answered(answer);
    json.objects("validity", answer.validity(), this::validity);
    json.objects("undetermined", answer.undetermined(), this::silent);
    json.objects("steps", answer.steps(), this::step);
    json.objects("considered", answer.considered(), this::considered);
    json.objects("missing", answer.missing(), this::missing);
    json.objects("readings", answer.readings(), this::reading);
    json.objects(
        "papers",
        answer.papers(),
        paper -> {
          json.text("paper", paper.code());
          json.text("title", words.of(paper.title()));
        });
    json.objects("obligations", answer.obligations(), this::obligation);
    json.objects("rights", answer.rights(), this::right);
    json.objects("remarks", answer.remarks(), this::remark);
    json.objects("assumptions", answer.assumptions(), this::assumption);
    json.object(
        "unclear",
        answer.unclear(),
        unclear -> {
          json.text("provision", unclear.provision().toString());
          json.text("why", unclear.why());
        });
    json.text("confidence", answer.confidence().id());
  }

  private void asked(Determination answer) {
    json.text("pack", answer.pack());
    json.text("packHash", answer.packHash());
    json.text("lawKnownThrough", answer.lawKnownThrough().toString());
    json.text("language", words.law());
    json.object(
        "document",
        () -> {
          json.text("kind", answer.kind().id().code());
          json.text("title", words.of(answer.kind().title()));
          json.text("printed", answer.document().printed());
          json.object("facts", () -> answer.document().facts().forEach(json::text));
        });
    json.text("asOf", answer.asOf().toString());
    json.text("knownOn", answer.knownOn());
    json.text("purpose", answer.purpose().id());
  }

  private void answered(Determination answer) {
    json.text("status", answer.status().id());
    json.text("cover", answer.cover().map(Cover::id));
    json.object("through", answer.through(), this::ending);
    json.text("validAgain", answer.validAgain());
    json.object("safeThrough", answer.safeThrough(), this::ending);
    json.object("arguableThrough", answer.arguableThrough(), this::ending);
  }

  private void ending(Ending ending) {
    switch (ending) {
      case Ending.OnDay(var day) -> {
        json.text("type", "day");
        json.text("day", day.toString());
      }
      case Ending.Provisional(var day) -> {
        json.text("type", "day");
        json.text("day", day.toString());
        json.flag("provisional", true);
      }
      case Ending.Awaiting(var event, var atLeast) -> {
        json.text("type", "open");
        json.text("event", event.id().code());
        json.text("eventTitle", words.of(event.title()));
        json.text("atLeast", atLeast.toString());
      }
      case Ending.Pending(var filed, var atMost) -> {
        json.text("type", "pending");
        json.text("filed", filed.id().code());
        json.text("atMost", atMost);
      }
      case Ending.NoEnd() -> json.text("type", "none");
    }
  }

  private void interval(Interval interval) {
    json.text("first", interval.first());
    json.object("end", () -> ending(interval.end()));
    json.text("cover", interval.cover().id());
  }

  private void validity(PurposeValidity validity) {
    json.text("purpose", validity.purpose().id());
    json.objects("intervals", validity.intervals(), this::interval);
    json.objects("undetermined", validity.undetermined(), this::silentDays);
  }

  /// Days of which the law does not say whether they are good, and why.
  private void silent(SilentDays silent) {
    silentDays(silent);
    json.text("measure", words.of(silent.measure().title()));
    json.text("says", words.of(silent.provision().words().says()));
    json.text("confidence", silent.provision().grounds().confidence().id());
    cited(silent.measure(), silent.provision().grounds());
  }

  private void silentDays(SilentDays silent) {
    json.text("first", silent.first());
    json.text("last", silent.last());
    json.text("provision", silent.provision().id().toString());
  }

  private void step(Step step) {
    json.text("provision", step.provision().id().toString());
    json.text("measure", words.of(step.measure().title()));
    json.text("says", words.of(step.provision().words().says()));
    json.text("change", Codes.of(step.change()));
    json.texts("movedBy", step.movedBy().stream().map(m -> m.id().code()).toList());
    json.object("before", step.before(), this::ending);
    json.object("after", step.after(), this::ending);
    json.number("days", step.days());
    json.object("added", step.added(), this::interval);
    json.text("confidence", step.confidence().id());
    cited(step.measure(), step.provision().grounds());
  }

  private void cited(Measure measure, Grounds grounds) {
    json.object(
        "citation",
        () -> {
          json.text("instrument", measure.instrument());
          json.text("clause", grounds.clause());
          json.text("url", measure.url());
        });
    json.objects("sources", grounds.sources(), this::source);
  }

  private void source(Source source) {
    json.text("key", source.key());
    json.text("title", source.title());
    json.text("url", source.url());
    json.flag("official", source.standing() == Source.Standing.OFFICIAL);
  }

  private void considered(Considered considered) {
    json.text("provision", considered.provision().id().toString());
    json.text("measure", words.of(considered.measure().title()));
    json.text("says", words.of(considered.provision().words().says()));
    json.text("why", Codes.of(considered.why()));
    json.object(
        "detail",
        considered.detail(),
        detail -> {
          json.text("subject", detail.subject());
          json.text("found", detail.found());
          json.text("wanted", detail.wanted());
        });
  }

  private void missing(MissingFact missing) {
    json.text("fact", missing.code());
    json.text("matters", Codes.of(missing.matters()));
    json.objects("cases", missing.cases(), this::oneCase);
  }

  private void oneCase(CaseAnswer one) {
    json.texts("values", one.values());
    json.text("rest", Codes.of(one.rest()));
    json.text("status", one.status().id());
    json.text("cover", one.cover().map(Cover::id));
    json.object("through", one.through(), this::ending);
  }

  private void reading(ReadingSplit split) {
    json.text("reading", split.reading().id().code());
    json.text("question", words.of(split.reading().question()));
    json.objects(
        "options",
        split.options(),
        option -> {
          json.text("option", option.option().code());
          json.text("title", words.of(option.option().title()));
          json.text("use", Codes.of(option.use()));
          json.text("status", option.status().id());
          json.object("through", option.through(), this::ending);
          json.objects("sources", option.option().sources(), this::source);
        });
  }

  private void obligation(Obligation obligation) {
    json.text("duty", obligation.duty().id().toString());
    json.text("do", words.of(obligation.duty().action()));
    json.text("by", obligation.by());
    json.text("otherwise", obligation.duty().otherwise().map(words::of));
    json.text("confidence", obligation.duty().grounds().confidence().id());
    cited(obligation.measure(), obligation.duty().grounds());
  }

  private void right(GrantedRight right) {
    json.text("right", right.entitlement().right().id().code());
    json.text("title", words.of(right.entitlement().right().title()));
    json.text("entitlement", right.entitlement().id().toString());
    json.text("says", words.of(right.entitlement().words().says()));
    json.text("state", Codes.of(right.state()));
    json.text("first", right.first());
    json.object("end", () -> ending(right.end()));
    json.texts("dependsOn", right.dependsOn().stream().map(f -> f.id().code()).toList());
    json.text("confidence", right.entitlement().grounds().confidence().id());
    cited(right.measure(), right.entitlement().grounds());
  }

  private void remark(Remark remark) {
    json.text("provision", remark.provision().toString());
    json.text("words", words.of(remark.words()));
  }

  private void assumption(Assumption assumption) {
    json.text("fact", assumption.fact().id().code());
    json.text("value", assumption.value());
  }
}
