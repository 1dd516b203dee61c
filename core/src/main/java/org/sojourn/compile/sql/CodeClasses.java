package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.compile.Node;
import org.sojourn.law.Fact;

/// The values of one coded fact in classes: those in one class are treated alike everywhere.
///
/// @param fact the fact
/// @param byCode for each code its class
/// @param absent the class of the fact that is known to be absent; -1 if it cannot be
/// @param unknown the class of the fact that is not given; -1 if something is assumed then
/// @param size how many classes there are
record CodeClasses(Fact fact, List<Integer> byCode, int absent, int unknown, int size) {

  /// Copies the list.
  CodeClasses {
    byCode = List.copyOf(byCode);
  }

  /// Finds the classes.
  ///
  /// @param fact the fact
  /// @param choices all tests of it
  static CodeClasses of(Fact fact, List<Node.Choice<?>> choices) {
    Map<List<Integer>, Integer> known = new LinkedHashMap<>();
    List<Integer> byCode = new ArrayList<>();
    int codes = choices.getFirst().branch().size();
    for (int code = 0; code < codes; code++) {
      List<Integer> ways = new ArrayList<>();
      for (Node.Choice<?> choice : choices) {
        ways.add(choice.branch().get(code));
      }
      byCode.add(place(known, ways));
    }
    int absent = fact.mayBeAbsent() ? place(known, absent(choices)) : -1;
    int size = known.size();
    int unknown = fact.assumed().isPresent() ? -1 : size++;
    return new CodeClasses(fact, byCode, absent, unknown, size);
  }

  /// Returns the class of a value; a fact that is not given and nothing is assumed for has its own.
  int of(int value) {
    return switch (value) {
      case Fact.UNKNOWN -> unknown;
      case Fact.ABSENT -> absent;
      default -> value < byCode.size() ? byCode.get(value) : -1;
    };
  }

  /// Returns the branch that a class takes.
  ///
  /// @return its place among the branches of the choice, or -1 if nothing is known of it there
  int branch(Node.Choice<?> choice, int of) {
    int code = byCode.indexOf(of);
    if (code >= 0) {
      return choice.branch().get(code);
    }
    return of == absent ? choice.absent() : -1;
  }

  private static List<Integer> absent(List<Node.Choice<?>> choices) {
    List<Integer> ways = new ArrayList<>();
    choices.forEach(choice -> ways.add(choice.absent()));
    return ways;
  }

  private static int place(Map<List<Integer>, Integer> known, List<Integer> ways) {
    return known.computeIfAbsent(ways, _ -> known.size());
  }
}
