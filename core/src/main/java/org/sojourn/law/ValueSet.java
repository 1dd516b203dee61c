package org.sojourn.law;

import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// A set of values of one coded fact, by place in its list of codes.
public final class ValueSet {

  private final BitSet places;

  private ValueSet(BitSet places) {
    this.places = places;
  }

  /// Makes a set.
  ///
  /// @param places places in the fact's list of codes, each 0 or more
  /// @return the set
  public static ValueSet of(IntStream places) {
    BitSet bits = new BitSet();
    places.forEach(bits::set);
    return new ValueSet(bits);
  }

  /// Says whether a value is in the set.
  ///
  /// @param value a value, 0 or more, or one of the marks of [Fact], which are in no set
  /// @return true if it is
  public boolean contains(int value) {
    return value >= 0 && places.get(value);
  }

  /// Returns the values in order.
  ///
  /// @return places in the fact's list of codes
  public IntStream stream() {
    return places.stream();
  }

  /// Hands over the values in order.
  ///
  /// @param use takes places in the fact's list of codes
  public void forEach(IntConsumer use) {
    for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
      use.accept(place);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValueSet set && places.equals(set.places);
  }

  @Override
  public int hashCode() {
    return places.hashCode();
  }

  @Override
  public String toString() {
    return places.toString();
  }
}
