package org.sojourn.compile;

import org.sojourn.law.Kind;
import org.sojourn.law.Purpose;

/// What the law says of one kind of document for one purpose.
///
/// @param kind the kind
/// @param purpose the purpose
/// @param root where every document begins; purposes that the same rules reach share it
/// @param <L> what stands at the leaves
public record Diagram<L>(Kind kind, Purpose purpose, Node<L> root) {}
