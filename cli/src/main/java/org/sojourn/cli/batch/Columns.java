package org.sojourn.cli.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sojourn.batch.Target;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;
import org.sojourn.law.PackLaw;

/// What each column of the input is.
///
/// @param targets what each is, by place
/// @param names the columns as the first line names them
/// @param ignored names of columns that are nothing to this pack
record Columns(List<Target> targets, List<String> names, List<String> ignored) {

  private static final Map<String, Target> OWN =
      Map.of(
          "id", new Target.Id(),
          "kind", new Target.KindOf(),
          "printed", new Target.Printed(),
          "as_of", new Target.AsOf(),
          "purpose", new Target.PurposeOf());

  private static final List<String> NEEDED = List.of("id", "kind", "printed");

  /// One value of these holds for the whole batch.
  private static final Map<String, String> NOT_PER_ROW =
      Map.of("known_on", "--known-on DAY", "pack", "--pack PACK");

  /// Reads the first line.
  ///
  /// @param header its cells
  /// @param mappings column to what it is to be read as
  /// @param law the pack
  /// @throws ProblemException with everything that is wrong with it
  static Columns of(List<String> header, Map<String, String> mappings, PackLaw law) {
    return new Reading(header, mappings, law).columns();
  }

  /// The first line while it is read.
  private static final class Reading {

    private final List<String> header;
    private final Map<String, String> mappings;
    private final PackLaw law;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Set<Target> taken = new HashSet<>();

    Reading(List<String> header, Map<String, String> mappings, PackLaw law) {
      this.header = header;
      this.mappings = mappings;
      this.law = law;
    }

    Columns columns() {
      checkMappings();
      header.forEach(this::read);
      NEEDED.forEach(this::need);
      if (!problems.isEmpty()) {
        throw new ProblemException(problems);
      }
      return new Columns(targets, header, ignored);
    }

    private void checkMappings() {
      Set<String> unknown = new LinkedHashSet<>(mappings.keySet());
      header.forEach(unknown::remove);
      for (String column : unknown) {
        problems.add(
            Problem.of(Fault.BAD_MAPPING, column + "=" + mappings.get(column))
                .help("map.column", String.join(", ", header)));
      }
    }

    private void read(String column) {
      String code = mappings.getOrDefault(column, column.strip());
      Optional<Target> target = target(code, law);
      targets.add(target.orElse(new Target.Ignored()));
      if (target.isEmpty()) {
        readOther(column, code);
      } else if (!taken.add(target.get())) {
        problems.add(Problem.of(Fault.COLUMN_TWICE, code));
      }
    }

    private void readOther(String column, String code) {
      if (mappings.containsKey(column)) {
        problems.add(
            Problem.of(Fault.BAD_MAPPING, column + "=" + code)
                .allowing(code, readable(law))
                .help("map.form"));
      } else if (NOT_PER_ROW.containsKey(code)) {
        problems.add(Problem.of(Fault.COLUMN_NOT_PER_ROW, code, NOT_PER_ROW.get(code)));
      } else {
        ignored.add(column);
      }
    }

    private void need(String code) {
      if (!taken.contains(OWN.get(code))) {
        problems.add(
            Problem.of(Fault.COLUMN_MISSING, code, String.join(", ", header))
                .suggesting(code, ignored)
                .help("map", code));
      }
    }
  }

  /// What a column of a name holds, if it is one that can be read.
  static Optional<Target> target(String code, PackLaw law) {
    return Optional.ofNullable(OWN.get(code)).or(() -> law.fact(code).map(Target.Of::new));
  }

  /// Everything that a column may be called.
  static List<String> readable(PackLaw law) {
    List<String> codes = new ArrayList<>(NEEDED);
    codes.add("as_of");
    codes.add("purpose");
    law.facts().forEach(fact -> codes.add(fact.id().code()));
    return codes;
  }
}
