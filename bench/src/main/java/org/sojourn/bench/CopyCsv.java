package org.sojourn.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/// The ceiling of the batch: reads a CSV and writes as many columns as an answer has, with no rule.
public final class CopyCsv {

  private static final int COLUMNS = 9;

  private CopyCsv() {}

  /// Copies.
  ///
  /// @param args file to read, file to write
  /// @throws IOException if a file cannot be read or written
  public static void main(String[] args) throws IOException {
    try (CsvReader<CsvRecord> in = CsvReader.builder().ofCsvRecord(Path.of(args[0]));
        CsvWriter out = CsvWriter.builder().build(Path.of(args[1]))) {
      for (CsvRecord record : in) {
        out.writeRecord(record.getFields().subList(0, Math.min(COLUMNS, record.getFieldCount())));
      }
    }
  }
}
