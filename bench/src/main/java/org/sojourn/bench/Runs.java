package org.sojourn.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// What counted runs gave, in the order in which they were run.
///
/// @param values one number a run, one at least
public record Runs(List<Double> values) {

  /// Copies the list.
  ///
  /// @throws IllegalArgumentException if there is no run
  public Runs {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("there must be one run at least");
    }
  }

  /// Returns the run in the middle.
  ///
  /// @return the median; of an even number of runs the greater of the two in the middle
  public double median() {
    return sorted().get(values.size() / 2);
  }

  /// Returns the smallest.
  ///
  /// @return the minimum
  public double least() {
    return sorted().getFirst();
  }

  /// Returns the greatest.
  ///
  /// @return the maximum
  public double most() {
    return sorted().getLast();
  }

  /// Returns the ratio to others, run by run.
  ///
  /// @param others as many runs, made in turn with these
  /// @return these divided by those
  public Runs per(Runs others) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      ratios.add(values.get(i) / others.values.get(i));
    }
    return new Runs(ratios);
  }

  /// Returns rates where these are seconds.
  ///
  /// @param work how much was done in a run, in whatever unit
  /// @return the work a second
  public Runs rateOf(double work) {
    return map(seconds -> work / seconds);
  }

  /// Returns other numbers made of these.
  ///
  /// @param change what is done to each
  /// @return as many runs
  public Runs map(DoubleUnaryOperator change) {
    return new Runs(values.stream().map(change::applyAsDouble).toList());
  }

  private List<Double> sorted() {
    return values.stream().sorted().toList();
  }
}
