package org.sojourn.cli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.cli.batch.Columns.Target;
import org.sojourn.law.Fact;
import org.sojourn.law.FactType;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// Everything that an answer depends on, packed into one number: two rows with the same key have
/// the same answer, and no other two.
final class RowKey {

  private static final int BITS = 63;
  private static final int MARKS = 2; // unknown, absent

  private final List<Part> parts;

  private RowKey(List<Part> parts) {
    this.parts = parts;
  }

  /// One column: its values from `least` on, then the two marks.
  private record Part(Value value, int least, int count, int bits) {

    Part(Value value, int least, int count) {
      this(value, least, count, Integer.SIZE - Integer.numberOfLeadingZeros(count + MARKS));
    }

    long code(RowReader row) {
      int found = value.of(row);
      return switch (found) {
        case Fact.UNKNOWN -> count;
        case Fact.ABSENT -> count + 1L;
        default -> (long) found - least;
      };
    }
  }

  /// The value of a column in a row.
  private interface Value {
    int of(RowReader row);
  }

  /// Makes keys for the columns of a file.
  ///
  /// @return nothing if the columns can hold more than fits one number
  static Optional<RowKey> of(Columns columns, PackLaw law) {
    List<Part> parts = new ArrayList<>();
    for (Target target : columns.targets()) {
      part(target, law).ifPresent(parts::add);
    }
    int bits = parts.stream().mapToInt(Part::bits).sum();
    return bits <= BITS ? Optional.of(new RowKey(parts)) : Optional.empty();
  }

  private static Optional<Part> part(Target target, PackLaw law) {
    return switch (target) {
      case Target.Id _, Target.Ignored _ -> Optional.empty();
      case Target.KindOf _ ->
          Optional.of(new Part(row -> row.kind().slot(), 0, law.kinds().size()));
      case Target.Printed _ -> Optional.of(days(RowReader::printed));
      case Target.AsOf _ -> Optional.of(days(RowReader::asOf));
      case Target.PurposeOf _ -> {
        List<Purpose> all = List.of(Purpose.values());
        yield Optional.of(new Part(row -> all.indexOf(row.purpose()), 0, all.size()));
      }
      case Target.Of(var fact) -> Optional.of(fact(fact));
    };
  }

  private static Part fact(Fact fact) {
    Value value = row -> row.facts()[fact.slot()];
    return switch (fact.type()) {
      case FactType.Day _ -> days(value);
      case FactType.Quantity(int least, int most, var _) ->
          new Part(value, least, most - least + 1);
      case FactType.YesNo _, FactType.Choice _, FactType.State _ ->
          new Part(value, 0, fact.type().codeList().orElseThrow().size());
    };
  }

  private static Part days(Value value) {
    return new Part(value, Days.FIRST, Days.LAST - Days.FIRST + 1);
  }

  /// Returns the key of the row just read.
  long of(RowReader row) {
    long key = 0;
    for (Part part : parts) {
      key = (key << part.bits()) | part.code(row);
    }
    return key;
  }
}
