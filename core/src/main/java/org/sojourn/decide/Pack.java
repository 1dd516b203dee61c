package org.sojourn.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.law.Kind;
import org.sojourn.law.Measure;
import org.sojourn.law.MeasureId;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// A pack in use: answers questions about documents under its law. Immutable to its users and safe
/// to share between threads.
public final class Pack {

  /// The law as known on days asked before; known days between two publications are kept apart, and
  /// there are few of them in practice.
  private static final int KEPT = 512;

  private final PackLaw law;
  private final Map<Integer, KnownLaw> byKnownDay = new ConcurrentHashMap<>();

  private Pack(PackLaw law) {
    this.law = law;
  }

  /// Puts a pack to use.
  ///
  /// @param law what the pack says
  /// @return the pack
  public static Pack of(PackLaw law) {
    return new Pack(law);
  }

  /// Returns what the pack says.
  ///
  /// @return its law as data
  public PackLaw law() {
    return law;
  }

  /// Answers a question about a document.
  ///
  /// @param document the document
  /// @param question the question
  /// @return the answer with everything that led to it
  /// @throws RefusedException if the document names a kind, a fact or a value that the pack does
  /// not
  ///     have, or a day is out of range
  public Determination determine(Document document, Question question) {
    return Determine.of(known(question), document, question);
  }

  /// Returns the law as published by a day, for answers without explanation at high rates.
  ///
  /// @param knownOn the known day, inclusive; empty for all that the pack knows
  /// @return the law as known then
  public LawOnDay onDay(Optional<LocalDate> knownOn) {
    return new LawOnDay(known(new Question(LocalDate.EPOCH, knownOn, Optional.empty())));
  }

  /// Returns the answer on every known day at which it changed.
  ///
  /// @param document the document
  /// @param question the question; its known day, if there is one, is the last looked at
  /// @return one entry for each change, in order; the first is the paper alone, before any law
  /// @throws RefusedException as in [#determine(Document, Question)]
  public List<HistoryEntry> history(Document document, Question question) {
    Kind kind = new ReadDocument(law).kind(document);
    SortedMap<Integer, Set<Measure>> days = Publications.of(law, kind);
    List<HistoryEntry> entries = new ArrayList<>();
    if (days.isEmpty()) {
      return entries;
    }
    int last = question.knownOn().map(Days::of).orElse(Days.LAST);
    add(entries, document, question, days.firstKey() - 1, List.of());
    for (Map.Entry<Integer, Set<Measure>> day : days.headMap(last + 1).entrySet()) {
      add(entries, document, question, day.getKey(), List.copyOf(day.getValue()));
    }
    return entries;
  }

  private void add(
      List<HistoryEntry> entries,
      Document document,
      Question question,
      int day,
      List<Measure> published) {
    LocalDate knownOn = Days.date(day);
    Determination next = determine(document, question.knownOn(knownOn));
    if (entries.isEmpty()) {
      entries.add(new HistoryEntry(knownOn, published, next));
      return;
    }
    Determination before = entries.getLast().determination();
    if (!sameAnswer(before, next)) {
      entries.add(new HistoryEntry(knownOn, behind(published, before, next), next));
    }
  }

  /// Of what was published on a day, the measures that acted before or act since; all of it where
  /// none did, as when a court stops another's measure.
  private static List<Measure> behind(
      List<Measure> published, Determination before, Determination after) {
    Set<MeasureId> acting = new HashSet<>();
    for (Determination each : List.of(before, after)) {
      for (Step step : each.steps()) {
        acting.add(step.measure().id());
        step.movedBy().forEach(measure -> acting.add(measure.id()));
      }
    }
    List<Measure> behind =
        published.stream().filter(measure -> acting.contains(measure.id())).toList();
    return behind.isEmpty() ? published : behind;
  }

  private static boolean sameAnswer(Determination a, Determination b) {
    return a.status() == b.status()
        && a.cover().equals(b.cover())
        && sameEnd(a.through(), b.through())
        && cases(a).equals(cases(b));
  }

  /// An end that still waits for the same event has not changed, though its least day moves with
  /// the known day.
  private static boolean sameEnd(Optional<Ending> a, Optional<Ending> b) {
    boolean waiting =
        a.isPresent()
            && b.isPresent()
            && a.get() instanceof Ending.Awaiting x
            && b.get() instanceof Ending.Awaiting y
            && x.event().id().equals(y.event().id());
    return waiting || a.equals(b);
  }

  private static List<List<CaseAnswer>> cases(Determination determination) {
    return determination.missing().stream().map(MissingFact::cases).toList();
  }

  /// Returns the next fact that can still change the answer.
  ///
  /// @param document what was answered so far
  /// @param question the question
  /// @param skipped codes of facts that the person could not answer (`printed` for the day on the
  ///     paper); they are not asked again
  /// @return what to ask, or nothing if no further fact can change the answer
  /// @throws RefusedException as in [#determine(Document, Question)]
  public Optional<NextQuestion> nextQuestion(
      Document document, Question question, Set<String> skipped) {
    ReadDocument read = new ReadDocument(law);
    Kind kind = read.kind(document);
    KnownLaw known = known(question);
    int[] values = read.valuesToAsk(document, kind, skipped);
    int asOf = ReadDocument.inRange(question.asOf(), "as-of");
    Purpose purpose = question.purpose().orElse(kind.mainPurpose());
    ExploreCases explore =
        new ExploreCases(known, kind, purpose, asOf, ReadingPolicy.everyReading(law));
    return new Interview(law, explore, skipped).next(values);
  }

  private KnownLaw known(Question question) {
    int day = question.knownOn().map(Days::of).orElse(Days.LAST);
    KnownLaw found = byKnownDay.get(day);
    if (found == null) {
      if (byKnownDay.size() >= KEPT) {
        byKnownDay.clear();
      }
      found = byKnownDay.computeIfAbsent(day, known -> new KnownLaw(law, known));
    }
    return found;
  }
}
