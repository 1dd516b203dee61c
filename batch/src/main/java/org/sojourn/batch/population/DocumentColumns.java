package org.sojourn.batch.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.batch.population.Population.Why;
import org.sojourn.batch.population.PopulationException.Reason;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.Kind;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// Which columns of a list of documents are read, and what their texts mean.
final class DocumentColumns {

  private static final String KIND = "kind";
  private static final String PRINTED = "printed";

  private final PackLaw law;
  private final List<Column> columns = new ArrayList<>();

  /// One column that is read.
  static final class Column {

    private final String name;
    private final int slot;
    private final Optional<Fact> fact;
    private final Map<String, Integer> known = new HashMap<>();

    Column(String name, int slot, Optional<Fact> fact) {
      this.name = name;
      this.slot = slot;
      this.fact = fact;
    }

    /// Returns its name in the documents.
    String name() {
      return name;
    }
  }

  /// A row that cannot be counted.
  static final class LeftOutException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String column;
    private final Why why;

    LeftOutException(String column, Why why) {
      super(column, null, false, false);
      this.column = column;
      this.why = why;
    }

    String column() {
      return column;
    }

    Why why() {
      return why;
    }
  }

  private DocumentColumns(PackLaw law) {
    this.law = law;
  }

  /// Finds the columns: `kind`, `printed` and every fact of the pack.
  ///
  /// @param names the columns that there are
  /// @param mappings column to what it is to be read as
  /// @param law the pack
  /// @throws PopulationException if a column is missing or there twice, or a mapping is wrong
  static DocumentColumns of(List<String> names, Map<String, String> mappings, PackLaw law) {
    DocumentColumns columns = new DocumentColumns(law);
    String all = String.join(", ", names);
    Map<String, String> taken = new LinkedHashMap<>();
    for (Map.Entry<String, String> mapping : mappings.entrySet()) {
      boolean known = columns.column("", mapping.getValue()).isPresent();
      if (!known || !names.contains(mapping.getKey())) {
        String found = mapping.getKey() + "=" + mapping.getValue();
        throw new PopulationException(Reason.BAD_MAPPING, found, all);
      }
    }
    for (String name : names) {
      String code = mappings.getOrDefault(name, name.strip());
      Optional<Column> column = columns.column(name, code);
      if (column.isPresent()) {
        if (taken.put(code, name) != null) {
          throw new PopulationException(Reason.COLUMN_TWICE, code);
        }
        columns.columns.add(column.get());
      }
    }
    for (String needed : List.of(KIND, PRINTED)) {
      if (!taken.containsKey(needed)) {
        throw new PopulationException(Reason.COLUMN_MISSING, needed, all);
      }
    }
    return columns;
  }

  private Optional<Column> column(String name, String code) {
    return switch (code) {
      case KIND -> Optional.of(new Column(name, -1, Optional.empty()));
      case PRINTED -> Optional.of(new Column(name, law.facts().size(), Optional.empty()));
      default -> law.fact(code).map(fact -> new Column(name, fact.slot(), Optional.of(fact)));
    };
  }

  /// Returns the columns that are read.
  List<Column> all() {
    return columns;
  }

  /// Reads the texts of a row.
  ///
  /// @param texts a text for each column that is read; empty where nothing is given
  /// @param values takes its values, the day on the paper last
  /// @return its kind
  /// @throws LeftOutException if it cannot be counted
  Kind read(List<String> texts, int[] values) {
    law.facts().forEach(fact -> values[fact.slot()] = fact.assumed().orElse(Fact.UNKNOWN));
    int printed = law.facts().size();
    values[printed] = Fact.UNKNOWN;
    Optional<Kind> kind = Optional.empty();
    for (int i = 0; i < texts.size(); i++) {
      Column column = columns.get(i);
      String text = texts.get(i);
      if (column.slot < 0) {
        kind = Optional.of(kind(column, text));
      } else if (!text.isEmpty()) {
        values[column.slot] = value(column, text);
      }
    }
    Kind found = kind.orElseThrow(IllegalStateException::new);
    if (found.paper() == Kind.PrintedDay.NONE && values[printed] != Fact.UNKNOWN) {
      throw new LeftOutException(PRINTED, Why.NO_PRINTED_DAY);
    }
    return found;
  }

  private Kind kind(Column column, String text) {
    if (text.isEmpty()) {
      throw new LeftOutException(column.name, Why.NO_KIND);
    }
    return law.kind(text).orElseThrow(() -> new LeftOutException(column.name, Why.UNKNOWN_KIND));
  }

  private static int value(Column column, String text) {
    Integer known = column.known.get(text);
    if (known == null) {
      known = parse(column, text);
      column.known.put(text, known);
    }
    return known;
  }

  private static int parse(Column column, String text) {
    boolean day = column.fact.map(fact -> fact.type() instanceof FactType.Day).orElse(true);
    try {
      return column.fact.isPresent() ? column.fact.get().parse(text) : Days.parse(text);
    } catch (IllegalArgumentException e) {
      throw new LeftOutException(column.name, day ? Why.NOT_A_DAY : Why.UNKNOWN_VALUE);
    }
  }
}
