package org.sojourn.cli;

import java.util.List;
import org.sojourn.batch.population.PopulationException;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;

/// Says in the program's words why a population cannot be made, read or written.
final class PopulationProblems {

  private PopulationProblems() {}

  static ProblemException of(PopulationException e) {
    List<String> parts = e.parts();
    String[] all = parts.toArray(String[]::new);
    return switch (e.reason()) {
      case NOT_A_POPULATION -> Problem.of(Fault.NOT_A_POPULATION, all).thrown();
      case OTHER_FORM -> Problem.of(Fault.POPULATION_FORM, all).thrown();
      case TORN -> Problem.of(Fault.POPULATION_TORN, all).thrown();
      case OTHER_PACK -> Problem.of(Fault.POPULATION_OTHER_PACK, all).thrown();
      case OTHER_LAW ->
          Problem.of(
                  Fault.POPULATION_OTHER_LAW,
                  parts.get(0),
                  shortened(parts.get(1)),
                  shortened(parts.get(2)),
                  parts.get(3))
              .thrown();
      case UNKNOWN_NAME -> Problem.of(Fault.POPULATION_UNKNOWN_NAME, all).thrown();
      case UNREADABLE -> Problem.of(Fault.UNREADABLE, all).thrown();
      case UNWRITABLE -> Problem.of(Fault.UNWRITABLE, all).thrown();
      case COLUMN_MISSING ->
          Problem.of(Fault.COLUMN_MISSING, all).help("map", parts.getFirst()).thrown();
      case COLUMN_TWICE -> Problem.of(Fault.COLUMN_TWICE, all).thrown();
      case BAD_MAPPING ->
          Problem.of(Fault.BAD_MAPPING, parts.get(0)).help("map.column", parts.get(1)).thrown();
      case TOO_MANY -> Problem.of(Fault.POPULATION_TOO_MANY, all).thrown();
    };
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }
}
