package org.sojourn.kernel;

/// The ways to run through columns. All give the same; which is fastest depends on the size of the
/// table and on the processor.
public enum Form {
  /// Binary search, one row at a time: the plain way.
  SEARCH,
  /// A word for each cell and day, one row at a time.
  SCALAR_DIRECT,
  /// A word for each cell and bucket of days, one row at a time.
  SCALAR_BUCKETS,
  /// A word for each cell and day, as many rows at a time as a vector holds.
  VECTOR_DIRECT,
  /// A word for each cell and bucket of days, with arithmetic in vectors.
  VECTOR_BUCKETS,
  /// The whole table in vector registers: few cells with few runs each.
  VECTOR_REGISTERS
}
