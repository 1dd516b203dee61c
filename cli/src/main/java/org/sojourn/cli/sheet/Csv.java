package org.sojourn.cli.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/// How CSV is read here: RFC 4180, with one bad row never the end of the others.
public final class Csv {

  private Csv() {}

  /// Begins a reader.
  ///
  /// A letter after a closing quote belongs to the cell, so that the row is refused as a row. A
  /// quote that never closes ends the reading, for it has swallowed every row after it.
  ///
  /// @param separator what stands between cells
  /// @return the reader's settings
  @SuppressWarnings("removal") // the library knows no other way to go on after such a row
  public static CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraCharsAfterClosingQuote(true)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .detectBomHeader(false);
  }
}
