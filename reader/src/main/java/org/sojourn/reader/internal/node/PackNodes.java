package org.sojourn.reader.internal.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.sojourn.reader.internal.file.Role;

/// The files of a pack as nodes.
///
/// @param files those that could be read, in order of their paths
/// @param incomplete the roles of those that could not
/// @param hash SHA-256, in hexadecimal, over all files but the examples
public record PackNodes(List<File> files, Set<Role> incomplete, String hash) {

  /// A file.
  ///
  /// @param role what it is for
  /// @param root what it holds
  public record File(Role role, Node root) {}

  /// Copies the collections.
  public PackNodes {
    files = List.copyOf(files);
    incomplete = Set.copyOf(incomplete);
  }

  /// Returns the same pack with other nodes.
  ///
  /// @param change makes the new root of a file from its role and its root
  /// @return the changed pack
  public PackNodes map(BiFunction<Role, Node, Node> change) {
    List<File> changed = new ArrayList<>();
    for (File file : files) {
      changed.add(new File(file.role(), change.apply(file.role(), file.root())));
    }
    return new PackNodes(changed, incomplete, hash);
  }

  /// Returns the same pack with some of its files.
  ///
  /// @param roles the roles of the files wanted
  /// @return the smaller pack
  public PackNodes only(Set<Role> roles) {
    List<File> wanted = files.stream().filter(file -> roles.contains(file.role())).toList();
    return new PackNodes(wanted, incomplete, hash);
  }

  /// Returns the files of a role.
  ///
  /// @param role the role
  /// @return what they hold, in order of their paths
  public List<Node> of(Role role) {
    return files.stream().filter(file -> file.role() == role).map(File::root).toList();
  }

  /// Returns the file of a role that only one file has.
  ///
  /// @param role the role
  /// @return what it holds, or nothing if there is none or it could not be read
  public Optional<Node> one(Role role) {
    return of(role).stream().findFirst();
  }
}
