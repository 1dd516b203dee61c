package org.sojourn.spark;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.sojourn.law.Kind;

/// Says what is wrong with a cell, if anything is. Called for rows that cannot be answered.
public final class NameProblem extends LawFunction<InternalRow> {

  /// What is said.
  static final StructType SAID =
      new StructType()
          .add("column", DataTypes.StringType)
          .add("code", DataTypes.StringType)
          .add("found", DataTypes.StringType)
          .add("message", DataTypes.StringType)
          .add("help", DataTypes.StringType);

  private static final long serialVersionUID = 1;

  private final Field field;
  private final String column;

  NameProblem(AskedLaw asked, Field field, String column) {
    super(asked, "problem_of_" + field.target().code().replace('-', '_'));
    this.field = field;
    this.column = column;
  }

  /// Says what is wrong.
  ///
  /// @param kind the cell with the kind of document
  /// @param cell the cell as text
  /// @return column, code, found, message and help; null if nothing is wrong
  public @Nullable InternalRow invoke(@Nullable UTF8String kind, @Nullable UTF8String cell) {
    if (cell == null || cell.numBytes() == 0) {
      return field.blankCode() == Field.WRONG ? row("", problem("")) : null;
    }
    String found = cell.toString();
    if (law().codes(field).find(cell) < 0) {
      return row(found, problem(found));
    }
    return field.target().role() == Target.Role.PRINTED && isPaperless(kind)
        ? row(found, Problem.noPaper(found, String.valueOf(kind)))
        : null;
  }

  private boolean isPaperless(@Nullable UTF8String kind) {
    Optional<Kind> known = law().law().kind(String.valueOf(kind));
    return known.isPresent() && known.get().paper() == Kind.PrintedDay.NONE;
  }

  private Problem problem(String found) {
    return Problem.of(found, field.target(), law().law());
  }

  private InternalRow row(String found, Problem problem) {
    return new GenericInternalRow(
        new Object[] {
          UTF8String.fromString(column),
          UTF8String.fromString(problem.code()),
          UTF8String.fromString(Problem.beginning(found)),
          UTF8String.fromString(problem.message()),
          UTF8String.fromString(problem.help())
        });
  }

  @Override
  public DataType[] inputTypes() {
    return new DataType[] {DataTypes.StringType, DataTypes.StringType};
  }

  @Override
  public DataType resultType() {
    return SAID;
  }

  @Override
  public boolean isResultNullable() {
    return true;
  }

  @Override
  List<Object> key() {
    return List.of(field, column);
  }
}
