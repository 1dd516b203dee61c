package org.sojourn.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.decide.Pack;
import org.sojourn.diagnostic.Diagnostic;
import org.sojourn.diagnostic.DiagnosticCode;
import org.sojourn.diagnostic.Location;
import org.sojourn.diagnostic.Rendering;
import org.sojourn.law.PackLaw;
import org.sojourn.reader.example.Case;
import org.sojourn.reader.example.CaseCounts;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.link.LinkPack;
import org.sojourn.reader.internal.link.LinkedPack;
import org.sojourn.reader.internal.link.ReadExamples;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.standard.Standard;
import org.sojourn.reader.internal.stored.CountsText;
import org.sojourn.reader.internal.stored.LoadNodes;
import org.sojourn.reader.internal.stored.StorePacks;

/// The packs that come with the program. They were checked when it was built, so loading one only
/// links it. A pack that had an error then does not load, and stops none of the others.
public final class Packs {

  private static final String FOLDER = "/packs/";
  private static final Map<String, LinkedPack> LINKED = new ConcurrentHashMap<>();

  private Packs() {}

  /// Returns the names of the packs, also of those that do not load.
  ///
  /// @return for example `[ru]`, in alphabetical order
  public static List<String> names() {
    return text(bytes(StorePacks.INDEX)).lines().toList();
  }

  /// Returns the languages that some pack declares. No pack is loaded for it.
  ///
  /// @return tags of BCP 47, for example `[de, en, zh-Hant]`, in alphabetical order
  public static List<String> languages() {
    return text(bytes(StorePacks.LANGUAGES)).lines().toList();
  }

  /// Returns the languages in which the format has words of its own: for standard facts and papers,
  /// and for the sentences of shapes.
  ///
  /// @return tags of BCP 47; a narrower tag, `pt-BR`, takes the words of the wider one
  public static List<String> standardLanguages() {
    return Standard.languages();
  }

  /// Loads a pack, ready to be asked.
  ///
  /// @param name for example `ru`
  /// @return the pack
  /// @throws UnknownPackException if no pack has this name
  /// @throws BrokenPackException if the pack has an error
  public static Pack load(String name) {
    return Pack.of(law(name));
  }

  /// Loads the law of a pack.
  ///
  /// @param name for example `ru`
  /// @return the law
  /// @throws UnknownPackException if no pack has this name
  /// @throws BrokenPackException if the pack has an error
  public static PackLaw law(String name) {
    return linked(name).law();
  }

  /// Loads the worked cases of a pack.
  ///
  /// @param name for example `ru`
  /// @return the cases in the order of their files
  /// @throws UnknownPackException if no pack has this name
  /// @throws BrokenPackException if the pack has an error
  public static List<Case> cases(String name) {
    ReadExamples examples = new ReadExamples(linked(name));
    List<Case> cases = new ArrayList<>();
    nodes(stored(name, StorePacks.CASES))
        .of(Role.EXAMPLES)
        .forEach(root -> cases.addAll(examples.read(root)));
    return cases;
  }

  /// Returns how many worked cases a pack has, without reading them.
  ///
  /// @param name for example `ru`
  /// @return their numbers
  /// @throws UnknownPackException if no pack has this name
  /// @throws BrokenPackException if the pack has an error
  public static CaseCounts counts(String name) {
    return CountsText.read(text(stored(name, StorePacks.COUNTS)));
  }

  /// Returns the files of a pack as the build stored them.
  ///
  /// @param name for example `ru`
  /// @return its files but the worked cases
  static PackNodes nodes(String name) {
    return nodes(stored(name, StorePacks.LAW));
  }

  private static LinkedPack linked(String name) {
    LinkedPack known = LINKED.get(name);
    if (known != null) {
      return known;
    }
    LinkedPack linked = link(stored(name, StorePacks.LAW));
    LINKED.put(name, linked);
    return linked;
  }

  /// The build found no error in it, so there is none.
  private static LinkedPack link(byte[] law) {
    Findings findings = Findings.ofErrors();
    Optional<LinkedPack> linked = LinkPack.link(nodes(law), findings);
    if (linked.isEmpty() || findings.hasErrors()) {
      throw new IllegalStateException(Rendering.text(findings.sorted()));
    }
    return linked.get();
  }

  /// Returns what the build stored of a pack; of a broken one it stored the findings instead.
  private static byte[] stored(String name, String ending) {
    if (!names().contains(name)) {
      throw new UnknownPackException(unknown(name));
    }
    return find(name + ending).orElseThrow(() -> broken(name));
  }

  private static BrokenPackException broken(String name) {
    String[] parts = text(bytes(name + StorePacks.BROKEN)).split("\n", 2);
    return new BrokenPackException(name, parts[0], parts[1]);
  }

  private static Diagnostic unknown(String name) {
    String message = "there is no pack %s".formatted(Wording.quote(name));
    Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.FOLDER_MISSING, Location.NOWHERE, message);
    return Wording.suggest(name, names()).map(diagnostic::withHelp).orElse(diagnostic);
  }

  private static PackNodes nodes(byte[] stored) {
    return LoadNodes.load(stored, file -> text(bytes(file.substring("packs/".length()))));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    return find(resource)
        .orElseThrow(
            () -> new IllegalStateException("the program lacks its resource " + FOLDER + resource));
  }

  private static Optional<byte[]> find(String resource) {
    try (InputStream in = Packs.class.getResourceAsStream(FOLDER + resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
