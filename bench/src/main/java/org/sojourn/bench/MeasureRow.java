package org.sojourn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Measures one row in this Java machine and writes its lines into a file:
/// `MeasureRow NAME FILE`. [Bench] starts it.
final class MeasureRow {

  private MeasureRow() {}

  /// Measures.
  ///
  /// @param args the name of the row, the file
  /// @throws IOException if the file cannot be written
  public static void main(String[] args) throws IOException {
    Row row = Row.all().stream().filter(r -> r.name().equals(args[0])).findFirst().orElseThrow();
    List<Figure> figures;
    try {
      figures = row.measure();
    } catch (Exception e) {
      e.printStackTrace(System.err);
      System.exit(1);
      return;
    }
    Files.write(
        Path.of(args[1]), figures.stream().map(figure -> Table.line(row.name(), figure)).toList());
    // A row may leave threads of its libraries behind.
    System.exit(0);
  }
}
