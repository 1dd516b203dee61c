package org.sojourn.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.ByteType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.ShortType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.sojourn.law.PackLaw;

/// Finds out what each column of a table says.
final class ReadSchema {

  private static final List<String> NEEDED = List.of("kind", "printed");

  /// One value of these holds for the whole table.
  private static final Map<String, String> NOT_PER_ROW =
      Map.of("known_on", "--known-on DAY", "pack", "--pack PACK");

  private final StructType schema;
  private final Map<String, String> named;
  private final PackLaw law;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final List<String> ignored = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private Optional<String> id = Optional.empty();

  /// What was found out.
  ///
  /// @param id the column with the row's own name
  /// @param targets column to what it says, in the order of the table
  /// @param ignored columns that say nothing to the pack
  record Columns(Optional<String> id, Map<String, Target> targets, List<String> ignored) {}

  private ReadSchema(StructType schema, DocumentColumns columns, PackLaw law) {
    this.schema = schema;
    this.named = columns.named();
    this.law = law;
  }

  /// Reads the schema of a table.
  ///
  /// @throws BadTableException with everything that is wrong with it
  static Columns of(StructType schema, DocumentColumns columns, PackLaw law) {
    ReadSchema read = new ReadSchema(schema, columns, law);
    read.checkMappings();
    for (StructField field : schema.fields()) {
      read.read(field);
    }
    NEEDED.forEach(read::need);
    if (!read.problems.isEmpty()) {
      throw new BadTableException(read.problems);
    }
    return new Columns(read.id, read.targets, read.ignored);
  }

  private void checkMappings() {
    Set<String> names = Set.of(schema.fieldNames());
    named.forEach(
        (column, meaning) -> {
          if (!names.contains(column)) {
            problems.add(badMapping(column, meaning, "the table has these columns: " + names()));
          }
        });
  }

  private String names() {
    return String.join(", ", schema.fieldNames());
  }

  private static Problem badMapping(String column, String meaning, String help) {
    String message = "`--map %s=%s` cannot be followed".formatted(column, meaning);
    return new Problem("C044", message, help);
  }

  private void read(StructField field) {
    String column = field.name();
    String code = named.getOrDefault(column, column.strip());
    Optional<Target> target = Target.of(code, law);
    if (target.isEmpty() && !code.equals("id")) {
      readOther(column, code);
    } else if (!taken.add(code)) {
      problems.add(
          new Problem(
              "C041", "the column `%s` is there twice".formatted(code), "rename or remove one"));
    } else if (target.isEmpty()) {
      id = Optional.of(column);
    } else if (ReadAs.of(field.dataType(), target.get()).isEmpty()) {
      problems.add(wrongType(field, target.get()));
    } else {
      targets.put(column, target.get());
    }
  }

  private void readOther(String column, String code) {
    if (named.containsKey(column)) {
      problems.add(
          badMapping(
              column,
              code,
              "a column is read as a fact of the pack (`sojourn facts %s`), or as id, kind,"
                      .formatted(law.id())
                  + " printed, as_of, purpose"));
    } else if (NOT_PER_ROW.containsKey(code)) {
      problems.add(
          new Problem(
              "C045",
              "the column `%s` cannot vary from row to row".formatted(code),
              "give it once for all rows: `%s`; or rename the column if it means something else"
                  .formatted(NOT_PER_ROW.get(code))));
    } else {
      ignored.add(column);
    }
  }

  private static Problem wrongType(StructField field, Target target) {
    String wanted = target.isDay() ? "date or string" : "string";
    return new Problem(
        "S001",
        "the column `%s` has the type %s, expected %s"
            .formatted(field.name(), field.dataType().simpleString(), wanted),
        target.isDay()
            ? "turn it into a day with `to_date`, in the time zone of the authority"
            : "turn it into a string, or leave it out");
  }

  private void need(String code) {
    if (!taken.contains(code)) {
      problems.add(
          new Problem(
              "C040",
              "the column `%s` is missing; found: %s".formatted(code, names()),
              "name a column so, or say which column it is: `--map COLUMN=%s`".formatted(code)));
    }
  }

  /// How the cells of a column are taken.
  enum ReadAs {
    /// As text.
    TEXT,
    /// As a number.
    NUMBER,
    /// As a day.
    DAY;

    /// Returns how cells of a type are taken; nothing if they are no values.
    static Optional<ReadAs> of(DataType type, Target target) {
      return switch (type) {
        case StringType _, NullType _ -> Optional.of(TEXT);
        case DateType _ -> target.isDay() ? Optional.of(DAY) : Optional.empty();
        case ByteType _, ShortType _, IntegerType _, LongType _ ->
            switch (target.role()) {
              case NUMBER -> Optional.of(NUMBER);
              case CODE -> Optional.of(TEXT);
              case KIND, PURPOSE, AS_OF, PRINTED, DAY -> Optional.empty();
            };
        case BooleanType _ ->
            target.role() == Target.Role.CODE ? Optional.of(TEXT) : Optional.empty();
        default -> Optional.empty();
      };
    }
  }
}
