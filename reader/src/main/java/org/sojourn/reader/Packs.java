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
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.Wording;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.link.LinkPack;
import org.sojourn.reader.internal.link.LinkedPack;
import org.sojourn.reader.internal.link.ReadExamples;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.standard.Standard;
import org.sojourn.reader.internal.stored.LoadNodes;
import org.sojourn.reader.internal.stored.StorePacks;

/// The packs that come with the program. They were checked when it was built, so loading one only
/// links it.
public final class Packs {

  private static final String FOLDER = "/packs/";
  private static final Map<String, LinkedPack> LINKED = new ConcurrentHashMap<>();

  private Packs() {}

  /// Returns the names of the packs.
  ///
  /// @return for example `[ru]`, in alphabetical order
  public static List<String> names() {
    return text(StorePacks.INDEX).lines().toList();
  }

  /// Returns the languages that some pack declares. No pack is loaded for it.
  ///
  /// @return tags of BCP 47, for example `[de, en, zh-Hant]`, in alphabetical order
  public static List<String> languages() {
    return text(StorePacks.LANGUAGES).lines().toList();
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
  public static Pack load(String name) {
    return Pack.of(law(name));
  }

  /// Loads the law of a pack.
  ///
  /// @param name for example `ru`
  /// @return the law
  /// @throws UnknownPackException if no pack has this name
  public static PackLaw law(String name) {
    return linked(name).law();
  }

  /// Loads the worked cases of a pack.
  ///
  /// @param name for example `ru`
  /// @return the cases in the order of their files
  /// @throws UnknownPackException if no pack has this name
  public static List<Case> cases(String name) {
    ReadExamples examples = new ReadExamples(linked(name));
    List<Case> cases = new ArrayList<>();
    nodes(name + StorePacks.CASES)
        .of(Role.EXAMPLES)
        .forEach(root -> cases.addAll(examples.read(root)));
    return cases;
  }

  /// Reads a pack with its worked cases, whatever may be wrong with it.
  ///
  /// @param name for example `ru`
  /// @return the law, the cases and the errors that keep it from being used
  /// @throws UnknownPackException if no pack has this name
  public static PackReadResult read(String name) {
    requireKnown(name);
    Findings findings = Findings.ofErrors();
    Optional<LinkedPack> linked = link(name, findings);
    if (linked.isEmpty() || findings.hasErrors()) {
      return new PackReadResult(Optional.empty(), List.of(), findings.sorted());
    }
    LINKED.putIfAbsent(name, linked.get());
    return new PackReadResult(Optional.of(law(name)), cases(name), findings.sorted());
  }

  private static LinkedPack linked(String name) {
    LinkedPack known = LINKED.get(name);
    if (known != null) {
      return known;
    }
    requireKnown(name);
    Findings findings = Findings.ofErrors();
    Optional<LinkedPack> linked = link(name, findings);
    if (linked.isEmpty() || findings.hasErrors()) {
      throw new IllegalStateException(Rendering.text(findings.sorted()));
    }
    LINKED.put(name, linked.get());
    return linked.get();
  }

  private static Optional<LinkedPack> link(String name, Findings findings) {
    return LinkPack.link(nodes(name + StorePacks.LAW), findings);
  }

  private static void requireKnown(String name) {
    if (!names().contains(name)) {
      throw new UnknownPackException(unknown(name));
    }
  }

  private static Diagnostic unknown(String name) {
    String message = "there is no pack %s".formatted(Wording.quote(name));
    Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.FOLDER_MISSING, Location.NOWHERE, message);
    return Wording.suggest(name, names()).map(diagnostic::withHelp).orElse(diagnostic);
  }

  private static PackNodes nodes(String resource) {
    return LoadNodes.load(
        bytes(FOLDER + resource), file -> text(file.substring("packs/".length())));
  }

  private static String text(String resource) {
    return new String(bytes(FOLDER + resource), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Packs.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
