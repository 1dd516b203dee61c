package org.sojourn.spark;

import java.util.List;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.jspecify.annotations.Nullable;

/// A function of Spark that knows a law. What travels to an executor is its key; the law is looked
/// up there when the first row comes.
///
/// Each function has a method `invoke` on primitives or on Spark's own strings, which the generated
/// code of a query calls directly. Two functions with one key are one to the optimizer, so that
/// what several columns need is computed once.
///
/// @param <R> what it returns
abstract class LawFunction<R> implements ScalarFunction<R> {

  private static final long serialVersionUID = 1;

  private final AskedLaw asked;
  private final String name;
  private transient @Nullable LawInUse law;

  LawFunction(AskedLaw asked, String name) {
    this.asked = asked;
    this.name = name;
  }

  /// What tells this function from others, besides the law and the name.
  abstract List<Object> key();

  final AskedLaw asked() {
    return asked;
  }

  final LawInUse law() {
    LawInUse known = law;
    if (known == null) {
      known = LawInUse.of(asked);
      law = known;
    }
    return known;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String canonicalName() {
    return "sojourn." + asked.pack() + "." + name + key().hashCode() + asked.hashCode();
  }

  @Override
  public boolean isResultNullable() {
    return false;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof LawFunction<?> function
        && getClass() == function.getClass()
        && name.equals(function.name)
        && asked.equals(function.asked)
        && key().equals(function.key());
  }

  @Override
  public final int hashCode() {
    return name.hashCode() * 31 + key().hashCode();
  }

  @Override
  public final String toString() {
    return asked.pack() + "." + name;
  }
}
