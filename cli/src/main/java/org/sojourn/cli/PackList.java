package org.sojourn.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sojourn.cli.catalogue.PackEntry;
import org.sojourn.cli.host.Out;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.reader.Packs;

/// The packs that a command speaks of: the built-in ones, or those of a folder.
///
/// A pack with an error stands among them as broken; it stops none of the others.
final class PackList {

  private final PackOptions options;

  PackList(PackOptions options) {
    this.options = options;
  }

  /// Looks at every pack.
  List<PackEntry> all() {
    return each("").parallel().map(Supplier::get).toList();
  }

  /// Returns a way to look at each pack, in order.
  ///
  /// @param name the only one wanted; empty for all
  Stream<Supplier<PackEntry>> each(String name) {
    return options.folder().isEmpty() ? builtIn(name) : ofFolder(name);
  }

  /// Looks at one pack.
  ///
  /// @param name its name
  PackEntry one(String name) {
    return each(name).findFirst().orElseThrow().get();
  }

  private static Stream<Supplier<PackEntry>> builtIn(String name) {
    List<String> names = Packs.names();
    if (!name.isEmpty() && !names.contains(name)) {
      throw Problem.of(Fault.UNKNOWN_PACK, name).allowing(name, names).thrown();
    }
    return names.stream()
        .filter(each -> name.isEmpty() || each.equals(name))
        .map(each -> () -> PackEntry.builtIn(each));
  }

  private Stream<Supplier<PackEntry>> ofFolder(String name) {
    List<Path> folders = PackFolders.in(options.folder());
    if (name.isEmpty()) {
      return folders.stream().map(each -> () -> PackEntry.in(each));
    }
    if (folders.equals(List.of(Path.of(options.folder())))) {
      return Stream.of(() -> checked(PackEntry.in(folders.getFirst()), name));
    }
    List<String> names = folders.stream().map(PackList::last).toList();
    if (!names.contains(name)) {
      throw Problem.of(Fault.UNKNOWN_PACK, name).allowing(name, names).thrown();
    }
    return Stream.of(() -> PackEntry.in(folders.get(names.indexOf(name))));
  }

  private PackEntry checked(PackEntry entry, String name) {
    if (entry instanceof PackEntry.Sound sound && !sound.name().equals(name)) {
      throw Problem.of(Fault.OTHER_PACK, options.folder(), sound.name(), name)
          .at("--pack-dir")
          .thrown();
    }
    return entry;
  }

  private static String last(Path folder) {
    return Objects.toString(folder.getFileName(), "");
  }

  /// Says of each broken pack what is wrong with it; what was printed so far goes out first.
  ///
  /// @return whether there is one
  static boolean tellBroken(Context context, List<PackEntry> entries) {
    List<PackEntry.Broken> broken =
        entries.stream()
            .filter(PackEntry.Broken.class::isInstance)
            .map(PackEntry.Broken.class::cast)
            .toList();
    if (!broken.isEmpty()) {
      context.out().flush();
    }
    Out err = context.host().err();
    broken.forEach(each -> err.line(each.findings()));
    err.flush();
    return !broken.isEmpty();
  }
}
