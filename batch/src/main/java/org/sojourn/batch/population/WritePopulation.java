package org.sojourn.batch.population;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.sojourn.law.Fact;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;

/// Makes the bytes of a population file.
///
/// Kinds and values are named once, in the header, so that the file can be read with another
/// version of the pack. In the body each combination is: the place of its kind in the header; for
/// each fact of the header, then for the day on the paper, 0 for unknown, 1 for absent, 2 for a day
/// that is given, or 3 and the place of the value in the header; the number of tuples, documents
/// and first and last day; the length of the packed tuples, and these.
final class WritePopulation {

  static final int UNKNOWN = 0;
  static final int ABSENT = 1;
  static final int GIVEN = 2;
  static final int VALUES = 3;

  private final PackLaw law;

  WritePopulation(PackLaw law) {
    this.law = law;
  }

  byte[] bytes(Population population) {
    int[] kinds = kinds(population);
    int[][] values = values(population);
    byte[] body = body(population, kinds, values);
    byte[] head = head(population, kinds, values, body).getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    return whole;
  }

  private String head(Population population, int[] kinds, int[][] values, byte[] body) {
    StringBuilder text = new StringBuilder();
    line(text, PopulationFile.MARK + PopulationFile.FORM);
    line(text, "pack " + population.pack());
    line(text, "hash " + population.hash());
    line(text, "made " + population.made());
    line(text, "documents " + population.documents());
    for (Population.LeftOut left : population.leftOut()) {
      line(text, "left-out " + left.documents() + " " + left.why().id() + " " + left.column());
    }
    for (int kind : kinds) {
      line(text, "kind " + law.kinds().get(kind).id());
    }
    for (int slot = 0; slot < values.length; slot++) {
      Fact fact = law.facts().get(slot);
      StringBuilder named = new StringBuilder("fact " + fact.id());
      for (int value : values[slot]) {
        named.append(' ').append(fact.text(value));
      }
      line(text, named.toString());
    }
    CRC32C sum = new CRC32C();
    sum.update(body);
    line(text, "combinations " + population.combinations().size());
    line(
        text,
        String.format(Locale.ROOT, "body %d bytes, CRC-32C %08x", body.length, sum.getValue()));
    return text.append('\n').toString();
  }

  private static void line(StringBuilder text, String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private static int[] kinds(Population population) {
    Set<Integer> kinds = new TreeSet<>();
    population.combinations().forEach(combination -> kinds.add(combination.kind().slot()));
    return ints(kinds);
  }

  /// The values of each coded fact that occur, by slot; none for days.
  private int[][] values(Population population) {
    int[][] values = new int[law.facts().size()][];
    for (int slot = 0; slot < values.length; slot++) {
      Set<Integer> met = new TreeSet<>();
      for (Combination combination : population.combinations()) {
        if (Combination.isGiven(combination.value(slot)) && !isDay(combination, slot)) {
          met.add(combination.value(slot));
        }
      }
      values[slot] = ints(met);
    }
    return values;
  }

  private static int[] ints(Set<Integer> all) {
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean isDay(Combination combination, int slot) {
    return Arrays.stream(combination.daySlots()).anyMatch(each -> each == slot);
  }

  private static byte[] body(Population population, int[] kinds, int[][] values) {
    ByteWriter out = new ByteWriter();
    for (Combination combination : population.combinations()) {
      Kind kind = combination.kind();
      out.number(Arrays.binarySearch(kinds, kind.slot()));
      for (int slot = 0; slot <= values.length; slot++) {
        out.number(code(combination, slot, values));
      }
      Combination.Tuples tuples = combination.packed();
      ByteWriter packed = new ByteWriter();
      repack(combination, packed);
      out.number(tuples.count());
      out.number((int) (tuples.documents() >>> 31));
      out.number((int) (tuples.documents() & Integer.MAX_VALUE));
      out.signed(tuples.first());
      out.number(tuples.last() - tuples.first());
      out.number(packed.size());
      out.all(packed);
    }
    return out.bytes();
  }

  private static int code(Combination combination, int slot, int[][] values) {
    int value = combination.value(slot);
    if (value == Fact.UNKNOWN) {
      return UNKNOWN;
    }
    if (value == Fact.ABSENT) {
      return ABSENT;
    }
    return isDay(combination, slot) ? GIVEN : VALUES + Arrays.binarySearch(values[slot], value);
  }

  /// The tuples stand packed among those of others, of unknown length; so they are packed again.
  private static void repack(Combination combination, ByteWriter out) {
    int[] days = new int[combination.tuples() * combination.width()];
    int[] counts = new int[combination.tuples()];
    combination.read(days, counts);
    PackTuples.write(days, counts, combination.width(), out);
  }
}
