package org.sojourn.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.cli.host.Host;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.words.Language;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;

/// The language that is asked for. It is looked for before anything else is read, for the messages
/// are in it.
///
/// In English and Russian everything can be said. In any other language that a pack declares, the
/// law speaks and the program's own words around it stay English.
final class AskedLanguage {

  private AskedLanguage() {}

  /// Finds the words to speak with.
  static Words words(Host host, String... args) {
    Optional<String> typed = option("--lang", args);
    if (typed.isEmpty()) {
      return Words.of(Language.of(host.environment()));
    }
    String code = typed.get();
    return Language.parse(code.toLowerCase(Locale.ROOT))
        .map(Words::of)
        .or(() -> ofLaw(code, args).map(tag -> Words.of(Language.ENGLISH, tag)))
        .orElseThrow(() -> Problem.of(Fault.UNKNOWN_LANGUAGE, code).thrown());
  }

  /// Says in which language the program's own words are, where that is not the one asked for.
  static void tellFrame(Host host, Words words) {
    if (!words.law().equals(words.language().code())) {
      String name = Locale.forLanguageTag(words.law()).getDisplayLanguage(Locale.ENGLISH);
      host.err().line(words.text(Subject.REPORT, "frame", name));
      host.err().flush();
    }
  }

  private static Optional<String> ofLaw(String code, String... args) {
    return like(code, Packs.languages().stream())
        .or(() -> option("--pack-dir", args).flatMap(folder -> like(code, ofFolder(folder))));
  }

  private static Stream<String> ofFolder(String folder) {
    return PackFolders.in(folder).stream()
        .flatMap(pack -> PackReader.readLaw(pack).law().stream())
        .flatMap(law -> law.languages().stream());
  }

  private static Optional<String> like(String code, Stream<String> tags) {
    return tags.filter(tag -> tag.equalsIgnoreCase(code)).findFirst();
  }

  private static Optional<String> option(String name, String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith(name + "=")) {
        return Optional.of(args[i].substring(name.length() + 1));
      }
      if (args[i].equals(name) && i + 1 < args.length) {
        return Optional.of(args[i + 1]);
      }
    }
    return Optional.empty();
  }
}
