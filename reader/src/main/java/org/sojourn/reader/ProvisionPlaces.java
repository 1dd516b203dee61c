package org.sojourn.reader;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sojourn.diagnostic.Location;
import org.sojourn.law.MeasureId;
import org.sojourn.law.ProvisionId;
import org.sojourn.reader.internal.file.ReadFolder;
import org.sojourn.reader.internal.file.Role;
import org.sojourn.reader.internal.node.Node;
import org.sojourn.reader.internal.node.PackNodes;
import org.sojourn.reader.internal.pack.ReadPack;

/// Says where the provisions of a pack are written.
public final class ProvisionPlaces {

  private ProvisionPlaces() {}

  /// Looks in a pack that comes with the program.
  ///
  /// @param pack for example `ru`
  /// @return name of each provision to its place
  /// @throws UnknownPackException if no pack has this name
  /// @throws BrokenPackException if the pack has an error
  public static Map<ProvisionId, Location> of(String pack) {
    Map<ProvisionId, Location> places = new LinkedHashMap<>();
    Packs.linked(pack)
        .sites()
        .provisions()
        .forEach(site -> places.put(site.provision().id(), site.name().place().location()));
    return places;
  }

  /// Looks in a pack folder.
  ///
  /// @param folder the folder that holds `pack.yaml`
  /// @return name of each provision to its place; those that cannot be read are left out
  public static Map<ProvisionId, Location> of(Path folder) {
    EnumSet<Role> law = EnumSet.complementOf(EnumSet.of(Role.EXAMPLES));
    Map<ProvisionId, Location> places = new LinkedHashMap<>();
    ReadPack.read(folder, ReadFolder.name(folder), law)
        .nodes()
        .ifPresent(nodes -> measures(nodes, places));
    return places;
  }

  private static void measures(PackNodes nodes, Map<ProvisionId, Location> places) {
    for (Node root : nodes.of(Role.MEASURE)) {
      Optional<Node.Scalar> measure = scalar(root, "measure");
      if (measure.isPresent() && field(root, "provisions") instanceof Node.Sequence list) {
        for (Node item : list.items()) {
          scalar(item, "id")
              .ifPresent(
                  id ->
                      places.put(
                          new ProvisionId(new MeasureId(measure.get().text()), id.text()),
                          id.place().location()));
        }
      }
    }
  }

  private static Node field(Node node, String name) {
    return node instanceof Node.Mapping map ? map.get(name).orElse(node) : node;
  }

  private static Optional<Node.Scalar> scalar(Node node, String name) {
    return Optional.of(field(node, name))
        .filter(Node.Scalar.class::isInstance)
        .map(Node.Scalar.class::cast);
  }
}
