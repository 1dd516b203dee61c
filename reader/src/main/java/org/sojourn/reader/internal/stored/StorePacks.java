package org.sojourn.reader.internal.stored;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.example.CaseCounts;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.pack.CheckedPack;
import org.sojourn.reader.internal.pack.ReadPack;

/// A step of the build: checks the packs of a folder, stores them in another and writes their
/// index, because the folders of a class path cannot be listed.
///
/// It reads the packs where they are written, not their copies on the class path: a build that goes
/// on from an earlier one leaves there what has been taken away since.
///
/// Of a pack with an error the findings are stored in place of its law. It stops neither the others
/// nor the build; a test does that.
public final class StorePacks {

  /// The names of the packs, the broken ones among them, one a line.
  public static final String INDEX = "index";

  /// The languages that some pack declares, one a line; a broken one declares none.
  public static final String LANGUAGES = "languages";

  /// What follows a pack's name in the file of its law.
  public static final String LAW = ".law";

  /// What follows a pack's name in the file of its worked cases.
  public static final String CASES = ".cases";

  /// What follows a pack's name in the file that says how many worked cases it has.
  public static final String COUNTS = ".counts";

  /// What follows a pack's name in the file that says why it cannot be used: how many findings
  /// there are on the first line, then the findings.
  public static final String BROKEN = ".broken";

  private final Path packs;
  private final Path target;
  private final PrintStream log;

  private StorePacks(Path packs, Path target, PrintStream log) {
    this.packs = packs;
    this.target = target;
    this.log = log;
  }

  /// Stores every pack of a folder. What is wrong with one goes to standard error.
  ///
  /// @param args the folder that holds the packs, then the one to store them in
  /// @throws IOException if a file cannot be written
  public static void main(String[] args) throws IOException {
    store(
        Path.of(args[0]),
        Path.of(args[1]),
        new PrintStream(System.err, true, StandardCharsets.UTF_8));
  }

  /// Stores every pack of a folder.
  ///
  /// @param packs the folder that holds the packs
  /// @param target the folder to store them in
  /// @param log where to say what is wrong with one
  /// @throws IOException if a file cannot be written
  static void store(Path packs, Path target, PrintStream log) throws IOException {
    List<String> names = names(packs);
    Set<String> languages = new TreeSet<>();
    for (String name : names) {
      Optional<PackLaw> law = new StorePacks(packs, target, log).store(name);
      law.ifPresent(it -> languages.addAll(it.languages()));
    }
    write(target.resolve(INDEX), names);
    write(target.resolve(LANGUAGES), languages);
  }

  private static void write(Path file, Collection<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static List<String> names(Path packs) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> folders = Files.list(packs)) {
      folders
          .filter(folder -> Files.isRegularFile(folder.resolve(Role.PACK.path())))
          .forEach(folder -> names.add(String.valueOf(folder.getFileName())));
    }
    names.sort(null);
    return names;
  }

  /// What an earlier build stored goes first: the pack may have been sound then, or broken.
  private Optional<PackLaw> store(String name) throws IOException {
    for (String ending : List.of(LAW, CASES, COUNTS, BROKEN)) {
      Files.deleteIfExists(target.resolve(name + ending));
    }
    CheckedPack pack =
        ReadPack.read(packs.resolve(name), "packs/" + name, EnumSet.allOf(Role.class));
    if (pack.law().isPresent() && pack.nodes().isPresent()) {
      storeSound(name, pack, pack.nodes().get());
    } else {
      storeBroken(name, pack);
    }
    return pack.law();
  }

  private void storeSound(String name, CheckedPack pack, PackNodes nodes) throws IOException {
    Set<Role> law = EnumSet.complementOf(EnumSet.of(Role.EXAMPLES));
    Files.write(target.resolve(name + LAW), StoreNodes.store(nodes.only(law)));
    Files.write(target.resolve(name + CASES), StoreNodes.store(nodes.only(Set.of(Role.EXAMPLES))));
    String counts = CountsText.write(CaseCounts.of(pack.cases()));
    Files.writeString(target.resolve(name + COUNTS), counts);
  }

  private void storeBroken(String name, CheckedPack pack) throws IOException {
    String summary = Rendering.summary(pack.diagnostics());
    String findings = Rendering.text(pack.diagnostics());
    Files.writeString(target.resolve(name + BROKEN), summary + "\n" + findings);
    log.println(findings);
    log.println("warning: the pack `%s` will not load: %s".formatted(name, summary));
  }
}
