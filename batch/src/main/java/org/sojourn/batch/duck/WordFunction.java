package org.sojourn.batch.duck;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;
import org.sojourn.batch.AnswerBook;
import org.sojourn.batch.Asked;
import org.sojourn.batch.RowAnswerer;
import org.sojourn.batch.Rows;
import org.sojourn.batch.Target;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;

/// The function of SQL that answers rows: numbers of [Argument]s in, a word of the
/// [AnswerBook] out; [AnswerBook#REJECTED] for a row that cannot be answered. DuckDB calls it for
/// two thousand rows at a time, from as many threads as it has.
final class WordFunction {

  private final String name;
  private final RowAnswerer answerer;
  private final Asked asked;
  private final List<Target> targets;
  private final List<Argument> arguments;
  private final int[] mainPurposes;
  private final boolean[] withoutDay;
  private final int[] blank;
  private final Queue<Hand> idle = new ConcurrentLinkedQueue<>();
  private final AtomicLong rows = new AtomicLong();
  private final AtomicLong rejected = new AtomicLong();
  private volatile @Nullable Throwable failure;

  /// @param name what SQL calls it
  /// @param targets what each argument is
  WordFunction(
      String name,
      RowAnswerer answerer,
      Asked asked,
      List<Target> targets,
      List<Argument> arguments) {
    this.name = name;
    this.answerer = answerer;
    this.asked = asked;
    this.targets = List.copyOf(targets);
    this.arguments = List.copyOf(arguments);
    PackLaw law = answerer.law();
    this.mainPurposes =
        law.kinds().stream().mapToInt(kind -> Rows.place(kind.mainPurpose())).toArray();
    this.withoutDay = new boolean[mainPurposes.length];
    for (Kind kind : law.kinds()) {
      withoutDay[kind.slot()] = kind.paper() != Kind.PrintedDay.DAY;
    }
    this.blank = answerer.blankFacts();
  }

  /// Makes it known.
  void register(Duck duck) {
    DuckDBColumnType[] types = new DuckDBColumnType[arguments.size()];
    Arrays.fill(types, DuckDBColumnType.INTEGER);
    for (int place = 0; place < arguments.size(); place++) {
      arguments.get(place).declare(duck, place);
    }
    try {
      DuckDBFunctions.scalarFunction()
          .withName(name)
          .withParameters(types)
          .withReturnType(DuckDBColumnType.BIGINT)
          .withVectorizedFunction(this::apply)
          .register(duck.connection());
    } catch (SQLException e) {
      throw DuckFailure.of(e);
    }
  }

  /// The call of it.
  String call() {
    return name + "(" + String.join(", ", arguments.stream().map(Argument::sql).toList()) + ")";
  }

  /// Forgets what was counted.
  void reset() {
    rows.set(0);
    rejected.set(0);
    failure = null;
  }

  /// How many rows it was called for.
  long rows() {
    return rows.get();
  }

  /// How many of them it could not answer.
  long rejected() {
    return rejected.get();
  }

  /// What it failed with, which the database tells as its own failure; null if it did not.
  @Nullable Throwable failure() {
    return failure;
  }

  private void apply(DuckDBDataChunkReader in, DuckDBWritableVector out) {
    Hand hand = idle.poll();
    if (hand == null) {
      hand = new Hand();
    }
    try {
      int count = (int) in.rowCount();
      long bad = hand.answer(in, count);
      Vectors.write(hand.words, out, count);
      rows.addAndGet(count);
      if (bad > 0) {
        rejected.addAndGet(bad);
      }
    } catch (RuntimeException | Error e) {
      failure = e;
      throw e;
    } finally {
      idle.add(hand);
    }
  }

  /// What one thread needs at a time.
  private final class Hand {

    private final Rows chunk = new Rows(blank);
    private final RowAnswerer.Worker worker = answerer.worker();
    private final long[] words = new long[Rows.CAPACITY];
    private final boolean[] bad = new boolean[Rows.CAPACITY];
    private final int[] nameless = new int[Rows.CAPACITY];

    /// Answers a chunk; returns how many rows are rejected.
    long answer(DuckDBDataChunkReader in, int count) {
      List<int[]> wrong = new ArrayList<>();
      boolean days = false;
      boolean purposes = false;
      for (int place = 0; place < arguments.size(); place++) {
        Target target = targets.get(place);
        int[] column = column(target);
        Vectors.read(in.vector(place), column, count);
        if (arguments.get(place).decode(column, count, blank(target))) {
          wrong.add(column);
        }
        days |= target instanceof Target.AsOf;
        purposes |= target instanceof Target.PurposeOf;
      }
      if (!days) {
        Arrays.fill(chunk.asOf(), 0, count, asked.asOf());
      }
      boolean any = findBad(wrong, count);
      purposes(purposes, count);
      chunk.size(count);
      worker.answer(chunk, words);
      return any ? reject(count) : 0;
    }

    private int[] column(Target target) {
      return switch (target) {
        case Target.Id _ -> nameless;
        case Target.KindOf _ -> chunk.kinds();
        case Target.PurposeOf _ -> chunk.purposes();
        case Target.AsOf _ -> chunk.asOf();
        case Target.Printed _ -> chunk.values(chunk.slots() - 1);
        case Target.Of(var fact) -> chunk.values(fact.slot());
        case Target.Ignored _ -> throw new IllegalStateException("a column that is not read");
      };
    }

    /// Marks the rows that cannot be answered, and puts harmless values in their place.
    private boolean findBad(List<int[]> wrong, int count) {
      int[] kinds = chunk.kinds();
      int[] printed = chunk.values(chunk.slots() - 1);
      boolean any = false;
      for (int row = 0; row < count; row++) {
        boolean isBad =
            nameless[row] != 0
                || kinds[row] < 0
                || (withoutDay[kinds[row]] && printed[row] != Fact.UNKNOWN);
        bad[row] = isBad;
        any |= isBad;
      }
      for (int[] column : wrong) {
        for (int row = 0; row < count; row++) {
          bad[row] |= column[row] == Argument.BAD;
        }
      }
      any |= !wrong.isEmpty();
      for (int row = 0; any && row < count; row++) {
        if (bad[row]) {
          clear(row);
        }
      }
      return any;
    }

    private void clear(int row) {
      for (Target target : targets) {
        column(target)[row] = blank(target);
      }
      chunk.kinds()[row] = 0;
    }

    private void purposes(boolean given, int count) {
      int[] purposes = chunk.purposes();
      int[] kinds = chunk.kinds();
      for (int row = 0; row < count; row++) {
        if (!given || purposes[row] < 0) {
          purposes[row] =
              asked.purpose().isPresent()
                  ? Rows.place(asked.purpose().get())
                  : mainPurposes[kinds[row]];
        }
      }
    }

    private long reject(int count) {
      long rejections = 0;
      for (int row = 0; row < count; row++) {
        if (bad[row]) {
          words[row] = AnswerBook.REJECTED;
          rejections++;
        }
      }
      return rejections;
    }
  }

  /// The value of a cell that is null.
  private int blank(Target target) {
    return switch (target) {
      case Target.Id _ -> 0;
      case Target.KindOf _, Target.PurposeOf _ -> Argument.NULL;
      case Target.AsOf _ -> asked.asOf();
      case Target.Printed _ -> Fact.UNKNOWN;
      case Target.Of(var fact) -> blank[fact.slot()];
      case Target.Ignored _ -> throw new IllegalStateException("a column that is not read");
    };
  }
}
