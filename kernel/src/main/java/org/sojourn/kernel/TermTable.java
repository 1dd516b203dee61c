package org.sojourn.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.compile.Term;
import org.sojourn.law.DayMap;
import org.sojourn.time.Days;

/// Days that hang on the days of a document, as numbers: a term is four of them.
final class TermTable {

  /// In place of a day: a day it hangs on is missing, or outside of what a document can name.
  static final int OUTSIDE = Days.NEVER + 3;

  /// In place of a day: a map names no clear one.
  static final int UNCLEAR = DayMapTable.UNCLEAR;

  private static final int CONSTANT = 0;
  private static final int SLOT = 1;
  private static final int MAPPED = 2;
  private static final int MOVED = 3;
  private static final int WIDTH = 4;

  private final int[] code;
  private final DayMapTable[] maps;

  private TermTable(int[] code, DayMapTable[] maps) {
    this.code = code;
    this.maps = maps;
  }

  /// Whether this is a day or an end.
  static boolean isFound(int day) {
    return day != OUTSIDE && day != UNCLEAR;
  }

  /// Returns the day of a term in a row: an epoch day, an end, [#OUTSIDE] or [#UNCLEAR].
  int at(int term, int[][] values, int row) {
    int at = term * WIDTH;
    return switch (code[at]) {
      case CONSTANT -> code[at + 1];
      case SLOT -> plus(day(values[code[at + 1]][row]), code[at + 3]);
      case MAPPED -> mapped(at, values, row);
      case MOVED -> moved(at, values, row);
      default -> throw new IllegalStateException("no such term");
    };
  }

  private int mapped(int at, int[][] values, int row) {
    int of = at(code[at + 2], values, row);
    return isFound(of) ? plus(maps[code[at + 1]].at(of), code[at + 3]) : of;
  }

  private int moved(int at, int[][] values, int row) {
    int base = at(code[at + 1], values, row);
    if (!isFound(base)) {
      return base;
    }
    int began = at(code[at + 2], values, row);
    return isFound(began) ? base - began + code[at + 3] : began;
  }

  private static int day(int value) {
    return value >= Days.FIRST && value <= Days.LAST ? value : OUTSIDE;
  }

  private static int plus(int day, int days) {
    return isFound(day) ? day + days : day;
  }

  /// Collects terms, equal ones once.
  static final class Builder {

    private final Map<Term, Integer> places = new HashMap<>();
    private final Map<DayMap, Integer> mapPlaces = new HashMap<>();
    private final List<DayMapTable> maps = new ArrayList<>();
    private final List<int[]> code = new ArrayList<>();
    private final Set<Integer> slots = new TreeSet<>();

    int add(Term term) {
      Integer known = places.get(term);
      if (known != null) {
        return known;
      }
      int[] words =
          switch (term) {
            case Term.Constant constant -> new int[] {CONSTANT, constant.day(), 0, 0};
            case Term.OfSlot of -> {
              slots.add(of.slot());
              yield new int[] {SLOT, of.slot(), 0, of.plus()};
            }
            case Term.Mapped mapped ->
                new int[] {MAPPED, map(mapped.map()), add(mapped.of()), mapped.plus()};
            case Term.Moved moved ->
                new int[] {MOVED, add(moved.base()), add(moved.began()), moved.plus()};
          };
      code.add(words);
      places.put(term, code.size() - 1);
      return code.size() - 1;
    }

    /// Returns the slots that the terms name.
    Set<Integer> slots() {
      return slots;
    }

    TermTable build() {
      int[] words = code.stream().flatMapToInt(Arrays::stream).toArray();
      return new TermTable(words, maps.toArray(DayMapTable[]::new));
    }

    private int map(DayMap map) {
      return mapPlaces.computeIfAbsent(
          map,
          _ -> {
            maps.add(new DayMapTable(map));
            return maps.size() - 1;
          });
    }
  }
}
