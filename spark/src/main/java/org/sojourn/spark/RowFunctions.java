package org.sojourn.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.sojourn.time.Days;

/// The columns that answer a table: expressions over functions on primitives.
final class RowFunctions {

  private static final Map<List<Object>, String> NAMESPACES = new ConcurrentHashMap<>();

  private final AskedLaw asked;
  private final Layout layout;
  private final List<String> columns;
  private final Dataset<Row> documents;
  private final Map<String, UnboundFunction> used = new HashMap<>();
  private final String namespace;
  private final Column[] words;
  private final Column answer;

  /// Makes the functions for a table.
  ///
  /// @param columns the column of each field
  RowFunctions(AskedLaw asked, Layout layout, List<String> columns, Dataset<Row> documents) {
    this.asked = asked;
    this.layout = layout;
    this.columns = columns;
    this.documents = documents;
    this.namespace = namespace(List.of(asked, layout, columns));
    this.words = words();
    this.answer = call(new FindAnswer(asked, layout), words);
  }

  private static String namespace(List<Object> key) {
    AskedLaw asked = (AskedLaw) key.getFirst();
    return NAMESPACES.computeIfAbsent(key, _ -> asked.pack() + "_" + (NAMESPACES.size() + 1));
  }

  private Column[] words() {
    Column[] made = new Column[layout.words()];
    Arrays.fill(made, functions.lit(0L));
    for (int i = 0; i < columns.size(); i++) {
      Field field = layout.fields().get(i);
      made[field.word()] = add(made[field.word()], field, columns.get(i));
    }
    return made;
  }

  private Column add(Column word, Field field, String name) {
    Column cell = column(documents, name);
    return switch (ReadSchema.ReadAs.of(type(name), field.target()).orElseThrow()) {
      case TEXT -> call(new PackText(asked, field), word, cell.cast(DataTypes.StringType));
      case NUMBER -> call(new PackNumber(asked, field), word, orBlank(cell));
      case DAY -> call(new PackNumber(asked, field), word, orBlank(functions.unix_date(cell)));
    };
  }

  private static Column orBlank(Column number) {
    return functions.coalesce(number.cast(DataTypes.LongType), functions.lit(PackNumber.BLANK));
  }

  private org.apache.spark.sql.types.DataType type(String name) {
    return documents.schema().apply(name).dataType();
  }

  /// Returns a column by its whole name, dots and all.
  static Column column(Dataset<Row> table, String name) {
    return table.col("`" + name.replace("`", "``") + "`");
  }

  private Column call(LawFunction<?> function, Column... arguments) {
    used.put(function.name(), new Unbound(function));
    SojournCatalog.put(namespace, used);
    String name = "%s.`%s`.`%s`".formatted(SojournCatalog.NAME, namespace, function.name());
    return functions.call_function(name, arguments);
  }

  private Column callWithWords(LawFunction<?> function) {
    List<Column> arguments = new ArrayList<>(List.of(answer));
    arguments.addAll(List.of(words));
    return call(function, arguments.toArray(Column[]::new));
  }

  /// The columns of an answer, in the order of the batch.
  List<Column> answers() {
    return List.of(
        word(Said.Column.STATUS),
        word(Said.Column.COVER),
        word(Said.Column.END),
        through().as("through"),
        callWithWords(new SayBound(asked, layout, SayBound.Bound.SAFE)).as("safe_through"),
        callWithWords(new SayBound(asked, layout, SayBound.Bound.ARGUABLE)).as("arguable_through"),
        word(Said.Column.MEASURES),
        word(Said.Column.MISSING),
        word(Said.Column.CONFIDENCE));
  }

  private Column word(Said.Column column) {
    SayWord say = new SayWord(asked, layout, column);
    return call(say, answer).as(say.name());
  }

  private Column through() {
    Column day = call(new SayDay(asked), answer);
    return functions.when(
        day.notEqual(functions.lit(Days.NEVER)), functions.date_from_unix_date(day));
  }

  /// Whether a row cannot be answered.
  Column isRejected() {
    return call(new IsRejected(asked, layout), words);
  }

  /// What is wrong with a row: an array of one struct for each bad cell.
  Column problems() {
    int kind = layout.fields().indexOf(layout.field(Target.Role.KIND).orElseThrow());
    Column[] named = new Column[columns.size()];
    for (int i = 0; i < named.length; i++) {
      NameProblem name = new NameProblem(asked, layout.fields().get(i), columns.get(i));
      named[i] = call(name, text(columns.get(kind)), text(columns.get(i)));
    }
    return functions.array_compact(functions.array(named));
  }

  private Column text(String name) {
    return column(documents, name).cast(DataTypes.StringType);
  }

  /// A function whose types are known beforehand.
  private record Unbound(BoundFunction function) implements UnboundFunction {

    @Override
    public BoundFunction bind(StructType types) {
      return function;
    }

    @Override
    public String description() {
      return function.toString();
    }

    @Override
    public String name() {
      return function.name();
    }
  }
}
