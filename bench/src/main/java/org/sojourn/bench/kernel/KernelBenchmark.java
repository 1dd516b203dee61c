package org.sojourn.bench.kernel;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sojourn.kernel.CellKernel;
import org.sojourn.kernel.Tiles;

/// Records a microsecond: the kernel in the form it chooses, and the copy of the same bytes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx3g", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 7, time = 1)
public class KernelBenchmark {

  private static final int ROWS = 1 << 24;

  /// The documents: a number of invented cells, or a pack and a day.
  @Param({"40", "4000", "us 2026-11-23", "ru 2022-03-01"})
  public String population = "40";

  /// How many threads share the rows.
  @Param({"1", "2"})
  public int threads = 1;

  private Columns columns = Columns.of("1", 1);
  private CellKernel kernel = CellKernel.of(columns.table);
  private Tiles tiles = new Tiles(1);

  /// Makes the benchmark.
  public KernelBenchmark() {}

  /// Draws the columns and checks the kernel against binary search.
  @Setup(Level.Trial)
  public void setUp() {
    columns = Columns.of(population, ROWS);
    kernel = CellKernel.of(columns.table);
    columns.check(kernel);
    tiles.close();
    tiles = new Tiles(threads);
  }

  /// Ends the threads.
  @TearDown
  public void tearDown() {
    tiles.close();
  }

  /// The kernel.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void kernel() {
    columns.run(tiles, kernel);
  }

  /// The yardstick.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public void copy() {
    columns.copy(tiles);
  }
}
