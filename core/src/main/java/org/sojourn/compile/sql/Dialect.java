package org.sojourn.compile.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A database that a script can be written for.
public enum Dialect {
  /// DuckDB 1.0 or later.
  DUCKDB("duckdb", "DuckDB"),
  /// PostgreSQL 12 or later.
  POSTGRESQL("postgresql", "PostgreSQL"),
  /// Spark SQL 4.0 or later.
  SPARK("spark", "Spark SQL");

  private static final String EPOCH = "DATE '1970-01-01'";

  private final String id;
  private final String title;

  Dialect(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /// Returns the word used on the command line.
  ///
  /// @return for example `duckdb`
  public String id() {
    return id;
  }

  /// Returns its name as its makers write it.
  ///
  /// @return for example `DuckDB`
  public String title() {
    return title;
  }

  /// Reads a word of the command line.
  ///
  /// @param text for example `duckdb`
  /// @return the dialect, or nothing if there is no such word
  public static Optional<Dialect> parse(String text) {
    return Arrays.stream(values()).filter(each -> each.id.equals(text)).findFirst();
  }

  /// Quotes a name, so that it is none of the words of the language.
  ///
  /// @param name any name
  /// @return the name in quotes
  public String name(String name) {
    return switch (this) {
      case DUCKDB, POSTGRESQL -> '"' + name.replace("\"", "\"\"") + '"';
      case SPARK -> '`' + name.replace("`", "``") + '`';
    };
  }

  /// Quotes a text.
  ///
  /// @param text any text
  /// @return the literal
  public String text(String text) {
    return switch (this) {
      case DUCKDB, POSTGRESQL -> '\'' + text.replace("'", "''") + '\'';
      // Two quotes inside a literal end it and begin the next one here.
      case SPARK -> '\'' + text.replace("\\", "\\\\").replace("'", "\\'") + '\'';
    };
  }

  String textType() {
    return switch (this) {
      case DUCKDB -> "VARCHAR";
      case POSTGRESQL -> "TEXT";
      case SPARK -> "STRING";
    };
  }

  String cast(String expression, String type) {
    return "CAST(" + expression + " AS " + type + ")";
  }

  /// Days from 1970-01-01 to a date, as an integer.
  String number(String date) {
    return switch (this) {
      case DUCKDB -> cast(date + " - " + EPOCH, "INTEGER");
      case POSTGRESQL -> "(" + date + " - " + EPOCH + ")";
      case SPARK -> "unix_date(" + date + ")";
    };
  }

  /// The date of a number of days from 1970-01-01.
  String date(String number) {
    return switch (this) {
      case DUCKDB, POSTGRESQL -> "(" + EPOCH + " + (" + number + "))";
      case SPARK -> "date_from_unix_date(" + number + ")";
    };
  }

  String plusDays(String date, int days) {
    if (days == 0) {
      return date;
    }
    return plusDays(date, Integer.toString(days));
  }

  String plusDays(String date, String days) {
    if (days.equals("0")) {
      return date;
    }
    return switch (this) {
      case DUCKDB, POSTGRESQL -> "(%s + (%s))".formatted(date, days);
      case SPARK -> "date_add(%s, %s)".formatted(date, days);
    };
  }

  /// A date some months later; the last day of the month where that lacks the day.
  String plusMonths(String date, int months) {
    return switch (this) {
      case DUCKDB, POSTGRESQL -> cast("%s + INTERVAL '%d months'".formatted(date, months), "DATE");
      case SPARK -> "add_months(%s, %d)".formatted(date, months);
    };
  }

  /// An array; its items bring their own commas and comments.
  String array(List<String> items) {
    String inner = items.stream().map("\n      "::concat).collect(Collectors.joining()) + "\n    ";
    return switch (this) {
      case DUCKDB -> "[" + inner + "]";
      case POSTGRESQL -> "ARRAY[" + inner + "]";
      case SPARK -> "array(" + inner + ")";
    };
  }

  /// An item of an array by its place, from 1; NULL for no place.
  String item(String array, String place) {
    return switch (this) {
      case DUCKDB, POSTGRESQL -> array + "[" + place + "]";
      case SPARK -> "element_at(" + array + ", " + place + ")";
    };
  }
}
