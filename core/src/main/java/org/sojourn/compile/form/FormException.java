package org.sojourn.compile.form;

/// Says that bytes are not a normal form that can be used here: what was found, where, what was
/// expected, and the way out.
public final class FormException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int offset;

  FormException(int offset, String message) {
    super("byte " + offset + ": " + message);
    this.offset = offset;
  }

  /// Returns where the bytes are not as they should be.
  ///
  /// @return the place of the byte, from 0
  public int offset() {
    return offset;
  }
}
