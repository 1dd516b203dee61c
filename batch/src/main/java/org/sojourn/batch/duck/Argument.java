package org.sojourn.batch.duck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sojourn.batch.Rows;
import org.sojourn.batch.Target;
import org.sojourn.batch.duck.ParquetFile.Column;
import org.sojourn.batch.duck.WrongTypeException.Wanted;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// One column as a number for each row: how SQL makes it, and what it becomes in [Rows].
///
/// Codes become numbers in SQL, by an enumeration, which DuckDB looks up once for each entry of a
/// column's dictionary and not for each row.
final class Argument {

  /// The cell is null: nothing is given.
  static final int NULL = Integer.MIN_VALUE + 10;

  /// The cell is no value.
  static final int BAD = Integer.MIN_VALUE + 11;

  private static final int ABSENT = Integer.MIN_VALUE + 12;
  private static final int LONGEST_ID = 1000; // bytes

  private static final Set<String> WHOLE =
      Set.of(
          "TINYINT",
          "SMALLINT",
          "INTEGER",
          "BIGINT",
          "HUGEINT",
          "UTINYINT",
          "USMALLINT",
          "UINTEGER",
          "UBIGINT");
  private static final Set<String> NESTED = Set.of("BLOB", "STRUCT", "MAP", "LIST", "UNION");

  private final String sql;
  private final List<String> labels;
  private final int[] codes;
  private final int least;
  private final int most;

  private Argument(String sql, List<String> labels, int[] codes, int least, int most) {
    this.sql = sql;
    this.labels = labels;
    this.codes = codes;
    this.least = least;
    this.most = most;
  }

  /// Whether a type is one of whole numbers.
  static boolean isWhole(String type) {
    return WHOLE.contains(type);
  }

  /// The name of the enumeration of an argument.
  private static String type(int place) {
    return "codes_" + place;
  }

  static Argument of(Column column, Target target, PackLaw law, int place)
      throws WrongTypeException {
    return switch (target) {
      case Target.Id _ -> id(column);
      case Target.KindOf _ -> {
        List<String> labels = law.kinds().stream().map(kind -> kind.id().code()).toList();
        yield coded(column, labels, place(labels), place);
      }
      case Target.PurposeOf _ -> {
        List<String> labels = new ArrayList<>();
        Arrays.stream(Purpose.values()).map(Purpose::id).forEach(labels::add);
        labels.add("");
        int[] codes = place(labels);
        codes[labels.size() - 1] = NULL;
        yield coded(column, labels, codes, place);
      }
      case Target.Printed _, Target.AsOf _ -> day(column, false);
      case Target.Of(var fact) -> fact(column, fact, place);
      case Target.Ignored _ -> throw new IllegalArgumentException("a column that is not read");
    };
  }

  private static int[] place(List<String> labels) {
    int[] codes = new int[labels.size()];
    Arrays.setAll(codes, i -> i);
    return codes;
  }

  private static Argument fact(Column column, Fact fact, int place) throws WrongTypeException {
    return switch (fact.type()) {
      case FactType.Day _ -> day(column, fact.mayBeAbsent());
      case FactType.Quantity(int least, int most, var _) -> number(column, fact, least, most);
      case FactType.YesNo _, FactType.Choice _, FactType.State _ -> {
        List<String> labels = labels(fact);
        int[] codes = new int[labels.size()];
        for (int i = 0; i < codes.length - 1; i++) {
          codes[i] = fact.parse(labels.get(i));
        }
        codes[codes.length - 1] = NULL;
        yield coded(column, labels, codes, place);
      }
    };
  }

  /// Every text that the fact takes, and the empty one.
  private static List<String> labels(Fact fact) {
    List<String> labels = new ArrayList<>(fact.type().codeList().orElseThrow());
    if (fact.type() instanceof FactType.YesNo) {
      labels.addAll(List.of("true", "false"));
    }
    if (fact.type() instanceof FactType.Choice choice && choice.ignoredSuffix().isPresent()) {
      for (String code : choice.codes()) {
        String longer = code + choice.ignoredSuffix().get();
        if (!labels.contains(longer)) {
          labels.add(longer);
        }
      }
    }
    if (fact.mayBeAbsent() && !labels.contains("none")) {
      labels.add("none");
    }
    labels.add("");
    return labels;
  }

  /// 1 for a row whose name is null or too long, else 0.
  private static Argument id(Column column) throws WrongTypeException {
    boolean nested = column.type().endsWith("]");
    for (String type : NESTED) {
      nested |= column.type().startsWith(type);
    }
    if (nested) {
      throw new WrongTypeException(column.name(), column.type(), Wanted.NAME);
    }
    String name = Sql.name(column.name());
    String bad =
        column.type().equals("VARCHAR")
            ? "coalesce(strlen(" + name + ") > " + LONGEST_ID + ", true)"
            : name + " is null";
    return new Argument("(" + bad + ")::integer", List.of(), new int[0], 0, 0);
  }

