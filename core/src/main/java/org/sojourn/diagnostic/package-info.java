/// What is wrong, where, and the way out.
///
/// A mistake in a pack, a file or a request is collected here and shown with its place; a mistake
/// in the program throws instead. Nothing here knows the law, a file system or a language of the
/// reader.
@NullMarked
package org.sojourn.diagnostic;

import org.jspecify.annotations.NullMarked;
