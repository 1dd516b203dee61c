package org.sojourn.cli.problem;

/// What can be wrong with a command, a file or a row. Codes are never reused; each has a section in
/// `docs/reference/diagnostics.md`, and its words in the problem bundle under its code.
public enum Fault {
  /// There is no such command.
  UNKNOWN_COMMAND("C001"),
  /// The command has no such option.
  UNKNOWN_OPTION("C002"),
  /// Something that the command needs was not given.
  SOMETHING_MISSING("C003"),
  /// The command line cannot be understood.
  BAD_USAGE("C004"),
  /// The program does not speak the language.
  UNKNOWN_LANGUAGE("C005"),
  /// An option was given twice.
  OPTION_TWICE("C006"),
  /// A word is left over.
  WORD_TOO_MANY("C007"),
  /// There is no such pack.
  UNKNOWN_PACK("C010"),
  /// The pack has no such kind.
  UNKNOWN_KIND("C011"),
  /// The pack has no such fact.
  UNKNOWN_FACT("C012"),
  /// The fact has no such value.
  UNKNOWN_VALUE("C013"),
  /// A fact was given twice.
  FACT_TWICE("C014"),
  /// A fact was not written as `code=value`.
  FACT_FORM("C015"),
  /// A text is no day.
  NOT_A_DAY("C016"),
  /// The kind has no day on paper.
  NO_PRINTED_DAY("C017"),
  /// There is no such purpose, or the kind is not meant for it.
  UNKNOWN_PURPOSE("C018"),
  /// A day lies outside the calendar that the program keeps.
  DAY_OUT_OF_RANGE("C019"),
  /// The pack does not load.
  BROKEN_PACK("C020"),
  /// The folder holds another pack than the one named.
  OTHER_PACK("C021"),
  /// The pack has no such measure or provision.
  UNKNOWN_MEASURE("C022"),
  /// What should be an age (`90d`) is none.
  NOT_AN_AGE("C023"),
  /// There is no such dialect of SQL.
  UNKNOWN_DIALECT("C024"),
  /// There is no such file.
  NO_FILE("C030"),
  /// A folder stands where a file is needed.
  IS_FOLDER("C031"),
  /// A file cannot be read.
  UNREADABLE("C032"),
  /// A file is empty.
  EMPTY_FILE("C033"),
  /// A file is not text.
  BINARY_FILE("C034"),
  /// A file is of a kind that the command does not read.
  OTHER_FILE_TYPE("C036"),
  /// A file is not JSON Lines.
  NOT_JSON_LINES("C037"),
  /// A file is no whole Parquet file.
  NOT_PARQUET("C038"),
  /// A list lacks a column.
  COLUMN_MISSING("C040"),
  /// A list has a column twice.
  COLUMN_TWICE("C041"),
  /// A CSV file is separated by something else.
  OTHER_SEPARATOR("C042"),
  /// A CSV file is torn: a quote that never ends, a field larger than the memory for it.
  TORN_CSV("C043"),
  /// `--map` names something that does not exist.
  BAD_MAPPING("C044"),
  /// A column would be read row by row, and one value holds for the whole batch.
  COLUMN_NOT_PER_ROW("C045"),
  /// A separator is more than one character.
  BAD_SEPARATOR("C046"),
  /// A column has a type that cannot hold what it should.
  COLUMN_OF_OTHER_TYPE("C047"),
  /// There is no such format of lists.
  UNKNOWN_FORMAT("C048"),
  /// A format needs a file that can be read at any place, or written as a whole.
  FORMAT_NEEDS_FILE("C049"),
  /// Output cannot be written.
  UNWRITABLE("C050"),
  /// Input and output are one file.
  SAME_FILE("C051"),
  /// The reader of standard output went away.
  CLOSED_PIPE("C052"),
  /// Parts of another run lie beside the output.
  OTHER_PARTS("C053"),
  /// Another run is at work on the same output.
  PARTS_IN_USE("C054"),
  /// No row has the name that is to be explained.
  NO_SUCH_ROW("C055"),
  /// The row that is to be explained cannot be answered.
  ROW_REJECTED("C056"),
  /// A worked example cannot be read.
  BAD_EXAMPLE("C060"),
  /// A file of worked examples lies in no pack.
  NOT_IN_A_PACK("C061"),
  /// A pack is to be written where something is already.
  FOLDER_EXISTS("C062"),
  /// What should be the code of a country is none.
  NOT_A_COUNTRY("C063"),
  /// The format has no words in a language, so a new pack cannot use them.
  NO_STANDARD_WORDS("C064"),
  /// A draft measure cannot be used with the pack.
  BROKEN_DRAFT("C070"),
  /// A draft is published only after the known day.
  DRAFT_NOT_KNOWN("C071"),
  /// A file is no population.
  NOT_A_POPULATION("C072"),
  /// A population is written in another version of its form.
  POPULATION_FORM("C073"),
  /// A population is cut off or was changed.
  POPULATION_TORN("C074"),
  /// A population was counted for another pack.
  POPULATION_OTHER_PACK("C075"),
  /// A population was counted for another version of the pack.
  POPULATION_OTHER_LAW("C076"),
  /// A population names something that the pack does not have.
  POPULATION_UNKNOWN_NAME("C077"),
  /// More documents are alike than can be counted.
  POPULATION_TOO_MANY("C078"),
  /// A text is no whole number of the range wanted.
  NOT_A_COUNT("C079"),
  /// Two options cannot stand together, or one of them is needed.
  ONE_OF_TWO("C080"),
  /// The program failed.
  FAILED("C099"),
  /// A row has no kind.
  ROW_WITHOUT_KIND("R001"),
  /// A row has fewer or more cells than the header has columns.
  ROW_OF_OTHER_LENGTH("R002"),
  /// A cell that is passed through is not UTF-8.
  CELL_NOT_UTF8("R003"),
  /// A cell that is passed through is longer than any name.
  CELL_TOO_LONG("R004"),
  /// A row has no name.
  ROW_WITHOUT_ID("R005"),
  /// A line is no JSON object.
  ROW_NOT_JSON("R006"),
  /// An object has a field twice.
  FIELD_TWICE("R007"),
  /// A value is an object or a list.
  CELL_NESTED("R008");

  private final String code;

  Fault(String code) {
    this.code = code;
  }

  /// Returns its code.
  ///
  /// @return for example `C011`
  public String code() {
    return code;
  }
}
