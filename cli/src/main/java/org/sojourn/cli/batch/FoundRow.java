package org.sojourn.cli.batch;

import java.util.List;
import java.util.Optional;
import org.sojourn.cli.problem.Problem;
import org.sojourn.decide.Document;
import org.sojourn.law.Fact;
import org.sojourn.law.PackLaw;
import org.sojourn.law.Purpose;
import org.sojourn.time.Days;

/// A row that was looked for by its name.
///
/// @param place the file and the line
/// @param document its document; empty if the row cannot be answered
/// @param asOf epoch day that it asks about
/// @param purpose for what
/// @param problems what is wrong with it
public record FoundRow(
    String place,
    Optional<Document> document,
    int asOf,
    Optional<Purpose> purpose,
    List<Problem> problems) {

  /// Copies the list.
  public FoundRow {
    problems = List.copyOf(problems);
  }

  static FoundRow of(String file, RowReader row, PackLaw law) {
    String place = file + ":" + row.line();
    List<Problem> problems = row.rejections().stream().map(Rejection::problem).toList();
    if (!problems.isEmpty()) {
      return new FoundRow(place, Optional.empty(), row.asOf(), Optional.empty(), problems);
    }
    Document document = Document.of(row.kind().id().code());
    if (row.printed() != Fact.UNKNOWN) {
      document = document.printed(Days.date(row.printed()));
    }
    for (Fact fact : law.facts()) {
      if (row.isGiven(fact)) {
        document = document.with(fact.id().code(), fact.text(row.facts()[fact.slot()]));
      }
    }
    Purpose purpose = row.purpose();
    return new FoundRow(place, Optional.of(document), row.asOf(), Optional.of(purpose), problems);
  }
}
