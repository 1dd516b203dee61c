package org.sojourn.cli.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.batch.Target;
import org.sojourn.cli.json.JsonLine;
import org.sojourn.cli.json.JsonLine.NoObjectException;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.Reasons;
import org.sojourn.law.PackLaw;

/// The rows of a file of JSON Lines: an object on each line, its fields the cells. A field that is
/// `null` or not there is an empty cell.
final class JsonRows implements TextRows {

  private static final int LOOKED_AT = 1 << 16; // characters at the beginning, for the names
  private static final int LONGEST = 1 << 20; // characters of a line

  private final String name;
  private final BufferedReader text;
  private final RowReader row;
  private final Columns columns;
  private final Map<String, Integer> places = new HashMap<>();
  private final BitSet seen = new BitSet();
  private final int idPlace;
  private final int kindPlace;
  private char[] line = new char[4096];
  private byte[] bytes = new byte[4096];
  private char[] cell = new char[256];
  private int length;
  private long number;

  /// Looks at the beginning of a file for the names of its fields.
  ///
  /// @param name what to call the file
  /// @param text its text, each byte one character
  JsonRows(String name, Reader text, PackLaw law, int[] blank, BatchQuestion question) {
    this.name = name;
    this.text = new BufferedReader(text, LOOKED_AT);
    this.row = new RowReader(law, blank, question);
    List<String> names = names();
    Columns found = Columns.of(names, question.mappings(), law);
    this.columns = Columns.of(withAll(names, found, law), question.mappings(), law);
    row.columns(columns);
    for (int place = 0; place < columns.names().size(); place++) {
      places.put(columns.names().get(place), place);
    }
    this.idPlace = columns.targets().indexOf(new Target.Id());
    this.kindPlace = columns.targets().indexOf(new Target.KindOf());
  }

  /// The names that stand at the beginning, and after them every other that a field may have: later
  /// lines may have fields that the first ones have not.
  private static List<String> withAll(List<String> names, Columns found, PackLaw law) {
    List<String> all = new ArrayList<>(names);
    for (String code : Columns.readable(law)) {
      if (!found.targets().contains(Columns.target(code, law).orElseThrow())) {
        all.add(code);
      }
    }
    return all;
  }

  private List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    try {
      text.mark(LOOKED_AT);
      char[] start = new char[LOOKED_AT];
      int count = text.read(start, 0, LOOKED_AT);
      text.reset();
      int from = 0;
      for (int at = 0; at <= count; at++) {
        boolean end = at == count ? count < LOOKED_AT || from == 0 : start[at] == '\n';
        if (end) {
          names(start, from, at, names);
          from = at + 1;
        }
      }
      return List.copyOf(names);
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, name, Reasons.of(e)).thrown();
    }
  }

  /// A line that is no object becomes a rejected row later, unless it is the first.
  private void names(char[] from, int start, int end, Set<String> names) {
    byte[] latin = new String(from, start, end - start).getBytes(StandardCharsets.ISO_8859_1);
    if (isBlank(latin, latin.length)) {
      return;
    }
    try {
      JsonLine.read(latin, 0, latin.length, (field, _, _) -> names.add(field));
    } catch (NoObjectException e) {
      if (names.isEmpty()) {
        String why = String.valueOf(e.getMessage());
        throw Problem.of(Fault.NOT_JSON_LINES, why).at(name + ":1").thrown();
      }
    }
  }

  @Override
  public boolean next() {
    try {
      do {
        if (!readLine()) {
          return false;
        }
      } while (isBlank(bytes, length));
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, name, Reasons.of(e)).thrown();
    }
    row.begin(number);
    seen.clear();
    readFields();
    return true;
  }

  private void readFields() {
    if (length > LONGEST) {
      String most = Integer.toString(LONGEST);
      row.rejectWhole(shown(), Problem.of(Fault.CELL_TOO_LONG, most));
      return;
    }
    try {
      JsonLine.read(bytes, 0, length, this::field);
    } catch (NoObjectException e) {
      String why = String.valueOf(e.getMessage());
      row.rejectWhole(shown(), Problem.of(Fault.ROW_NOT_JSON, why));
      return;
    }
    if (!row.isWhollyRejected()) {
      if (!seen.get(kindPlace)) {
        row.cell(kindPlace, cell, 0, 0);
      }
      if (!seen.get(idPlace)) {
        row.rejectWhole("", Problem.of(Fault.ROW_WITHOUT_ID));
      }
    }
  }

  private String shown() {
    return new String(bytes, 0, Math.min(length, 300), StandardCharsets.UTF_8);
  }

  private void field(String field, JsonLine.Value kind, String value) {
    Integer place = places.get(field);
    if (place == null || kind == JsonLine.Value.NULL || row.isWhollyRejected()) {
      return;
    }
    if (columns.targets().get(place) instanceof Target.Ignored) {
      return;
    }
    if (seen.get(place)) {
      row.rejectWhole("", Problem.of(Fault.FIELD_TWICE, field));
      return;
    }
    seen.set(place);
    if (kind == JsonLine.Value.NESTED) {
      row.rejectWhole(value, Problem.of(Fault.CELL_NESTED, field));
      return;
    }
    if (place == idPlace && kind == JsonLine.Value.NUMBER) {
      row.bareId();
    }
    row.cell(place, cell, 0, latin(value));
  }

  /// Puts a text into the cell, each byte of UTF-8 one character.
  private int latin(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > cell.length) {
      cell = new char[utf8.length * 2];
    }
    for (int i = 0; i < utf8.length; i++) {
      cell[i] = (char) (utf8[i] & 0xff);
    }
    return utf8.length;
  }

  /// Reads a line into the bytes; of a line that is too long, one byte more than is allowed.
  private boolean readLine() throws IOException {
    number++;
    int count = 0;
    int next = text.read();
    if (next < 0) {
      return false;
    }
    while (next >= 0 && next != '\n') {
      if (count <= LONGEST) {
        if (count == line.length) {
          line = Arrays.copyOf(line, count * 2);
        }
        line[count++] = (char) next;
      }
      next = text.read();
    }
    if (bytes.length < count) {
      bytes = new byte[line.length];
    }
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) line[i];
    }
    length = count;
    return true;
  }

  private static boolean isBlank(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public RowReader row() {
    return row;
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException e) {
      throw Problem.of(Fault.UNREADABLE, name, Reasons.of(e)).thrown();
    }
  }
}
