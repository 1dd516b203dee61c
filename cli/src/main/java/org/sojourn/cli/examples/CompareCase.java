package org.sojourn.cli.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Determination;
import org.sojourn.decide.Document;
import org.sojourn.decide.Ending;
import org.sojourn.decide.GrantedRight;
import org.sojourn.decide.GrantedRight.State;
import org.sojourn.decide.MissingFact;
import org.sojourn.decide.Pack;
import org.sojourn.decide.Question;
import org.sojourn.decide.ReadingSplit;
import org.sojourn.decide.Status;
import org.sojourn.law.Cover;
import org.sojourn.law.ProvisionId;
import org.sojourn.law.RightId;
import org.sojourn.reader.example.Case;
import org.sojourn.reader.example.Expectation;
import org.sojourn.reader.example.ExpectedEnd;
import org.sojourn.time.Days;

/// Compares a worked case with its answer. What a case does not expect is not looked at.
public final class CompareCase {

  private final Pack pack;
  private final Words words;

  /// Makes a way to compare.
  ///
  /// @param pack the pack that answers
  /// @param words the language of what is told
  public CompareCase(Pack pack, Words words) {
    this.pack = pack;
    this.words = words;
  }

  /// Compares a case.
  ///
  /// @param one the case
  /// @return what became of it
  public Checked check(Case one) {
    String place = one.location().toString();
    return Guarded.check(one.id(), place, words, () -> compare(one, place));
  }

  private Checked compare(Case one, String place) {
    Determination answer = pack.determine(document(one), question(one));
    List<String> lines = differences(one, answer).stream().map(this::told).toList();
    if (one.believedWrong().isPresent()) {
      List<String> why = new ArrayList<>(List.of(one.believedWrong().get()));
      why.addAll(lines);
      return new Checked(one.id(), place, Checked.Verdict.BELIEVED_WRONG, why);
    }
    if (!lines.isEmpty()) {
      return new Checked(one.id(), place, Checked.Verdict.FAILED, lines);
    }
    return one.expect().readings().isEmpty()
        ? new Checked(one.id(), place, Checked.Verdict.PASSED, List.of())
        : new Checked(one.id(), place, Checked.Verdict.DISPUTED, List.of(readings(one.expect())));
  }

  private static Document document(Case one) {
    Document document = Document.of(one.kind());
    if (one.printed().isPresent()) {
      document = document.printed(Days.date(one.printed().getAsInt()));
    }
    for (var fact : one.facts().entrySet()) {
      document = document.with(fact.getKey(), fact.getValue());
    }
    return document;
  }

  private static Question question(Case one) {
    Question question = Question.asOf(Days.date(one.asOf())).knownOn(Days.date(one.knownOn()));
    return one.expect().purpose().map(question::purpose).orElse(question);
  }

  private String told(Difference difference) {
    return words.text(
        Subject.REPORT,
        "examples.difference",
        difference.field(),
        difference.expected(),
        difference.computed());
  }

  private String readings(Expectation expect) {
    List<String> each = new ArrayList<>();
    expect.readings().forEach((option, end) -> each.add(option + " " + Ends.text(end)));
    return words.text(Subject.REPORT, "examples.readings", String.join(", ", each));
  }

  private static List<Difference> differences(Case one, Determination answer) {
    Expectation expect = one.expect();
    Differences found = new Differences();
    if (expect.right().isPresent()) {
      compareRight(expect, right(one, answer, expect.right().get()), found);
    } else {
      found.text("status", expect.status().map(Status::id), answer.status().id());
      found.end("through", expect.through(), answer.through());
    }
    found.text(
        "provisional",
        expect.provisional().map(CompareCase::yesNo),
        yesNo(answer.through().filter(Ending.Provisional.class::isInstance).isPresent()));
    String cover = answer.cover().map(Cover::id).orElse("none");
    found.text("cover", expect.cover(), cover);
    found.end("safe-through", expect.safeThrough(), answer.safeThrough());
    found.end("arguable-through", expect.arguableThrough(), answer.arguableThrough());
    expect
        .readings()
        .forEach(
            (option, end) ->
                found.end("readings." + option, Optional.of(end), under(expect, option, answer)));
    if (!expect.missing().isEmpty()) {
      found.set("missing", expect.missing(), answer.missing(), MissingFact::code);
    }
    for (ProvisionId id : expect.acts()) {
      Set<String> acted = new TreeSet<>();
      answer.steps().forEach(step -> acted.add(step.provision().id().toString()));
      if (!acted.contains(id.toString())) {
        found.add("acts", id.toString(), acted.isEmpty() ? "–" : String.join(", ", acted));
      }
    }
    expect
        .duties()
        .forEach(
            (id, by) -> found.text("duties." + id, Optional.of(by.toString()), by(id, answer)));
    found.text("confidence", expect.confidence().map(c -> c.id()), answer.confidence().id());
    return found.all();
  }

