package org.sojourn.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.diagnostic.Location;
import org.sojourn.law.MeasureId;
import org.sojourn.law.PackLaw;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.PackReadResult;
import org.sojourn.reader.PackReader;
import org.sojourn.reader.Packs;
import org.sojourn.reader.ProvisionPlaces;

/// Finds what lint is to look through: a built-in pack, a pack folder, or one file of a folder.
final class FindLintTarget {

  private final Context context;
  private final PackOptions packs;

  FindLintTarget(Context context, PackOptions packs) {
    this.context = context;
    this.packs = packs;
  }

  LintTarget find(String wanted) {
    boolean path = wanted.contains("/") || wanted.contains(".") || Files.exists(Path.of(wanted));
    if (!path || Packs.names().contains(wanted)) {
      return pack(wanted);
    }
    if (!Files.exists(Path.of(wanted))) {
      throw Problem.of(Fault.NO_FILE, wanted).thrown();
    }
    return Files.isDirectory(Path.of(wanted)) ? folder(Path.of(wanted)) : file(Path.of(wanted));
  }

  private LintTarget pack(String name) {
    PackLaw law = packs.load(context, name).law();
    return packs.folder().isEmpty()
        ? new LintTarget(law, Packs.cases(name), Set.of(), "", () -> ProvisionPlaces.of(name))
        : folder(Path.of(packs.folder()));
  }

  private LintTarget folder(Path folder) {
    PackReadResult read = PackReader.read(folder);
    PackLaw law = packs.law(context, folder.toString(), read);
    return new LintTarget(
        law, read.cases(), Set.of(), " --pack-dir " + folder, () -> ProvisionPlaces.of(folder));
  }

  private LintTarget file(Path file) {
    Path folder =
        PackFolders.above(file)
            .orElseThrow(() -> Problem.of(Fault.NOT_IN_A_PACK, file.toString()).thrown());
    LintTarget whole = folder(folder);
    Map<ProvisionId, Location> places = new LinkedHashMap<>(whole.places().get());
    Set<MeasureId> measures = new LinkedHashSet<>();
    String name = "/" + file.getFileName();
    places.forEach(
        (id, place) -> {
          if (place.file().endsWith(name)) {
            measures.add(id.measure());
          }
        });
    if (measures.isEmpty()) {
      throw Problem.of(Fault.NO_PROVISIONS, file.toString()).thrown();
    }
    return new LintTarget(whole.law(), whole.cases(), measures, whole.folder(), () -> places);
  }
}
