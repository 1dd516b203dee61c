/// The same answers for programs, as JSON.
///
/// Start at [org.sojourn.cli.json.DeterminationJson]. The form is described in
/// `docs/reference/json.md` and checked against `docs/reference/determination.schema.json`: every
/// field is always there, in this order, `null` where there is nothing to say.
@NullMarked
package org.sojourn.cli.json;

import org.jspecify.annotations.NullMarked;
