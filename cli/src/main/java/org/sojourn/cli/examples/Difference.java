package org.sojourn.cli.examples;

/// One thing that came out otherwise than expected.
///
/// @param field what it is: `through`, `status`, …
/// @param expected what was expected
/// @param computed what was computed
record Difference(String field, String expected, String computed) {}
