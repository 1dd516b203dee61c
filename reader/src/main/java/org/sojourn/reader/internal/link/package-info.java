/// From nodes to law: every name becomes what it names.
///
/// Start at [org.sojourn.reader.internal.link.LinkPack]. Names are defined first and looked up
/// later, in any order ([org.sojourn.reader.internal.link.Names]). What cannot be read is reported,
/// and a stand-in takes its place so that reading goes on; a pack with an error is never handed
/// out, so no stand-in is either.
@NullMarked
package org.sojourn.reader.internal.link;

import org.jspecify.annotations.NullMarked;
