package org.sojourn.decide;

/// The path that an evaluation took: the signs of all comparisons of days and numbers, folded into
/// one number.
///
/// Whatever an answer depends on is compared here. So two evaluations with one trace took one path,
/// and their days differ only as the days differ that went in.
final class Trace {

  private long path = 1;

  /// Compares two days or numbers and keeps the sign.
  int sign(int a, int b) {
    int sign = Integer.compare(a, b);
    path = path * 0x9E3779B97F4A7C15L + sign + 2;
    return sign;
  }

  /// Keeps something else that sets this path apart.
  void note(long word) {
    path = (path + word) * 0x9E3779B97F4A7C15L;
  }

  long path() {
    return path;
  }
}
