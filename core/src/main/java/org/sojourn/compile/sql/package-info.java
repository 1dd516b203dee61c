/// Compiled law as a script for a database: tables, and a view that answers the documents in one of
/// the database's own tables.
///
/// Start at [org.sojourn.compile.sql.SqlScript]. [org.sojourn.compile.sql.MakeSteps] turns the
/// tests of all diagrams into one table of steps, so that every document is led to its answer by a
/// few joins with it; the classes named `Write...` say that in the words of a
/// [org.sojourn.compile.sql.Dialect]. Nothing here opens a connection or a file.
@NullMarked
package org.sojourn.compile.sql;

import org.jspecify.annotations.NullMarked;
