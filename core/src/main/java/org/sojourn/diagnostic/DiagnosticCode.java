package org.sojourn.diagnostic;

/// What can be wrong. A code keeps its number for ever; a number is never used again.
///
/// Each has a section of the same name in `docs/reference/diagnostics.md`.
public enum DiagnosticCode {

  // Files
  /// There is no pack at this place.
  FOLDER_MISSING("P001", Severity.ERROR, "there is no pack at this place"),
  /// A file or a pack is larger than any pack of law.
  FILE_TOO_LARGE("P002", Severity.ERROR, "a file or a pack is larger than any pack of law"),
  /// A file holds bytes that are not UTF-8.
  NOT_UTF_8("P003", Severity.ERROR, "a file holds bytes that are not UTF-8"),
  /// A file begins with a byte order mark.
  BYTE_ORDER_MARK("P004", Severity.ERROR, "a file begins with a byte order mark"),
  /// A file holds characters that no text has.
  NOT_TEXT("P005", Severity.ERROR, "a file holds characters that no text has"),
  /// A file says nothing.
  FILE_EMPTY("P006", Severity.ERROR, "a file says nothing"),
  /// A folder or a device stands where a file belongs.
  NOT_A_FILE("P007", Severity.ERROR, "a folder or a device stands where a file belongs"),
  /// A file lies where no file is read.
  FILE_NOT_READ("P008", Severity.WARNING, "a file lies where no file is read"),
  /// The system did not let a file be read.
  FILE_UNREADABLE("P009", Severity.ERROR, "the system did not let a file be read"),

  // YAML
  /// A file is not YAML.
  YAML_SYNTAX("P010", Severity.ERROR, "a file is not YAML"),
  /// A file uses an anchor, an alias, a tag or a merge key.
  YAML_FEATURE("P011", Severity.ERROR, "a file uses an anchor, an alias, a tag or a merge key"),
  /// A map has a key twice.
  KEY_TWICE("P012", Severity.ERROR, "a map has a key twice"),
  /// A file is nested deeper, or has more values, than any pack of law.
  TOO_DEEP(
      "P013", Severity.ERROR, "a file is nested deeper, or has more values, than any pack of law"),
  /// A file holds more than one document.
  SEVERAL_DOCUMENTS("P014", Severity.ERROR, "a file holds more than one document"),
  /// A key of a map is itself a map or a list.
  KEY_NOT_A_WORD("P015", Severity.ERROR, "a key of a map is itself a map or a list"),

  // Structure
  /// A field that the format does not know.
  UNKNOWN_FIELD("P020", Severity.ERROR, "a field that the format does not know"),
  /// A field that must be there is not.
  FIELD_MISSING("P021", Severity.ERROR, "a field that must be there is not"),
  /// A value has the wrong shape: a word for a list, a map for a word.
  WRONG_SHAPE(
      "P022", Severity.ERROR, "a value has the wrong shape: a word for a list, a map for a word"),
  /// A word that is not among those a field takes.
  WORD_NOT_ALLOWED("P023", Severity.ERROR, "a word that is not among those a field takes"),
  /// A number is smaller or greater than the field takes.
  NUMBER_OUT_OF_RANGE(
      "P024", Severity.ERROR, "a number is smaller or greater than the field takes"),
  /// The pack is written in another version of the format.
  FORMAT_VERSION("P025", Severity.ERROR, "the pack is written in another version of the format"),
  /// A code is not spelled as codes are.
  MISSPELLED_CODE("P026", Severity.ERROR, "a code is not spelled as codes are"),
  /// A list or a map has too few entries.
  NOTHING_INSIDE("P027", Severity.ERROR, "a list or a map has too few entries"),
  /// A code is a word that the format needs itself.
  RESERVED_WORD("P028", Severity.ERROR, "a code is a word that the format needs itself"),
  /// Two definitions have the same name.
  DEFINED_TWICE("P029", Severity.ERROR, "two definitions have the same name"),

