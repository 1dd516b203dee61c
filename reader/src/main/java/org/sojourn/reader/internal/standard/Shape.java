package org.sojourn.reader.internal.standard;

import java.util.function.Function;
import org.sojourn.reader.internal.node.Node;

/// What many notices have in common, written out.
///
/// @param when the condition that it asks for
/// @param effect what it does
/// @param sentence says it in a language, or names the day that no made sentence can say
record Shape(Node.Mapping when, Node.Mapping effect, Sentence sentence) {

  /// What is said of a shape.
  sealed interface Sentence {

    /// A sentence that can be made.
    ///
    /// @param in makes it in one language
    record Made(Function<ShapeWords, String> in) implements Sentence {}

    /// One that cannot.
    ///
    /// @param day the day that stands in the way
    record Unsayable(Node day) implements Sentence {}
  }
}
