package org.sojourn.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sojourn.law.Cover;
import org.sojourn.law.Event;
import org.sojourn.law.EventId;
import org.sojourn.law.Text;
import org.sojourn.testkit.Seeds;
import org.sojourn.time.Days;

/// Good days as pieces are what they are day by day.
class TimelineLawsTest {

  private static final int SAMPLES = 5000;
  private static final int DAYS = 24;

  private static final Event EVENT =
      new Event(
          new EventId("e"),
          Text.english("e"),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          List.of());

  /// What one day is: who gave it, how strong it is, and whether it waits for an event.
  private record Given(int by, Cover cover, boolean sure) {

    boolean outranks(Given other) {
      return sure == other.sure ? cover.compareTo(other.cover) <= 0 : sure;
    }
  }

  /// Days from [Days#NEVER] (place 0) over 1 to [#DAYS] to [Days#OPEN] (the last place).
  private static final class Naive {

    private final @Nullable Given[] days = new Given[DAYS + 2];

    void add(Piece piece) {
      int sure =
          piece.ending() instanceof Stop.Awaiting awaiting ? awaiting.atLeast() : piece.last();
      for (int place = 0; place < days.length; place++) {
        int day = day(place);
        if (piece.first() <= day && day <= piece.last()) {
          Given given = new Given(piece.by(), piece.cover(), day <= sure);
          Given old = days[place];
          days[place] = old != null && old.outranks(given) ? old : given;
        }
      }
    }

    void cutAfter(int last, int by) {
      for (int place = 0; place < days.length; place++) {
        Given given = days[place];
        if (day(place) > last && given != null && (by == Timeline.ALL || given.by == by)) {
          days[place] = null;
        }
      }
    }

    void doubtAfter(int last, int by) {
      for (int place = 0; place < days.length; place++) {
        Given given = days[place];
        if (day(place) > last && given != null && (by == Timeline.ALL || given.by == by)) {
          days[place] = new Given(given.by, given.cover, false);
        }
      }
    }
  }

  private static int day(int place) {
    return place == 0 ? Days.NEVER : place > DAYS ? Days.OPEN : place;
  }

  private static @Nullable Given at(List<Piece> pieces, int day) {
    Given found = null;
    for (Piece piece : pieces) {
      if (piece.first() <= day && day <= piece.last()) {
        assertThat(found).as("two pieces on one day " + pieces).isNull();
        found = new Given(piece.by(), piece.cover(), piece.isSure());
      }
    }
    return found;
  }

  private static Piece piece(RandomGenerator random, int by) {
    int first = random.nextInt(6) == 0 ? Days.NEVER : Seeds.between(random, 1, DAYS);
    int last = random.nextInt(6) == 0 ? Days.OPEN : Seeds.between(random, Math.max(first, 1), DAYS);
    Cover cover = List.of(Cover.values()).get(random.nextInt(3));
    Stop ending = null;
    if (random.nextInt(3) == 0) {
      ending = new Stop.Awaiting(EVENT, Seeds.between(random, 1, DAYS));
    } else if (random.nextInt(3) == 0) {
      ending = new Stop.Pending(TestWorld.fact("filed"), Days.OPEN);
    }
    return new Piece(first, last, cover, by, ending);
  }

  @Test
  void addsCutsAndDoubtsDayByDay() {
    Seeds.check(
        SAMPLES,
        random -> {
          Timeline timeline = new Timeline(new Trace());
          Naive naive = new Naive();
          List<String> told = new ArrayList<>();
          for (int by = 0; by < 5; by++) {
            change(random, by, timeline, naive, told);
            compare(told.toString(), timeline.pieces(), naive);
          }
        });
  }

