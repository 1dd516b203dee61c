package org.sojourn.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Times two commands as whole processes, in turn, and prints the medians, the spread and the ratio
/// pair by pair: `Whole RUNS COMMAND... --against COMMAND...`.
public final class Whole {

  private Whole() {}

  /// Runs the comparison.
  ///
  /// @param args number of counted runs, first command, `--against`, second command
  /// @throws IOException if a command cannot be started
  /// @throws InterruptedException if the wait for a command is interrupted
  public static void main(String[] args) throws IOException, InterruptedException {
    int runs = Integer.parseInt(args[0]);
    int middle = Arrays.asList(args).indexOf("--against");
    List<String> first = List.of(args).subList(1, middle);
    List<String> second = List.of(args).subList(middle + 1, args.length);
    List<Double> firstTimes = new ArrayList<>();
    List<Double> secondTimes = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int run = -1; run < runs; run++) {
      double a = seconds(first);
      double b = seconds(second);
      if (run >= 0) {
        firstTimes.add(a);
        secondTimes.add(b);
        ratios.add(a / b);
      }
    }
    print("first, s", firstTimes);
    print("second, s", secondTimes);
    print("ratio", ratios);
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long begin = System.nanoTime();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("took more than ten minutes: " + command);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void print(String name, List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-10s min %.3f  median %.3f  max %.3f%n",
        name,
        sorted.getFirst(),
        sorted.get(sorted.size() / 2),
        sorted.getLast());
  }
}
