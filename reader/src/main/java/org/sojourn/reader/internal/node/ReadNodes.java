package org.sojourn.reader.internal.node;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.reader.internal.Findings;
import org.sojourn.reader.internal.file.PackTexts;
import org.sojourn.reader.internal.file.Role;

/// Makes nodes of the texts of a pack.
public final class ReadNodes {

  private final ReadYaml yaml;

  /// Makes the step.
  ///
  /// @param findings where mistakes go
  public ReadNodes(Findings findings) {
    this.yaml = new ReadYaml(findings);
  }

  /// Reads all texts.
  ///
  /// @param texts the texts of a pack
  /// @return what they hold
  public PackNodes read(PackTexts texts) {
    List<PackNodes.File> files = new ArrayList<>();
    Set<Role> incomplete = EnumSet.noneOf(Role.class);
    incomplete.addAll(texts.incomplete());
    for (PackTexts.File file : texts.files()) {
      Optional<Node> root = yaml.read(file.source());
      root.ifPresent(it -> files.add(new PackNodes.File(file.role(), it)));
      if (root.isEmpty()) {
        incomplete.add(file.role());
      }
    }
    return new PackNodes(files, incomplete, texts.hash());
  }
}