  private static void change(
      RandomGenerator random, int by, Timeline timeline, Naive naive, List<String> told) {
    int last = Seeds.between(random, 1, DAYS);
    int whose = random.nextBoolean() ? Timeline.ALL : random.nextInt(by + 1);
    switch (random.nextInt(6)) {
      case 0 -> {
        told.add("cut after %d of %d".formatted(last, whose));
        timeline.cutAfter(last, whose, null);
        naive.cutAfter(last, whose);
      }
      case 1 -> {
        told.add("doubt after %d of %d".formatted(last, whose));
        timeline.doubtAfter(new Stop.Awaiting(EVENT, last), whose);
        naive.doubtAfter(last, whose);
      }
      default -> {
        Piece piece = piece(random, by);
        told.add("add " + piece);
        timeline.add(piece);
        naive.add(piece);
      }
    }
  }

  private static void compare(String told, List<Piece> pieces, Naive naive) {
    for (int place = 0; place < naive.days.length; place++) {
      assertThat(at(pieces, day(place))).as(told + " " + place).isEqualTo(naive.days[place]);
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      assertThat(piece.first()).as(told + pieces).isLessThanOrEqualTo(piece.last());
      if (i > 0) {
        assertThat(pieces.get(i - 1).last()).as(told + pieces).isLessThan(piece.first());
      }
      if (piece.ending() instanceof Stop.Awaiting awaiting) {
        assertThat(awaiting.atLeast()).as(told + pieces).isGreaterThanOrEqualTo(0);
      }
    }
  }

  @Test
  void bothAndEitherDayByDay() {
    Seeds.check(
        SAMPLES,
        random -> {
          List<Piece> a = pieces(random);
          List<Piece> b = pieces(random);
          List<Piece> both = Timeline.intersection(a, b, new Trace());
          List<Piece> either = Timeline.union(a, b, new Trace());
          for (int place = 0; place < DAYS + 2; place++) {
            compare(a, b, at(a, day(place)), at(b, day(place)), at(both, day(place)), true);
            compare(a, b, at(a, day(place)), at(b, day(place)), at(either, day(place)), false);
          }
        });
  }

  private static List<Piece> pieces(RandomGenerator random) {
    Timeline timeline = new Timeline(new Trace());
    for (int by = random.nextInt(4); by > 0; by--) {
      timeline.add(piece(random, by));
    }
    return timeline.pieces();
  }

  private static void compare(
      List<Piece> a,
      List<Piece> b,
      @Nullable Given inA,
      @Nullable Given inB,
      @Nullable Given found,
      boolean both) {
    String told = a + " " + b + (both ? " both" : " either");
    if (both && inA != null && inB != null) {
      Cover weaker = inA.cover.compareTo(inB.cover) >= 0 ? inA.cover : inB.cover;
      assertThat(found)
          .as(told)
          .isNotNull()
          .extracting(Given::cover, Given::sure)
          .containsExactly(weaker, inA.sure && inB.sure);
    } else if (both || (inA == null && inB == null)) {
      assertThat(found).as(told).isNull();
    } else {
      Given first = inA == null ? inB : inB == null || inA.outranks(inB) ? inA : inB;
      assertThat(found).as(told).isEqualTo(first);
    }
  }

  @Test
  void aRunEndsAtTheFirstGapOrWeakerCover() {
    Seeds.check(
        SAMPLES,
        random -> {
          List<Piece> pieces = pieces(random);
          for (int day = 1; day <= DAYS; day++) {
            Answer answer = Answer.of(pieces, day, Status.NOT_VALID, new Trace());
            Given start = at(pieces, day);
            assertThat(answer.status())
                .as(day + " " + pieces)
                .isEqualTo(
                    start == null
                        ? Status.NOT_VALID
                        : start.sure ? Status.VALID : Status.UNDETERMINED);
            if (start != null && start.sure) {
              assertThat(answer.sureThrough())
                  .as(day + " " + pieces)
                  .isEqualTo(lastSure(pieces, day, start));
            }
          }
        });
  }

  private static int lastSure(List<Piece> pieces, int day, Given start) {
    int last = day;
    for (int next = day + 1; next <= DAYS + 1; next++) {
      Given given = at(pieces, next > DAYS ? Days.OPEN : next);
      if (given == null || !given.sure || given.cover.compareTo(start.cover) > 0) {
        return last;
      }
      last = next > DAYS ? Days.OPEN : next;
    }
    return last;
  }
}
