/// What is wrong, where, and the way out.
///
/// A mistake in a pack, a file or a request is collected as a [org.sojourn.diagnostic.Diagnostic]
/// and shown with its place by [org.sojourn.diagnostic.Rendering]; a mistake in the program throws
/// instead. What can be wrong is listed in [org.sojourn.diagnostic.DiagnosticCode]. Nothing here
/// knows the law, a file system or a language of the reader.
@NullMarked
package org.sojourn.diagnostic;

import org.jspecify.annotations.NullMarked;
