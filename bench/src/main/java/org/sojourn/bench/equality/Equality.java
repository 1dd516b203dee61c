package org.sojourn.bench.equality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.sojourn.decide.Pack;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.Packs;

/// The full equality run: `Equality [--documents N] [--days N] [--case-days N] [--seed N] [--pack
/// PACK]...`.
///
/// Prints a line for each pack and a witness for each kind of mismatch. Exit 0 if all are equal, 1
/// if not, 2 for wrong usage.
public final class Equality {

  private static final int BOUNDS = 100_000;

  private Equality() {}

  /// Runs it.
  ///
  /// @param args see above
  public static void main(String[] args) {
    EqualityWords words;
    try {
      words = EqualityWords.read(args, Packs.names());
    } catch (IllegalArgumentException e) {
      System.err.println("sojourn-bench equality: " + e.getMessage());
      System.exit(2);
      return;
    }
    System.exit(run(words) ? 0 : 1);
  }

  private static boolean run(EqualityWords words) {
    Map<String, Long> shares = shares(words);
    Tally all = new Tally();
    List<Engine> engines = engines();
    for (String name : words.packs()) {
      Pack pack = Packs.load(name);
      PackRun.Size size =
          new PackRun.Size(
              shares.getOrDefault(name, 0L), words.days(), BOUNDS, words.caseDays(), words.seed());
      PackRun.Result result = new PackRun(pack, engines, size).run(Packs.cases(name));
      System.out.println(line(name, result));
      Tally tally = result.all();
      for (Tally.Shown shown : tally.shown) {
        Witness.lines(shown).forEach(System.out::println);
      }
      all.add(tally);
    }
    engines.forEach(Engine::close);
    System.out.println(sum(all, words));
    return all.mismatches == 0;
  }

  /// Returns the engines on the class path, the normal form first.
  static List<Engine> engines() {
    List<Engine> engines = new ArrayList<>(List.of(new FormEngine()));
    ServiceLoader.load(Engine.class).forEach(engines::add);
    return engines;
  }

  /// Documents by pack: as many as it has rules, of all rules.
  private static Map<String, Long> shares(EqualityWords words) {
    Map<String, Long> rules = new TreeMap<>();
    for (String name : words.packs()) {
      PackLaw law = Packs.law(name);
      rules.put(name, law.provisions().size() + 10L * law.kinds().size());
    }
    long total = rules.values().stream().mapToLong(Long::longValue).sum();
    rules.replaceAll((_, own) -> own * words.documents() / total + words.days());
    return rules;
  }

  private static String line(String name, PackRun.Result result) {
    Tally all = result.all();
    String verdict = all.mismatches == 0 ? "equal" : all.mismatches + " DIFFER";
    return String.format(
        Locale.ROOT,
        "%-4s %,d worked cases, %,d at %,d bounds (%,d sides), %,d drawn: %s; %,d for the evaluator"
            + " (%,d beyond what is compiled, %,d needlessly)%s",
        name,
        result.cases().documents,
        result.bounds().documents,
        result.boundsMet(),
        result.sidesMet(),
        result.drawn().documents,
        verdict,
        all.left,
        all.beyond,
        all.cautious,
        result.notCompiled() == 0 ? "" : "; " + result.notCompiled() + " diagrams not compiled");
  }

  private static String sum(Tally all, EqualityWords words) {
    return String.format(
        Locale.ROOT,
        "%s: %,d documents, %,d mismatches, seed %d; by engine %s",
        all.mismatches == 0 ? "equal" : "NOT equal",
        all.documents,
        all.mismatches,
        words.seed(),
        all.byEngine);
  }
}
