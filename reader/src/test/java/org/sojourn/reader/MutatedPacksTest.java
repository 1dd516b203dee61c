package org.sojourn.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.testkit.Seeds;

/// Whatever happens to the text of a pack, the reader gives the law or says what is wrong, never
/// both and never an exception.
final class MutatedPacksTest {

  private static final int SAMPLES = 150;
  private static final List<Path> PACKS =
      List.of(Path.of("src/test/resources/good/base"), Path.of("src/test/resources/good/shapes"));

  /// What is put in the place of something else.
  private static final List<String> SHARDS =
      List.of(
          "",
          " ",
          "\n",
          "\t",
          ":",
          ": ",
          "-",
          "- ",
          "{",
          "}",
          "[",
          "]",
          "'",
          "\"",
          "#",
          "&a ",
          "*a",
          "!!x ",
          "|",
          ">",
          "?",
          "<<",
          "~",
          "none",
          "given",
          "known",
          "event",
          "from",
          "printed",
          "$",
          "$x",
          "yes",
          "no",
          "0",
          "-1",
          "99999999999",
          "1e9",
          "2021-02-30",
          "9999-12-31",
          "2020-06-15",
          "{}",
          "[]",
          "[[]]",
          "{a: b}",
          "é",
          "\u0000",
          "\uFEFF",
          "\u2028",
          "🙂",
          "/",
          "act-1/terms");

  @TempDir private Path folder;

  @Test
  void givesTheLawOrSaysWhatIsWrong() {
    for (Path pack : PACKS) {
      Map<String, String> files = texts(pack);
      Seeds.check(SAMPLES, random -> check(mutate(files, random)));
    }
  }

  private void check(Map<String, byte[]> files) {
    files.forEach(this::write);
    PackReadResult result = PackReader.read(folder);
    assertThat(result.law().isPresent()).isEqualTo(!result.hasErrors());
    assertThat(result.diagnostics()).isSorted().allSatisfy(MutatedPacksTest::checkMessage);
  }

  private static void checkMessage(Diagnostic diagnostic) {
    assertThat(diagnostic.message()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
    assertThat(diagnostic.location().file()).isNotEmpty();
  }

  private static Map<String, byte[]> mutate(Map<String, String> files, RandomGenerator random) {
    Map<String, StringBuilder> texts = new TreeMap<>();
    files.forEach((name, text) -> texts.put(name, new StringBuilder(text)));
    List<StringBuilder> all = List.copyOf(texts.values());
    int changes = Seeds.between(random, 1, 3);
    for (int i = 0; i < changes; i++) {
      change(all.get(random.nextInt(all.size())), all, random);
    }
    Map<String, byte[]> bytes = new TreeMap<>();
    texts.forEach((name, text) -> bytes.put(name, bytes(text, random)));
    return bytes;
  }

  private static byte[] bytes(StringBuilder text, RandomGenerator random) {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(50) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static void change(StringBuilder text, List<StringBuilder> all, RandomGenerator random) {
    if (text.isEmpty()) {
      return;
    }
    int from = random.nextInt(text.length());
    switch (random.nextInt(6)) {
      case 0 -> text.insert(from, SHARDS.get(random.nextInt(SHARDS.size())));
      case 1 -> replaceWord(text, from, SHARDS.get(random.nextInt(SHARDS.size())));
      case 2 -> replaceWord(text, from, word(all.get(random.nextInt(all.size())), random));
      case 3 -> text.delete(from, Math.min(text.length(), from + Seeds.between(random, 1, 40)));
      case 4 -> text.delete(lineStart(text, from), lineEnd(text, from));
      default ->
          text.insert(
              lineStart(text, from), text.substring(lineStart(text, from), lineEnd(text, from)));
    }
  }

  private static void replaceWord(StringBuilder text, int at, String by) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    text.replace(start, end, by);
  }

  private static String word(StringBuilder text, RandomGenerator random) {
    String[] words = text.toString().split("[^\\p{L}\\d-]+", -1);
    return words[random.nextInt(words.length)];
  }

  private static int lineStart(StringBuilder text, int at) {
    return text.lastIndexOf("\n", at - 1) + 1;
  }

  private static int lineEnd(StringBuilder text, int at) {
    int end = text.indexOf("\n", at);
    return end < 0 ? text.length() : end + 1;
  }

  private static Map<String, String> texts(Path pack) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(pack)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(pack.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private void write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
