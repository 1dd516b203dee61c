package org.sojourn.batch;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sojourn.time.Days;

/// Answers as words of 63 bits, and what each word stands for. Two answers are equal if and only if
/// their words are, within one book. Safe to share between threads.
///
/// A word is a page of the book (20 bits), a day (17), and two distances from it in days (13 each):
/// a page is a [Verdict] and says of each of the three days of an answer whether it is there, has
/// no last day, or stands in the word. A day that does not fit stands on the page.
public final class AnswerBook {

  /// The word of a row that cannot be answered.
  public static final long REJECTED = -1;

  /// On a page: the day stands in the word.
  public static final int IN_WORD = Integer.MIN_VALUE + 6;

  /// Bits of each of the two distances, lowest in a word: first arguable, then safe.
  public static final int DISTANCE_BITS = 13;

  /// Bits of the day above them, which counts from [Days#FIRST].
  public static final int DAY_BITS = 17;

  /// Where the place of the page begins.
  public static final int PAGE_SHIFT = DAY_BITS + 2 * DISTANCE_BITS;

  /// Added to a distance, so that what is written is never negative.
  public static final int FARTHEST = 1 << (DISTANCE_BITS - 1);

  private static final int MOST_PAGES = 1 << 20;
  private static final int DISTANCE_MASK = (1 << DISTANCE_BITS) - 1;
  private static final int DAY_MASK = (1 << DAY_BITS) - 1;
  private static final int FIRST_SIZE = 256;

  private final Map<Page, Integer> places = new ConcurrentHashMap<>();
  private volatile @Nullable Page[] pages = new Page[FIRST_SIZE];
  private volatile int size;

  /// Makes an empty book.
  public AnswerBook() {}

  /// A verdict, and where its days stand.
  ///
  /// @param verdict the verdict
  /// @param through the last good day: an epoch day, [Days#NEVER] for none, or [#IN_WORD]
  /// @param safe the safe day, likewise; [Days#OPEN] where there is no last day
  /// @param arguable the arguable day, likewise
  public record Page(Verdict verdict, int through, int safe, int arguable) {}

  /// Returns the word of an answer.
  ///
  /// @param verdict the answer without its days
  /// @param through epoch day of the last good day, or [Days#NEVER]
  /// @param safe epoch day, [Days#NEVER] or [Days#OPEN]
  /// @param arguable epoch day, [Days#NEVER] or [Days#OPEN]
  /// @return the word, 0 or more
  public long word(Verdict verdict, int through, int safe, int arguable) {
    int base = base(through, safe, arguable);
    int pageThrough = through == base ? IN_WORD : through;
    int pageSafe = Days.isDay(safe) ? place(safe, base) : safe;
    int pageArguable = Days.isDay(arguable) ? place(arguable, base) : arguable;
    int page = page(new Page(verdict, pageThrough, pageSafe, pageArguable));
    return word(page, base, safe, arguable);
  }

  /// The word of an answer whose page is known.
  static long word(int page, int base, int safe, int arguable) {
    return (long) page << PAGE_SHIFT
        | (long) (base - Days.FIRST) << (2 * DISTANCE_BITS)
        | (long) distance(safe, base) << DISTANCE_BITS
        | distance(arguable, base);
  }

  /// The day from which the distances of a word count: the first of the three that is a day in
  /// reach.
  static int base(int through, int safe, int arguable) {
    if (Days.isDay(through)) {
      return within(through) ? through : Days.FIRST;
    }
    int other = Days.isDay(safe) ? safe : arguable;
    return Days.isDay(other) && within(other) ? other : Days.FIRST;
  }

  private static boolean within(int day) {
    return day >= Days.FIRST && day - Days.FIRST <= DAY_MASK;
  }

  /// Whether a day stands in the word or on the page.
  private static int place(int day, int base) {
    return isNear(day, base) ? IN_WORD : day;
  }

  /// Whether the distance of a day fits a word.
  static boolean isNear(int day, int base) {
    long distance = (long) day - base;
    return distance >= -FARTHEST && distance < FARTHEST;
  }

  private static int distance(int day, int base) {
    return Days.isDay(day) && isNear(day, base) ? day - base + FARTHEST : FARTHEST;
  }

  private int page(Page page) {
    Integer known = places.get(page);
    return known != null ? known : write(page);
  }

  private synchronized int write(Page page) {
    Integer known = places.get(page);
    if (known != null) {
      return known;
    }
    if (size == MOST_PAGES) {
      throw new IllegalStateException("more than %,d different answers".formatted(MOST_PAGES));
    }
    int place = size;
    if (place == pages.length) {
      pages = Arrays.copyOf(pages, place * 2);
    }
    pages[place] = page;
    size = place + 1;
    places.put(page, place);
    return place;
  }

  /// Returns how many pages are written.
  ///
  /// @return their number; it only grows
  public int size() {
    return size;
  }

  /// Returns a page.
  ///
  /// @param place its place, from 0
  /// @return the page
  public Page page(int place) {
    Page page = pages[place];
    if (page == null) {
      throw new IllegalArgumentException("page " + place + " is not written");
    }
    return page;
  }

  private Page page(long word) {
    return page((int) (word >>> PAGE_SHIFT));
  }

  /// Returns an answer without its days.
  ///
  /// @param word its word
  /// @return the verdict
  public Verdict verdict(long word) {
    return page(word).verdict();
  }

  /// Returns the last good day.
  ///
  /// @param word the word of an answer
  /// @return epoch day, or [Days#NEVER] for none
  public int through(long word) {
    int day = page(word).through();
    return day == IN_WORD ? base(word) : day;
  }

  /// Returns the day good under every reading and every missing fact.
  ///
  /// @param word the word of an answer
  /// @return epoch day, [Days#NEVER] for none, [Days#OPEN] for no last day
  public int safe(long word) {
    int day = page(word).safe();
    return day == IN_WORD
        ? base(word) + (int) (word >> DISTANCE_BITS & DISTANCE_MASK) - FARTHEST
        : day;
  }

  /// Returns the day good under some reading and some missing fact.
  ///
  /// @param word the word of an answer
  /// @return epoch day, [Days#NEVER] for none, [Days#OPEN] for no last day
  public int arguable(long word) {
    int day = page(word).arguable();
    return day == IN_WORD ? base(word) + (int) (word & DISTANCE_MASK) - FARTHEST : day;
  }

  private static int base(long word) {
    return (int) (word >> (2 * DISTANCE_BITS) & DAY_MASK) + Days.FIRST;
  }
}
