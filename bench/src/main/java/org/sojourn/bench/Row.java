package org.sojourn.bench;

import java.util.List;
import java.util.ServiceLoader;

/// One row of the table of figures: a piece of work and what it must reach.
///
/// To add a row, write a public class with a constructor without arguments and name it in
/// `META-INF/services/org.sojourn.bench.Row`; `./sojourn-bench NAME` then measures it alone. Every
/// row runs in a Java machine of its own, so that none suffers from what another has warmed up.
/// [InTurn] times ours and theirs in one run.
public interface Row {

  /// Returns the word by which the row is asked for.
  ///
  /// @return small letters, for example `kernel`
  String name();

  /// Returns the options of the Java machine that measures the row.
  ///
  /// @return options of `java`, not of the program
  default List<String> javaOptions() {
    return List.of(
        "-Xmx6g", "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED");
  }

  /// Checks that ours and theirs agree, then measures both.
  ///
  /// @return one line of the table for each figure, in order
  /// @throws Exception if two contenders differ, or one cannot be run; the message says which and
  ///     where
  List<Figure> measure() throws Exception;

  /// Returns the rows found on the class path.
  ///
  /// @return in the order of the table; rows that it does not name come last
  static List<Row> all() {
    return ServiceLoader.load(Row.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted((a, b) -> Integer.compare(Table.place(a.name()), Table.place(b.name())))
        .toList();
  }
}
