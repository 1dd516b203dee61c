package org.sojourn.batch.population;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.sojourn.batch.population.Population.LeftOut;
import org.sojourn.batch.population.Population.Why;
import org.sojourn.batch.population.PopulationException.Reason;
import org.sojourn.law.Fact;
import org.sojourn.law.FactValueException;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;

/// Reads the bytes that [WritePopulation] made. Nothing in them is believed: every length, name and
/// sum is checked.
final class ReadPopulation {

  private static final int LONGEST_HEAD = 1 << 24;

  private final String file;
  private final PackLaw law;
  private final PopulationFile.Versions versions;

  private String pack = "";
  private String hash = "";
  private String made = "";
  private long documents;
  private int combinations;
  private int bodyBytes;
  private int bodySum;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<int[]> values = new ArrayList<>();

  ReadPopulation(String file, PackLaw law, PopulationFile.Versions versions) {
    this.file = file;
    this.law = law;
    this.versions = versions;
  }

  Population read(byte[] bytes) {
    if (!PopulationFile.isMarked(bytes)) {
      throw new PopulationException(Reason.NOT_A_POPULATION, file);
    }
    int body = headEnd(bytes);
    String head = new String(bytes, 0, body, StandardCharsets.UTF_8);
    checkForm(head);
    try {
      head.lines().skip(1).forEach(this::readPackLine);
      checkPack();
      head.lines().skip(1).forEach(this::readLine);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw torn("a line of its header cannot be read");
    }
    checkBody(bytes, body);
    Population read = new Population(pack, hash, made, combinations(bytes, body), leftOut);
    if (read.documents() != documents) {
      throw torn("it holds %d documents and says %d".formatted(read.documents(), documents));
    }
    return read;
  }

  private int headEnd(byte[] bytes) {
    for (int i = 1; i < Math.min(bytes.length, LONGEST_HEAD); i++) {
      if (bytes[i] == '\n' && bytes[i - 1] == '\n') {
        return i + 1;
      }
    }
    throw torn("its header has no end");
  }

  private void checkForm(String head) {
    String form = head.lines().findFirst().orElse("").substring(PopulationFile.MARK.length());
    if (!form.equals(PopulationFile.FORM)) {
      throw new PopulationException(Reason.OTHER_FORM, file, form);
    }
  }

  private void readPackLine(String line) {
    if (line.startsWith("pack ")) {
      pack = line.substring("pack ".length());
    } else if (line.startsWith("hash ")) {
      hash = line.substring("hash ".length());
    }
  }

  private void checkPack() {
    if (!pack.equals(law.id())) {
      throw new PopulationException(Reason.OTHER_PACK, file, pack, law.id());
    }
    if (!hash.equals(law.hash()) && versions == PopulationFile.Versions.SAME) {
      throw new PopulationException(Reason.OTHER_LAW, file, hash, law.hash(), pack);
    }
  }

  private void readLine(String line) {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "made" -> made = line.substring("made ".length());
      case "documents" -> documents = Long.parseLong(words[1]);
      case "left-out" -> leftOut.add(leftOut(words));
      case "kind" -> kinds.add(law.kind(words[1]).orElseThrow(() -> unknown(words[1])));
      case "fact" -> readFact(words);
      case "combinations" -> combinations = Integer.parseInt(words[1]);
      case "body" -> {
        bodyBytes = Integer.parseInt(words[1]);
        bodySum = HexFormat.fromHexDigits(words[4]);
      }
      default -> {
        // the lines on the pack were read before; lines of a later form say nothing here
      }
    }
  }

  private static LeftOut leftOut(String[] words) {
    Optional<Why> why =
        Arrays.stream(Why.values()).filter(each -> each.id().equals(words[2])).findFirst();
    return new LeftOut(
        Long.parseLong(words[1]),
        words.length > 3 ? words[3] : "",
        why.orElseThrow(IllegalArgumentException::new));
  }

  private void readFact(String[] words) {
    Fact fact = law.fact(words[1]).orElseThrow(() -> unknown(words[1]));
    int[] codes = new int[words.length - 2];
    for (int i = 0; i < codes.length; i++) {
      String text = words[i + 2];
      try {
        codes[i] = fact.parse(text);
      } catch (FactValueException e) {
        throw unknown(fact.id() + "=" + text);
      }
    }
    facts.add(fact);
    values.add(codes);
  }

  private void checkBody(byte[] bytes, int body) {
    if (bytes.length - body != bodyBytes) {
      throw torn(
          "%d bytes follow its header, which says %d".formatted(bytes.length - body, bodyBytes));
    }
    CRC32C sum = new CRC32C();
    sum.update(bytes, body, bodyBytes);
    if ((int) sum.getValue() != bodySum) {
      throw torn("its bytes do not give the sum that its header says");
    }
  }

  private List<Combination> combinations(byte[] bytes, int body) {
    try {
      ByteReader in = new ByteReader(bytes, body);
      List<Combination> all = new ArrayList<>(Math.min(combinations, 1 << 20));
      for (int i = 0; i < combinations; i++) {
        all.add(combination(in, bytes));
      }
      if (in.at() != bytes.length) {
        throw torn("it holds more than it says");
      }
      return all;
    } catch (IndexOutOfBoundsException e) {
      throw torn("a combination cannot be read");
    }
  }

  private Combination combination(ByteReader in, byte[] bytes) {
    Kind kind = kinds.get(in.number());
    int printed = law.facts().size();
    int[] shared = new int[printed + 1];
    Arrays.fill(shared, Fact.UNKNOWN);
    law.facts().forEach(fact -> shared[fact.slot()] = fact.assumed().orElse(Fact.UNKNOWN));
    int[] slots = new int[printed + 1];
    int width = 0;
    for (int i = 0; i < facts.size(); i++) {
      int slot = facts.get(i).slot();
      int code = in.number();
      shared[slot] = value(code, values.get(i));
      if (code == WritePopulation.GIVEN) {
        slots[width++] = slot;
      }
    }
    int code = in.number();
    shared[printed] = value(code, new int[0]);
    int[] daySlots = new int[code == WritePopulation.GIVEN ? width + 1 : width];
    System.arraycopy(slots, 0, daySlots, daySlots.length - width, width);
    if (daySlots.length > width) {
      daySlots[0] = printed;
    }
    return new Combination(kind, shared, daySlots, tuples(in, bytes));
  }

  private static int value(int code, int[] codes) {
    return switch (code) {
      case WritePopulation.UNKNOWN -> Fact.UNKNOWN;
      case WritePopulation.ABSENT -> Fact.ABSENT;
      case WritePopulation.GIVEN -> Combination.GIVEN;
      default -> codes[code - WritePopulation.VALUES];
    };
  }

  private static Combination.Tuples tuples(ByteReader in, byte[] bytes) {
    int count = in.number();
    long high = in.number();
    long sum = high << 31 | in.number();
    int first = in.signed();
    int last = first + in.number();
    int length = in.number();
    int at = in.at();
    in.skip(length);
    return new Combination.Tuples(bytes, at, count, sum, first, last);
  }

  private PopulationException unknown(String name) {
    return new PopulationException(Reason.UNKNOWN_NAME, file, name);
  }

  private PopulationException torn(String why) {
    return new PopulationException(Reason.TORN, file, why);
  }
}