  private static Argument coded(Column column, List<String> labels, int[] codes, int place)
      throws WrongTypeException {
    boolean isText = column.type().equals("VARCHAR");
    if (!isText
        && !WHOLE.contains(column.type())
        && !column.type().equals("BOOLEAN")
        && !column.type().startsWith("ENUM")) {
      throw new WrongTypeException(column.name(), column.type(), Wanted.CODE);
    }
    String name = Sql.name(column.name());
    String text = isText ? name : name + "::varchar";
    String sql =
        "coalesce(enum_code(try_cast(%s as %s))::integer, case when %s is null then %d else %d end)"
            .formatted(text, type(place), name, NULL, BAD);
    return new Argument(sql, labels, codes, 0, 0);
  }

  private static Argument day(Column column, boolean mayBeAbsent) throws WrongTypeException {
    String name = Sql.name(column.name());
    // What lies far out, the infinite days among it, is brought into the numbers it is told by.
    String since = "greatest(least(%s - date '1970-01-01', 9999999), -9999999)::integer";
    String sql =
        switch (column.type()) {
          case "DATE" ->
              "case when %s is null then %d else %s end"
                  .formatted(name, NULL, since.formatted(name));
          case "VARCHAR" -> {
            String tried = "try_cast(" + name + " as date)";
            String shape = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
            yield textual(name, shape, tried, since.formatted(tried), mayBeAbsent);
          }
          default -> throw new WrongTypeException(column.name(), column.type(), Wanted.DAY);
        };
    return new Argument(sql, List.of(), new int[0], Days.FIRST, Days.LAST);
  }

  private static Argument number(Column column, Fact fact, int least, int most)
      throws WrongTypeException {
    String name = Sql.name(column.name());
    String sql;
    if (WHOLE.contains(column.type())) {
      sql =
          "case when %s is null then %d when %s between %d and %d then %s::integer else %d end"
              .formatted(name, NULL, name, least, most, name, BAD);
    } else if (column.type().equals("VARCHAR")) {
      String cast = "try_cast(" + name + " as integer)";
      sql = textual(name, "[+-]?[0-9]+", cast, cast, fact.mayBeAbsent());
    } else {
      throw new WrongTypeException(column.name(), column.type(), Wanted.NUMBER);
    }
    return new Argument(sql, List.of(), new int[0], least, most);
  }

  /// A value that stands as text: its shape is looked at first, for a cast takes more than we do.
  ///
  /// @param tried null where the text has the shape and is no value all the same
  /// @param made the number of a value
  private static String textual(
      String name, String shape, String tried, String made, boolean mayBeAbsent) {
    String absent = mayBeAbsent ? "when %s = 'none' then %d ".formatted(name, ABSENT) : "";
    return ("case when %s is null or %s = '' then %d %swhen not regexp_full_match(%s, '%s')"
            + " or %s is null then %d else %s end")
        .formatted(name, name, NULL, absent, name, shape, tried, BAD, made);
  }

  /// The expression that makes the number.
  String sql() {
    return sql;
  }

  /// Makes the enumeration that the expression names, if it names one.
  void declare(Duck duck, int place) {
    if (!labels.isEmpty()) {
      String all = String.join(", ", labels.stream().map(Sql::text).toList());
      duck.run("create or replace type " + type(place) + " as enum (" + all + ")");
    }
  }

  /// Turns the numbers of a chunk into values; what is none becomes [#BAD].
  ///
  /// @param column the numbers, which are replaced
  /// @param rows how many
  /// @param blank the value of a null
  /// @return whether there is a bad one
  boolean decode(int[] column, int rows, int blank) {
    return codes.length > 0 ? decodeCodes(column, rows, blank) : decodeRange(column, rows, blank);
  }

  private boolean decodeCodes(int[] column, int rows, int blank) {
    boolean bad = false;
    for (int row = 0; row < rows; row++) {
      int code = column[row];
      int value = code >= 0 ? codes[code] : code;
      column[row] = value == NULL ? blank : value;
      bad |= value == BAD;
    }
    return bad;
  }

  private boolean decodeRange(int[] column, int rows, int blank) {
    boolean bad = false;
    for (int row = 0; row < rows; row++) {
      int value = column[row];
      if (value < least || value > most) {
        value = value == NULL ? blank : value == ABSENT ? Fact.ABSENT : BAD;
        bad |= value == BAD;
        column[row] = value;
      }
    }
    return bad;
  }
}
