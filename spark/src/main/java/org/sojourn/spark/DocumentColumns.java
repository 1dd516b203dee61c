package org.sojourn.spark;

import java.util.LinkedHashMap;
import java.util.Map;

/// How the columns of a table are to be read. By default a column says what its name says: `id`,
/// `kind`, `printed`, `as_of`, `purpose`, or the code of a fact.
///
/// @param named columns of another name, and what each is to be read as
public record DocumentColumns(Map<String, String> named) {

  /// Copies the map.
  public DocumentColumns {
    named = Map.copyOf(named);
  }

  /// Reads columns by their names.
  ///
  /// @return columns of no other name
  public static DocumentColumns byName() {
    return new DocumentColumns(Map.of());
  }

  /// Reads a column of another name.
  ///
  /// @param column its name in the table, for example `Valid until`
  /// @param meaning what it says, for example `printed`
  /// @return a changed copy
  public DocumentColumns map(String column, String meaning) {
    Map<String, String> more = new LinkedHashMap<>(named);
    more.put(column, meaning);
    return new DocumentColumns(more);
  }
}
