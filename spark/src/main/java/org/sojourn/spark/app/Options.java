package org.sojourn.spark.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.decide.Question;
import org.sojourn.law.Purpose;
import org.sojourn.spark.DocumentColumns;
import org.sojourn.time.Days;

/// The command line, read.
final class Options {

  private static final List<String> ONCE =
      List.of(
          "--pack",
          "--pack-dir",
          "--in",
          "--out",
          "--format",
          "--out-format",
          "--rejects",
          "--as-of",
          "--known-on",
          "--purpose");
  private static final String USAGE =
      "--pack PACK --in PATH|TABLE --out PATH [--format parquet|csv|json|orc|table]"
          + " [--out-format parquet|csv|json|orc] [--rejects PATH] [--as-of DAY] [--known-on DAY]"
          + " [--purpose PURPOSE] [--map COLUMN=FACT]… [--pack-dir DIR]";

  private final Map<String, String> given = new HashMap<>();
  private final List<String> mappings = new ArrayList<>();
  private final Clock clock;

  private Options(Clock clock) {
    this.clock = clock;
  }

  /// Reads the words of a command.
  ///
  /// @param words the words, `--option value` or `--option=value`
  /// @param clock tells today, which is asked about where no day is given
  /// @throws UsageException if an option is unknown, lacks its value, is there twice or missing
  static Options parse(List<String> words, Clock clock) {
    Options options = new Options(clock);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int equals = word.startsWith("--") ? word.indexOf('=') : -1;
      if (equals > 0) {
        options.put(word.substring(0, equals), word.substring(equals + 1));
      } else if (i + 1 < words.size()) {
        i++;
        options.put(word, words.get(i));
      } else {
        throw wrong("C003", "not given: the value of `%s`".formatted(word));
      }
    }
    for (String needed : List.of("--pack", "--in", "--out")) {
      if (!options.given.containsKey(needed)) {
        throw wrong("C003", "not given: " + needed);
      }
    }
    return options;
  }

  private void put(String option, String value) {
    if (option.equals("--map")) {
      mappings.add(value);
    } else if (!ONCE.contains(option)) {
      throw wrong("C002", "there is no option `%s`".formatted(option));
    } else if (given.put(option, value) != null) {
      throw wrong("C006", "`%s` is given twice".formatted(option));
    }
  }

  private static UsageException wrong(String code, String message) {
    return UsageException.of(code, message, USAGE);
  }

  String pack() {
    return given.getOrDefault("--pack", "");
  }

  Optional<Path> packFolder() {
    return Optional.ofNullable(given.get("--pack-dir")).map(Path::of);
  }

  String in() {
    return given.getOrDefault("--in", "");
  }

  String out() {
    return given.getOrDefault("--out", "");
  }

  String rejects() {
    return given.getOrDefault("--rejects", out() + ".rejects");
  }

  String format() {
    return format("--format", "parquet", List.of("parquet", "csv", "json", "orc", "table"));
  }

  String outFormat() {
    String same = format().equals("table") ? "parquet" : format();
    return format("--out-format", same, List.of("parquet", "csv", "json", "orc"));
  }

  private String format(String option, String otherwise, List<String> allowed) {
    String format = given.getOrDefault(option, otherwise);
    if (!allowed.contains(format)) {
      throw UsageException.of(
          "C004",
          "`%s` is not a format".formatted(format),
          "%s takes %s".formatted(option, String.join(", ", allowed)));
    }
    return format;
  }

  /// What is asked of every row; days that were not given are today.
  Question question() {
    Question question = Question.asOf(day("--as-of")).knownOn(day("--known-on"));
    String purpose = given.get("--purpose");
    if (purpose == null) {
      return question;
    }
    return question.purpose(
        Purpose.parse(purpose)
            .orElseThrow(
                () ->
                    UsageException.of(
                        "C018",
                        "unknown purpose `%s`".formatted(purpose),
                        "allowed: stay, work, entry, travel, evidence")));
  }

  private LocalDate day(String option) {
    String text = given.get(option);
    if (text == null) {
      return LocalDate.now(clock);
    }
    try {
      return Days.date(Days.parse(text));
    } catch (IllegalArgumentException e) {
      throw UsageException.of(
          "C016", option + ": " + e.getMessage(), "write it yyyy-mm-dd, for example 2021-12-31");
    }
  }

  DocumentColumns columns() {
    DocumentColumns columns = DocumentColumns.byName();
    for (String mapping : mappings) {
      int equals = mapping.lastIndexOf('=');
      if (equals < 1 || equals == mapping.length() - 1) {
        throw UsageException.of(
            "C044",
            "`--map %s` cannot be followed".formatted(mapping),
            "write `--map COLUMN=FACT`: a column of the table and a fact of the pack, or id, kind,"
                + " printed, as_of, purpose");
      }
      columns = columns.map(mapping.substring(0, equals), mapping.substring(equals + 1));
    }
    return columns;
  }
}
