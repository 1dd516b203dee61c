package org.sojourn.kernel;

/// Whether this Java machine and its processor have vectors that help.
///
/// The vector module of the JDK is an incubator and there only if the machine was started with
/// `--add-modules jdk.incubator.vector`. Without it, and on processors whose vectors hold fewer
/// than eight `int`, the scalar forms are faster.
final class Vectors {

  private static final int LEAST_ROWS = 8;

  private Vectors() {}

  /// Whether the forms with vectors can run at all.
  static boolean arePresent() {
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
  }

  /// Whether they are worth it.
  static boolean areWide() {
    return arePresent() && Lanes.ROWS >= LEAST_ROWS;
  }

  /// Whether tables can be held in registers.
  static boolean holdTables() {
    return areWide() && VectorRegisters.isAble();
  }
}