  /// By when a duty has to be done: a day, `open` where it is not fixed yet, `none` where it is not
  /// asked.
  private static String by(ProvisionId id, Determination answer) {
    return answer.obligations().stream()
        .filter(each -> each.duty().id().equals(id))
        .findFirst()
        .map(each -> each.by().map(LocalDate::toString).orElse("open"))
        .orElse("none");
  }

  private static String yesNo(boolean flag) {
    return flag ? "yes" : "no";
  }

  private static void compareRight(
      Expectation expect, Optional<GrantedRight> right, Differences found) {
    Status status = right.map(CompareCase::status).orElse(Status.NOT_COVERED);
    boolean absent = right.isEmpty() && expect.status().equals(Optional.of(Status.NOT_VALID));
    if (!absent) {
      found.text("status", expect.status().map(Status::id), status.id());
    }
    found.end("through", expect.through(), right.map(GrantedRight::end));
    if (expect.from().isPresent()) {
      String from = right.flatMap(GrantedRight::first).map(Object::toString).orElse("–");
      found.text("from", Optional.of(Days.text(expect.from().getAsInt())), from);
    }
  }

  /// The right as the case means it: by the entitlement it is about; else held on the day if one
  /// is, else the last that is listed.
  private static Optional<GrantedRight> right(Case one, Determination answer, RightId id) {
    List<GrantedRight> named =
        answer.rights().stream()
            .filter(right -> right.entitlement().right().id().equals(id))
            .toList();
    return named.stream()
        .filter(right -> one.covers().contains(right.entitlement().id()))
        .findFirst()
        .or(() -> named.stream().filter(right -> right.state() == State.HELD).findFirst())
        .or(() -> named.isEmpty() ? Optional.empty() : Optional.of(named.getLast()));
  }

  private static Status status(GrantedRight right) {
    return switch (right.state()) {
      case HELD -> Status.VALID;
      case ENDED, LATER -> Status.NOT_VALID;
      case DEPENDS -> Status.UNDETERMINED;
    };
  }

  /// The end under one option; a reading that changes nothing gives the answer's own end.
  private static Optional<Ending> under(Expectation expect, String option, Determination answer) {
    Optional<ReadingSplit> split =
        answer.readings().stream()
            .filter(each -> expect.reading().equals(Optional.of(each.reading().id())))
            .findFirst();
    return split.isEmpty()
        ? answer.through()
        : split.get().options().stream()
            .filter(each -> each.option().code().equals(option))
            .findFirst()
            .flatMap(ReadingSplit.OptionAnswer::through);
  }

  /// Collects differences.
  static final class Differences {

    private final List<Difference> all = new ArrayList<>();

    void add(String field, String expected, String computed) {
      all.add(new Difference(field, expected, computed));
    }

    void text(String field, Optional<String> expected, String computed) {
      if (expected.isPresent() && !expected.get().equals(computed)) {
        add(field, expected.get(), computed);
      }
    }

    void end(String field, Optional<ExpectedEnd> expected, Optional<Ending> computed) {
      if (expected.isPresent() && !Ends.same(expected.get(), computed)) {
        add(field, Ends.text(expected.get()), Ends.text(computed));
      }
    }

    <T> void set(String field, List<String> expected, List<T> computed, Function<T, String> name) {
      Set<String> wanted = new TreeSet<>(expected);
      Set<String> found = new TreeSet<>();
      computed.forEach(each -> found.add(name.apply(each)));
      if (!wanted.equals(found)) {
        add(field, String.join(", ", wanted), found.isEmpty() ? "–" : String.join(", ", found));
      }
    }

    List<Difference> all() {
      return all;
    }
  }
}
