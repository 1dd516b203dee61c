package org.sojourn.compile.sql;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.compile.AnswerForm;
import org.sojourn.law.PackLaw;
import org.sojourn.time.Days;

/// What stands above a script: which law, which day, what it needs, what it leaves.
final class Header {

  private Header() {}

  static List<String> of(
      AnswerForm form, Dialect dialect, Names names, List<DocumentColumn> columns, Asked asked) {
    PackLaw law = form.law();
    List<String> lines = new ArrayList<>();
    lines.add("Sojourn: answers for documents, as SQL for " + dialect.title());
    lines.add("");
    lines.add("pack       " + law.id() + ": " + law.title().in("en"));
    lines.add("hash       " + law.hash());
    lines.add("known on   " + known(form));
    lines.add("as of      " + Days.text(form.asOf()));
    lines.add("purpose    " + asked.words());
    lines.add("generator  " + SqlScript.VERSION);
    lines.add("");
    lines.add("Makes the tables " + names.prefix() + "_... and the view " + names.answers() + ":");
    lines.add("  SELECT * FROM " + names.answers());
    lines.add("");
    lines.add(
        "Needs a table or view " + Names.documents() + " with these columns; others are not read:");
    columns.forEach(
        column -> lines.add("  " + dialect.name(column.name()) + " " + type(column, dialect)));
    lines.add("");
    lines.addAll(reading());
    return lines;
  }

  private static List<String> reading() {
    return List.of(
        "A value that is not given is NULL; a text may be empty. The answer is the one of `sojourn"
            + " batch`:",
        "status, cover, end and measures have its words, and days are dates. safe_end and"
            + " arguable_end",
        "are `open` where there is no last day. answered_by says who knows the answer:",
        "  sql        this row has it",
        "  evaluator  a fact is missing that matters; status is NULL. `sojourn batch` answers"
            + " these",
        "             rows, looks at every case and names the facts",
        "  reject     the kind, the purpose, a code or a day is none of the pack; `sojourn batch`"
            + " says",
        "             which",
        "",
        "Information with sources, not legal advice.");
  }

  private static String known(AnswerForm form) {
    String through = Days.text(form.law().knownThrough());
    return form.knownOn() >= Days.LAST
        ? "everything the pack knows, through " + through
        : Days.text(form.knownOn()) + " (the pack knows the law through " + through + ")";
  }

  private static String type(DocumentColumn column, Dialect dialect) {
    return switch (column.holds()) {
      case ID -> "(any type)";
      case CODE -> dialect.textType();
      case DAY -> "DATE";
      case NUMBER -> "INTEGER";
    };
  }
}
