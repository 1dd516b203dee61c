package org.sojourn.cli.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;

/// How a list is written.
public enum Format {
  /// Comma-separated values, RFC 4180.
  CSV("csv", " csv tsv txt "),
  /// A JSON object on each line.
  JSON_LINES("jsonl", " jsonl ndjson json "),
  /// Apache Parquet.
  PARQUET("parquet", " parquet pq ");

  private final String id;
  private final String endings;

  Format(String id, String endings) {
    this.id = id;
    this.endings = endings;
  }

  /// Returns its name on the command line.
  ///
  /// @return for example `jsonl`
  public String id() {
    return id;
  }

  /// Reads a name.
  ///
  /// @param text the name as typed
  /// @return the format
  /// @throws org.sojourn.cli.problem.ProblemException if there is none of that name
  public static Format parse(String text) {
    List<String> ids = Arrays.stream(values()).map(Format::id).toList();
    return Arrays.stream(values())
        .filter(format -> format.id.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(Fault.UNKNOWN_FORMAT, text).at("--format").allowing(text, ids).thrown());
  }

  /// Tells the format of a file by the ending of its name.
  ///
  /// @param file its name
  /// @return the format, if the ending is that of one
  public static Optional<Format> ofEnding(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.endings.contains(" " + ending + " "))
        .findFirst();
  }
}
