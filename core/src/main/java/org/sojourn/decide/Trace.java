package org.sojourn.decide;

import org.sojourn.law.DayMap;

/// Reckons with numbers, and keeps the path that an evaluation took: the signs of all comparisons,
/// folded into one number.
///
/// Whatever an answer depends on is compared here. So two evaluations with one trace took one path,
/// and their days differ only as the days differ that went in.
final class Trace implements Reckoning {

  private long path = 1;

  @Override
  public int sign(int a, int b) {
    int sign = Integer.compare(a, b);
    path = path * 0x9E3779B97F4A7C15L + sign + 2;
    return sign;
  }

  @Override
  public int map(DayMap map, int day) {
    return map.at(day);
  }

  @Override
  public int moved(int base, int first, int last) {
    return base + last - first + 1;
  }

  @Override
  public void note(long word) {
    path = (path + word) * 0x9E3779B97F4A7C15L;
  }

  @Override
  public long path() {
    return path;
  }
}
