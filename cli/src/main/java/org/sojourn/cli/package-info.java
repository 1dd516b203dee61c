/// The command line: turns arguments into questions and answers into lines.
///
/// Start at [org.sojourn.cli.Program], which runs one command and turns whatever goes wrong into a
/// message and an exit code; [org.sojourn.cli.CommandTable] lists the commands, each a class of its
/// own here. What they say is told elsewhere:
///
/// - `words`, `host`, `problem`: languages, the world outside, what went wrong
/// - `answer`, `json`: one answer, for people and for programs
/// - `catalogue`: what a pack holds
/// - `interview`, `examples`, `sheet`, `batch`: asking, checking worked cases, CSV, many rows
/// - `whatif`: what a draft would do to everybody
///
/// Results go to standard output, messages to standard error; nothing here knows the law.
@NullMarked
package org.sojourn.cli;

import org.jspecify.annotations.NullMarked;
