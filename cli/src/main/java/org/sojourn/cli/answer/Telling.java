package org.sojourn.cli.answer;

import org.sojourn.cli.host.Page;
import org.sojourn.cli.words.Dates;
import org.sojourn.cli.words.Names;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import org.sojourn.decide.Determination;
import org.sojourn.law.PackLaw;

/// What every section needs: the answer, the words, and the page so far.
///
/// @param law the law of the pack
/// @param answer the answer
/// @param words the language
/// @param dates days in it
/// @param names names of values in it
/// @param endings ends of runs of days in it
/// @param page the page so far
/// @param detail how much to tell
record Telling(
    PackLaw law,
    Determination answer,
    Words words,
    Dates dates,
    Names names,
    Endings endings,
    Page page,
    AnswerPage.Detail detail) {

  Telling(PackLaw law, Determination answer, Words words, Page page, AnswerPage.Detail detail) {
    this(law, answer, words, new Dates(words), new Names(words), new Endings(words), page, detail);
  }

  String say(String key, String... parts) {
    return words.text(Subject.ANSWER, key, parts);
  }

  boolean full() {
    return detail == AnswerPage.Detail.FULL;
  }
}
