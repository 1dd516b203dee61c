/// How a pack is read, for the packages beside this one only.
///
/// A folder becomes texts ([org.sojourn.reader.internal.file]), a text becomes nodes with places
/// ([org.sojourn.reader.internal.node]), nodes are held to the schema
/// ([org.sojourn.reader.internal.schema]), names are linked to what they name and become law
/// ([org.sojourn.reader.internal.link]), and the law is looked at as a whole
/// ([org.sojourn.reader.internal.check]); [org.sojourn.reader.internal.pack] does all of this in
/// order. Every step adds to one [org.sojourn.reader.internal.Findings] and goes on.
@NullMarked
package org.sojourn.reader.internal;

import org.jspecify.annotations.NullMarked;
