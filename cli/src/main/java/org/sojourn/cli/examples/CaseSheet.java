package org.sojourn.cli.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;
import org.sojourn.cli.problem.Reasons;
import org.sojourn.cli.sheet.Csv;
import org.sojourn.cli.sheet.Latin;
import org.sojourn.cli.sheet.Separators;
import org.sojourn.cli.sheet.SheetInput;
import org.sojourn.cli.words.Words;
import org.sojourn.decide.Pack;

/// Checks the rows of a CSV file of worked cases.
public final class CaseSheet {

  private static final String COLUMNS =
      "id,pack,kind,printed,facts,as_of,known_on,purpose,through,status,source";
  private static final List<String> NEEDED = List.of("id", "pack", "kind", "printed", "facts");

  private final Path file;
  private final Function<String, Pack> packs;
  private final Words words;
  private final CompareRow compare;
  private final List<Checked> checked = new ArrayList<>();

  /// Makes a way to check a file.
  ///
  /// @param file the file
  /// @param packs name to pack; throws [ProblemException] for one that does not exist
  /// @param words the language of what is told
  /// @param today the day asked about where a row names none and expects none
  public CaseSheet(Path file, Function<String, Pack> packs, Words words, LocalDate today) {
    this.file = file;
    this.packs = packs;
    this.words = words;
    this.compare = new CompareRow(words, today);
  }

  /// Checks every row.
  ///
  /// @return what became of each, in order
  /// @throws ProblemException if the file cannot be read, or lacks a column
  public List<Checked> check() {
    try (Reader text = SheetInput.open(file, COLUMNS);
        CsvReader<CsvRecord> rows = Csv.reader(',').ofCsvRecord(text)) {
      List<String> header = new ArrayList<>();
      for (CsvRecord row : rows) {
        if (header.isEmpty()) {
          row.getFields().forEach(cell -> header.add(Latin.text(cell).strip()));
          checkHeader(header);
        } else {
          checked.add(check(header, row.getFields(), row.getStartingLineNumber()));
        }
      }
      return checked;
    } catch (CsvParseException e) {
      String why = String.valueOf(e.getMessage());
      throw Problem.of(Fault.TORN_CSV, why).at(file.toString()).thrown();
    } catch (UncheckedIOException e) {
      throw Problem.of(Fault.UNREADABLE, file.toString(), Reasons.of(e)).thrown();
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, file.toString(), Reasons.of(e)).thrown();
    }
  }

  private void checkHeader(List<String> header) {
    if (header.size() == 1) {
      Separators.other(header.getFirst(), ',')
          .ifPresent(
              other -> {
                String found = Separators.shown(other);
                throw Problem.of(Fault.OTHER_SEPARATOR, found, Separators.shown(','))
                    .at(file + ":1")
                    .thrown();
              });
    }
    for (String needed : NEEDED) {
      if (!header.contains(needed)) {
        throw Problem.of(Fault.COLUMN_MISSING, needed, String.join(", ", header))
            .at(file + ":1")
            .suggesting(needed, header)
            .thrown();
      }
    }
  }

  private Checked check(List<String> header, List<String> cells, long line) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
      byName.put(header.get(i), Latin.text(cells.get(i)).strip());
    }
    CaseRow row = new CaseRow(byName);
    String place = file + ":" + line;
    return Guarded.check(
        row.cell("id"),
        place,
        words,
        () -> {
          checkText(cells);
          return compare.check(row, packs.apply(row.cell("pack")), place);
        });
  }

  private static void checkText(List<String> cells) {
    if (!cells.stream().allMatch(Latin::isUtf8)) {
      throw Problem.of(Fault.CELL_NOT_UTF8).thrown();
    }
  }
}
