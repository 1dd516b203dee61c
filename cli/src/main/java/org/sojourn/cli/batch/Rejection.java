package org.sojourn.cli.batch;

import org.sojourn.cli.problem.Problem;

/// A cell, or a whole row, that cannot be answered.
///
/// @param line line of the file where the row begins, from 1
/// @param column place of the column, or -1 for the whole row
/// @param found the text of the cell
/// @param problem what is wrong with it
record Rejection(long line, int column, String found, Problem problem) {}
