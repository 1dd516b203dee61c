/// Generated SQL on an engine that runs: documents in, answers out, and whether they are the ones
/// the evaluator gives.
///
/// The script itself is text ([org.sojourn.compile.sql.SqlScript]); here it meets a connection.
/// Start at [org.sojourn.batch.sql.Engine].
@NullMarked
package org.sojourn.batch.sql;

import org.jspecify.annotations.NullMarked;
