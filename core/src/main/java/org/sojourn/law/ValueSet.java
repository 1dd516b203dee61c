package org.sojourn.law;

import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A set of values of one coded fact, by place in its list of codes.
public final class ValueSet {

  private final BitSet places;

  /// The codes in words; a set belongs to one fact, so they are found once.
  private @Nullable String codes;

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

  /// Returns the codes of the values.
  ///
  /// @param fact the fact whose values these are
  /// @return the codes with commas between, for example `KZ, BY`
  public String codes(Fact fact) {
    String known = codes;
    if (known == null) {
      known = places.stream().mapToObj(fact::text).collect(Collectors.joining(", "));
      codes = known;
    }
    return known;
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
