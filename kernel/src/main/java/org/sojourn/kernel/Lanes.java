package org.sojourn.kernel;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// What the forms with vectors share: as many rows at a time as the processor takes.
final class Lanes {

  static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;

  /// As many as [#INTS], of half the width.
  static final VectorSpecies<Short> SHORTS =
      VectorSpecies.of(short.class, VectorShape.forBitSize(INTS.vectorBitSize() / 2));

  static final int ROWS = INTS.length();

  private Lanes() {}

  /// Loads cells, without their sign.
  static IntVector cells(short[] from, int at) {
    return (IntVector)
        ShortVector.fromArray(SHORTS, from, at)
            .convertShape(VectorOperators.ZERO_EXTEND_S2I, INTS, 0);
  }

  /// Stores the lower halves.
  static void store(IntVector vector, short[] into, int at) {
    ((ShortVector) vector.convertShape(VectorOperators.I2S, SHORTS, 0)).intoArray(into, at);
  }
}
