package org.sojourn.batch;

/// Finds answers of rows that all ask about one day. For one thread.
interface Finder {

  /// Fills `out` for each row.
  void find(Rows rows, Found out);
}
