/// The normal form kept and shown: as bytes, so that it need not be compiled again, and as text, so
/// that a person can read what the law comes to.
///
/// Start at [FormBytes] and [FormText]. Both name the pack with its hash, and what they say of
/// facts, kinds, events and measures is good for that pack alone. Nothing here knows of files.
@NullMarked
package org.sojourn.compile.form;

import org.jspecify.annotations.NullMarked;
