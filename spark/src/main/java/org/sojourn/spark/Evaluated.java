package org.sojourn.spark;

import org.jspecify.annotations.Nullable;

/// What the evaluator said to one thread, by the words of the row: rows that come again are not
/// evaluated again. Of fixed size; a row that needs a taken place takes it over.
///
/// The place of an answer holds until this thread asks for another one, which is long enough: all
/// that a query says of a row is said before its next row.
final class Evaluated {

  private static final int PLACES = 1 << 13;

  private final Finder finder;
  private final long[] words = new long[PLACES * Layout.MOST_WORDS];
  private final @Nullable Said[] said = new Said[PLACES];

  Evaluated(Finder finder) {
    this.finder = finder;
  }

  /// Returns the place of the answer of a row.
  int find(long a, long b, long c, long d, long e, long f) {
    int place = place(a, b, c, d, e, f);
    int at = place * Layout.MOST_WORDS;
    boolean isKnown =
        words[at] == a
            && words[at + 1] == b
            && words[at + 2] == c
            && words[at + 3] == d
            && words[at + 4] == e
            && words[at + 5] == f;
    if (!isKnown || said[place] == null) {
      said[place] = finder.evaluate(a, b, c, d, e, f);
      words[at] = a;
      words[at + 1] = b;
      words[at + 2] = c;
      words[at + 3] = d;
      words[at + 4] = e;
      words[at + 5] = f;
    }
    return place;
  }

  /// Returns the answer at a place.
  Said said(int place) {
    Said found = said[place];
    if (found == null) {
      throw new IllegalStateException("an answer is said by the thread that has found it");
    }
    return found;
  }

  private static int place(long a, long b, long c, long d, long e, long f) {
    long mixed = (((((a * 31 + b) * 31 + c) * 31 + d) * 31 + e) * 31 + f) * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 51);
  }
}