  // Names
  /// A kind that the pack does not define.
  UNKNOWN_KIND("P030", Severity.ERROR, "a kind that the pack does not define"),
  /// A fact that the pack does not define.
  UNKNOWN_FACT("P031", Severity.ERROR, "a fact that the pack does not define"),
  /// A value that a fact cannot have.
  UNKNOWN_VALUE("P032", Severity.ERROR, "a value that a fact cannot have"),
  /// A list that the pack does not define.
  UNKNOWN_LIST("P033", Severity.ERROR, "a list that the pack does not define"),
  /// A named day that no `let` block defines.
  UNKNOWN_DAY_NAME("P034", Severity.ERROR, "a named day that no `let` block defines"),
  /// An event that the pack does not define.
  UNKNOWN_EVENT("P035", Severity.ERROR, "an event that the pack does not define"),
  /// A reading that the pack does not define.
  UNKNOWN_READING("P036", Severity.ERROR, "a reading that the pack does not define"),
  /// An option that a reading does not have.
  UNKNOWN_OPTION("P037", Severity.ERROR, "an option that a reading does not have"),
  /// A measure that the pack does not hold.
  UNKNOWN_MEASURE("P038", Severity.ERROR, "a measure that the pack does not hold"),
  /// A provision that the pack does not hold.
  UNKNOWN_PROVISION("P039", Severity.ERROR, "a provision that the pack does not hold"),
  /// A source that `sources.yaml` does not list.
  UNKNOWN_SOURCE("P040", Severity.ERROR, "a source that `sources.yaml` does not list"),
  /// A paper that the pack does not define.
  UNKNOWN_PAPER("P041", Severity.ERROR, "a paper that the pack does not define"),
  /// A right that the pack does not define.
  UNKNOWN_RIGHT("P042", Severity.ERROR, "a right that the pack does not define"),
  /// A purpose that none of the kinds has.
  UNKNOWN_PURPOSE("P043", Severity.ERROR, "a purpose that none of the kinds has"),
  /// Something is defined and never used.
  NEVER_USED("P044", Severity.WARNING, "something is defined and never used"),
  /// A condition that no `conditions` block defines.
  UNKNOWN_CONDITION("P045", Severity.ERROR, "a condition that no `conditions` block defines"),
  /// A fact or paper that the format's own list does not have.
  UNKNOWN_STANDARD(
      "P046", Severity.ERROR, "a fact or paper that the format's own list does not have"),
  /// A fact has the name of a standard one and another type.
  STANDARD_REDEFINED(
      "P047", Severity.ERROR, "a fact has the name of a standard one and another type"),

  // Days and terms
  /// A day that is not in the calendar.
  IMPOSSIBLE_DATE("P050", Severity.ERROR, "a day that is not in the calendar"),
  /// A far year that stands for an end nobody knows.
  SENTINEL_YEAR("P051", Severity.ERROR, "a far year that stands for an end nobody knows"),
  /// A value that is no day of any form.
  NOT_A_DAY("P052", Severity.ERROR, "a value that is no day of any form"),
  /// A term of months or years without its counting rule.
  COUNTING_MISSING("P053", Severity.ERROR, "a term of months or years without its counting rule"),
  /// A term of months can reach a month that lacks the day, and no policy is named.
  MONTH_END_OPEN(
      "P054",
      Severity.ERROR,
      "a term of months can reach a month that lacks the day, and no policy is named"),
  /// A series is not in order of publication.
  SERIES_UNORDERED("P055", Severity.ERROR, "a series is not in order of publication"),
  /// `none` stands where there must be a day.
  NO_END_HERE("P056", Severity.ERROR, "`none` stands where there must be a day"),
  /// A fact stands for a day and holds something else.
  FACT_NOT_A_DAY("P057", Severity.ERROR, "a fact stands for a day and holds something else"),
  /// A window ends before it begins.
  WINDOW_REVERSED("P058", Severity.ERROR, "a window ends before it begins"),
  /// A named day or an event leads back to itself.
  DAYS_IN_A_CIRCLE("P059", Severity.ERROR, "a named day or an event leads back to itself"),
  /// An entry of a series is older than the measure it names.
  KNOWN_TOO_EARLY(
      "P060", Severity.WARNING, "an entry of a series is older than the measure it names"),
  /// An end-of-month policy that the counting rule contradicts.
  MONTH_END_CONTRADICTED(
      "P061", Severity.ERROR, "an end-of-month policy that the counting rule contradicts"),
  /// A day is counted in working days, and the pack has no calendar of them.
  CALENDAR_MISSING(
      "P062", Severity.ERROR, "a day is counted in working days, and the pack does not name them"),
  /// A calendar of working days that contradicts itself.
  CALENDAR_CONTRADICTED(
      "P063", Severity.ERROR, "a calendar of working days that contradicts itself"),

