package org.sojourn.bench;

/// The empty program: what a Java process costs that does nothing.
public final class Nothing {

  private Nothing() {}

  /// Does nothing.
  ///
  /// @param args ignored
  public static void main(String[] args) {}
}
