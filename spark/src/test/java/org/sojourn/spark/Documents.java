package org.sojourn.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.sojourn.decide.LawOnDay;
import org.sojourn.decide.QuickAnswer;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// Documents as rows, and what the evaluator says of them.
final class Documents {

  private final PackLaw law;
  private final List<One> all = new ArrayList<>();

  Documents(PackLaw law) {
    this.law = law;
  }

  /// A document and what is asked of it.
  ///
  /// @param values the value of each fact, then the day on the paper
  record One(Kind kind, Purpose purpose, int asOf, List<Integer> values) {}

  List<One> all() {
    return all;
  }

  void add(One document) {
    all.add(document);
  }

  /// Adds documents at random: a third of the facts is not given.
  void addAtRandom(int count, SplittableRandom random, int first, int last) {
    for (int i = 0; i < count; i++) {
      Kind kind = law.kinds().get(random.nextInt(law.kinds().size()));
      int[] values = new int[law.facts().size() + 1];
      for (Fact fact : law.facts()) {
        values[fact.slot()] =
            random.nextInt(3) == 0 ? Fact.UNKNOWN : value(fact, random, first, last);
      }
      boolean hasDay = kind.paper() == Kind.PrintedDay.DAY && random.nextInt(20) > 0;
      values[law.facts().size()] = hasDay ? random.nextInt(first, last) : Fact.UNKNOWN;
      Purpose purpose = Purposes.ALL.get(random.nextInt(Purposes.ALL.size()));
      all.add(new One(kind, purpose, random.nextInt(first, last), boxed(values)));
    }
  }

  private static int value(Fact fact, SplittableRandom random, int first, int last) {
    if (fact.mayBeAbsent() && random.nextInt(4) == 0) {
      return Fact.ABSENT;
    }
    return switch (fact.type()) {
      case FactType.Day _ -> random.nextInt(first, last);
      case FactType.Quantity(int least, int most, var _) -> random.nextInt(least, most + 1);
      case FactType.YesNo _, FactType.Choice _, FactType.State _ ->
          random.nextInt(fact.type().codeList().orElseThrow().size());
    };
  }

  /// The same documents, asked about on one day.
  Documents asked(int day) {
    Documents asked = new Documents(law);
    all.forEach(each -> asked.add(new One(each.kind(), each.purpose(), day, each.values())));
    return asked;
  }

  /// The documents as a table: days as dates, where they are; all else as text.
  Dataset<Row> table() {
    StructType schema =
        new StructType()
            .add("id", DataTypes.LongType)
            .add("kind", DataTypes.StringType)
            .add("purpose", DataTypes.StringType)
            .add("as_of", DataTypes.DateType)
            .add("printed", DataTypes.DateType);
    for (Fact fact : law.facts()) {
      schema = schema.add(fact.id().code(), type(fact));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      rows.add(row(i, all.get(i)));
    }
    return Sessions.session().createDataFrame(rows, schema);
  }

  private static DataType type(Fact fact) {
    return switch (fact.type()) {
      case FactType.Day _ -> DataTypes.DateType;
      case FactType.Quantity _ -> DataTypes.IntegerType;
      case FactType.YesNo _, FactType.Choice _, FactType.State _ -> DataTypes.StringType;
    };
  }

  private Row row(long id, One document) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(id);
    cells.add(document.kind().id().code());
    cells.add(document.purpose().id());
    cells.add(date(document.asOf()));
    cells.add(date(document.values().get(law.facts().size())));
    for (Fact fact : law.facts()) {
      cells.add(cell(fact, document.values().get(fact.slot())));
    }
    return RowFactory.create(cells.toArray());
  }

  private static @Nullable Object date(int day) {
    return day == Fact.UNKNOWN ? null : Days.date(day);
  }

  /// A day or a number that is absent is left out, which means the same where it may be absent.
  private static @Nullable Object cell(Fact fact, int value) {
    boolean isText = type(fact).equals(DataTypes.StringType);
    if (value == Fact.UNKNOWN || (value == Fact.ABSENT && !isText)) {
      return null;
    }
    return isText
        ? fact.text(value)
        : fact.type() instanceof FactType.Day ? date(value) : (Object) value;
  }

  /// What the evaluator says of a document, as the row of an answer.
  String expected(LawOnDay evaluator, One document) {
    int[] facts = evaluator.blankFacts();
    for (int slot = 0; slot < facts.length; slot++) {
      int value = document.values().get(slot);
      facts[slot] = value == Fact.UNKNOWN ? facts[slot] : value;
    }
    int printed = document.values().get(facts.length);
    QuickAnswer answer =
        evaluator.answer(document.kind(), document.purpose(), printed, facts, document.asOf());
    return String.join(
        "|",
        answer.status().id(),
        answer.cover().map(it -> it.id()).orElse(""),
        end(answer),
        Optional.of(answer)
            .flatMap(
                it ->
                    it.ending().isPresent()
                        ? it.ending().get().lastKnownDay().map(Object::toString)
                        : Optional.of(it.through()).filter(Days::isDay).map(Days::text))
            .orElse(""),
        bound(answer.safe()),
        bound(answer.arguable()),
        String.join(" ", answer.measures().stream().map(it -> it.code()).toList()),
        String.join(" ", answer.missing().stream().map(it -> it.id().code()).toList()),
        answer.confidence().id());
  }

  private static String end(QuickAnswer answer) {
    if (answer.ending().isEmpty()) {
      return switch (answer.through()) {
        case Days.NEVER -> "";
        case Days.OPEN -> "none";
        default -> "day";
      };
    }
    return switch (answer.ending().get()) {
      case org.sojourn.decide.Ending.OnDay _ -> "day";
      case org.sojourn.decide.Ending.Provisional _ -> "provisional";
      case org.sojourn.decide.Ending.Awaiting _ -> "open";
      case org.sojourn.decide.Ending.Pending _ -> "pending";
      case org.sojourn.decide.Ending.NoEnd _ -> "none";
    };
  }

  private static String bound(int day) {
    return day == Days.OPEN ? "open" : day == Days.NEVER ? "" : Days.text(day);
  }

  /// The row of an answer as text, without its id.
  static String text(Row answer) {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i < answer.size(); i++) {
      cells.add(answer.isNullAt(i) ? "" : answer.get(i).toString());
    }
    return String.join("|", cells);
  }

  /// The values of a worked case.
  List<Integer> values(java.util.OptionalInt printed, java.util.Map<String, String> facts) {
    int[] values = new int[law.facts().size() + 1];
    java.util.Arrays.fill(values, Fact.UNKNOWN);
    new TreeMap<>(facts)
        .forEach(
            (code, text) -> {
              Fact fact = law.fact(code).orElseThrow();
              values[fact.slot()] = fact.parse(text);
            });
    values[law.facts().size()] = printed.orElse(Fact.UNKNOWN);
    return boxed(values);
  }

  private static List<Integer> boxed(int[] values) {
    return java.util.Arrays.stream(values).boxed().toList();
  }
}