  // Conditions
  /// A comparison does not fit the type of its fact.
  COMPARISON_TYPE("P070", Severity.ERROR, "a comparison does not fit the type of its fact"),
  /// A range names the same end twice.
  BOUND_TWICE("P071", Severity.ERROR, "a range names the same end twice"),
  /// A fact is asked to be absent and never can be.
  NEVER_ABSENT("P072", Severity.ERROR, "a fact is asked to be absent and never can be"),
  /// An event is looked up by the wrong fact.
  EVENT_KEY("P073", Severity.ERROR, "an event is looked up by the wrong fact"),
  /// A named condition leads back to itself.
  CONDITIONS_IN_A_CIRCLE("P074", Severity.ERROR, "a named condition leads back to itself"),

  // Effects and their order
  /// A provision has no effect, or several.
  ONE_EFFECT("P080", Severity.ERROR, "a provision has no effect, or several"),
  /// `on` stands beside an effect that does not read it.
  BASE_WITHOUT_SUSPEND(
      "P081", Severity.ERROR, "`on` stands beside an effect that does not read it"),
  /// Two provisions of one day whose order matters, and is not stated.
  ORDER_UNSTATED(
      "P082", Severity.ERROR, "two provisions of one day whose order matters, and is not stated"),
  /// Provisions that must each come before the other.
  ORDER_IN_A_CIRCLE("P083", Severity.ERROR, "provisions that must each come before the other"),
  /// An order that the days of publication contradict.
  ORDER_AGAINST_TIME("P084", Severity.ERROR, "an order that the days of publication contradict"),
  /// A cover stands beside an effect that gives no days.
  COVER_WITHOUT_DAYS("P085", Severity.ERROR, "a cover stands beside an effect that gives no days"),
  /// A shape lacks a part, has too many, or stands beside an effect.
  SHAPE_UNCLEAR(
      "P086", Severity.ERROR, "a shape lacks a part, has too many, or stands beside an effect"),
  /// A provision says nothing, and the format has no sentence for its shape.
  SENTENCE_MISSING(
      "P087",
      Severity.ERROR,
      "a provision says nothing, and the format has no sentence for its shape"),

  // Grounds and texts
  /// A rule does not say how well it is known.
  CONFIDENCE_MISSING("P090", Severity.ERROR, "a rule does not say how well it is known"),
  /// A measure or a rule does not say where it was read.
  CITATION_MISSING("P091", Severity.ERROR, "a measure or a rule does not say where it was read"),
  /// A measure does not say when it was published.
  PUBLICATION_MISSING("P092", Severity.ERROR, "a measure does not say when it was published"),
  /// A text lacks a language that the pack declares.
  TEXT_INCOMPLETE("P093", Severity.ERROR, "a text lacks a language that the pack declares"),
  /// A text has a language that the pack does not declare.
  TEXT_LANGUAGE("P094", Severity.ERROR, "a text has a language that the pack does not declare"),
  /// A measure was published after the day from which it applies.
  RETROACTIVE("P095", Severity.INFO, "a measure was published after the day from which it applies"),

  // Examples
  /// An example expects nothing, or things that exclude each other.
  EXAMPLE_EMPTY(
      "P100", Severity.ERROR, "an example expects nothing, or things that exclude each other"),
  /// An example has a printed day too many, or lacks it.
  EXAMPLE_PRINTED("P101", Severity.ERROR, "an example has a printed day too many, or lacks it"),

  // Any
  /// There is more wrong than is shown.
  TOO_MANY("P199", Severity.ERROR, "there is more wrong than is shown");

  private final String id;
  private final Severity severity;
  private final String meaning;

  DiagnosticCode(String id, Severity severity, String meaning) {
    this.id = id;
    this.severity = severity;
    this.meaning = meaning;
  }

  /// Returns the code as it is shown.
  ///
  /// @return for example `P030`
  public String id() {
    return id;
  }

  /// Returns how much a finding of this sort matters, unless it says otherwise.
  ///
  /// @return the usual severity
  public Severity severity() {
    return severity;
  }

  /// Returns what it means, in one line.
  ///
  /// @return lower case, without a full stop
  public String meaning() {
    return meaning;
  }
}
