package org.sojourn.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.compile.NormalForm;
import org.sojourn.decide.Pack;
import org.sojourn.reader.Packs;

/// How long it takes to compile the packs, each one and all: at first in a Java machine that has
/// just begun, then warm.
public final class CompileRow implements Row {

  private static final int RUNS = 5;
  private static final double EACH = 200; // ms asked for, one pack

  /// Makes the row.
  public CompileRow() {}

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public List<Figure> measure() {
    List<String> names = Packs.names();
    Map<String, List<Double>> times = new TreeMap<>();
    List<Double> sums = new ArrayList<>();
    for (int run = 0; run <= RUNS; run++) {
      double sum = 0;
      for (String name : names) {
        double time = milliseconds(Packs.load(name));
        times.computeIfAbsent(name, _ -> new ArrayList<>()).add(time);
        sum += time;
      }
      sums.add(sum);
    }
    Runs cold = new Runs(List.of(sums.getFirst()));
    Runs warm = new Runs(sums.subList(1, sums.size()));
    List<Figure> figures = new ArrayList<>();
    figures.add(slowest("slowest pack, warm", warm(times)));
    figures.add(slowest("slowest pack, first time", first(times)));
    figures.add(Figure.alone("all packs, warm", "ms", warm, Bar.oursAtMost(3000, " ms")));
    figures.add(Figure.alone("all packs, first time", "ms", cold, Bar.oursAtMost(3000, " ms")));
    return figures;
  }

  private static double milliseconds(Pack pack) {
    long begin = System.nanoTime();
    NormalForm.of(pack, Optional.empty());
    return (System.nanoTime() - begin) / 1e6;
  }

  private static Map<String, Runs> warm(Map<String, List<Double>> times) {
    Map<String, Runs> warm = new TreeMap<>();
    times.forEach((name, all) -> warm.put(name, new Runs(all.subList(1, all.size()))));
    return warm;
  }

  private static Map<String, Runs> first(Map<String, List<Double>> times) {
    Map<String, Runs> first = new TreeMap<>();
    times.forEach((name, all) -> first.put(name, new Runs(all.subList(0, 1))));
    return first;
  }

  private static Figure slowest(String work, Map<String, Runs> packs) {
    List<Map.Entry<String, Runs>> slow =
        packs.entrySet().stream()
            .sorted((a, b) -> Double.compare(b.getValue().median(), a.getValue().median()))
            .toList();
    String over =
        slow.stream()
            .filter(pack -> pack.getValue().median() > EACH)
            .map(pack -> pack.getKey() + " " + Table.number(pack.getValue().median()))
            .collect(Collectors.joining(", "));
    String note = "`" + slow.getFirst().getKey() + "`" + (over.isEmpty() ? "" : "; over: " + over);
    Runs worst = slow.getFirst().getValue();
    return Figure.alone(work, "ms", worst, Bar.oursAtMost(EACH, " ms")).withNote(note);
  }
}
