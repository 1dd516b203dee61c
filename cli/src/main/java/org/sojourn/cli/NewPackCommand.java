package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.cli.host.Page;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.Reasons;
import org.sojourn.cli.scaffold.CountryCode;
import org.sojourn.cli.scaffold.Scaffold;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.reader.Packs;
import picocli.CommandLine.Model.CommandSpec;

/// Writes the files of a new pack. What is there already stays as it is.
final class NewPackCommand implements Command {

  private static final String USUAL = "packs";
  private static final String ENGLISH = "en";

  private final Context context;
  private final Syntax syntax = new Syntax("new-pack", this);
  private final Syntax.Value code = syntax.word(0, "XX", "new-pack.XX");
  private final Syntax.Value dir = syntax.option("DIR", "--dir");
  private final Syntax.Value languages = syntax.option("TAGS", "--languages");

  NewPackCommand(Context context) {
    this.context = context;
  }

  @Override
  public CommandSpec spec() {
    return syntax.spec();
  }

  @Override
  public Integer call() {
    String name = code();
    Path folder = Path.of(dir.text().isEmpty() ? USUAL : dir.text()).resolve(name);
    Scaffold scaffold =
        new Scaffold(name, languages(), folder.toString(), context.host().today().get());
    Map<String, String> files = scaffold.files();
    write(folder, files);
    tell(folder, files);
    return Exit.DONE;
  }

  private String code() {
    String name = code.text().toLowerCase(Locale.ROOT);
    if (!CountryCode.isKnown(name)) {
      Problem problem = Problem.of(Fault.NOT_A_COUNTRY, code.text());
      Optional<String> meant = CountryCode.meant(name);
      throw meant.map(it -> problem.help("nearest", it)).orElse(problem).thrown();
    }
    return name;
  }

  /// English first, whether it is named or not.
  private List<String> languages() {
    Set<String> tags = new LinkedHashSet<>(List.of(ENGLISH));
    for (String tag : languages.text().split(",")) {
      if (!tag.isBlank()) {
        tags.add(spoken(tag.strip()));
      }
    }
    return List.copyOf(tags);
  }

  private static String spoken(String tag) {
    List<String> known = Packs.standardLanguages();
    String written = Locale.forLanguageTag(tag).toLanguageTag();
    for (String wider = written; ; wider = wider.substring(0, wider.lastIndexOf('-'))) {
      if (known.contains(wider)) {
        return written;
      }
      if (wider.indexOf('-') < 0) {
        throw Problem.of(Fault.NO_STANDARD_WORDS, tag, String.join(", ", known))
            .at("--languages")
            .thrown();
      }
    }
  }

  private static void write(Path folder, Map<String, String> files) {
    if (Files.exists(folder)) {
      throw Problem.of(Fault.FOLDER_EXISTS, folder.toString()).thrown();
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      try {
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, file.getValue());
      } catch (IOException e) {
        remove(folder);
        throw Problem.of(Fault.UNWRITABLE, path.toString(), Reasons.of(e)).thrown();
      }
    }
  }

  /// Takes back what was written before it failed; the folder was not there before.
  private static void remove(Path folder) {
    try (Stream<Path> written = Files.walk(folder)) {
      for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      // what cannot be written often cannot be removed; the message names the place
    }
  }

  private void tell(Path folder, Map<String, String> files) {
    Page page = context.page();
    page.line(say("new.written", folder.toString()));
    files.keySet().forEach(file -> page.item("·", folder.resolve(file).toString()));
    page.heading(say("new.next"));
    page.item("1", say("new.read"));
    page.item("2", say("new.edit", folder.toString()));
    page.item("3", say("new.examples", "sojourn examples --pack-dir " + folder));
    page.item("4", say("new.coverage", "sojourn coverage --pack-dir " + folder));
    page.print(context.out());
  }

  private String say(String key, String... parts) {
    return context.words().text(Subject.REPORT, key, parts);
  }
}
