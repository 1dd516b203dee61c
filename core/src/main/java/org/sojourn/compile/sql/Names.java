package org.sojourn.compile.sql;

import java.util.Locale;

/// How the tables of one script are called.
///
/// @param prefix what their names begin with
record Names(String prefix) {

  static Names of(String pack) {
    return new Names("sojourn_" + pack.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"));
  }

  /// What is asked for: the table or view of documents.
  static String documents() {
    return "documents";
  }

  String kinds() {
    return prefix + "_kinds";
  }

  String codes() {
    return prefix + "_codes";
  }

  String calendar() {
    return prefix + "_calendar";
  }

  String steps() {
    return prefix + "_steps";
  }

  String findings() {
    return prefix + "_findings";
  }

  String answers() {
    return prefix + "_answers";
  }
}
