package org.sojourn.bench.equality;

/// A document that an engine answers otherwise than the reference evaluator.
///
/// @param engine the engine
/// @param probe the document
/// @param expected what the evaluator says
/// @param got what the engine says
record Mismatch(Engine engine, Probe probe, String expected, String got) {}
