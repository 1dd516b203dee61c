package org.sojourn.reader;

/// A pack that comes with the program has errors, so that it cannot be used. The others can.
public final class BrokenPackException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String pack;
  private final String summary;
  private final String findings;

  BrokenPackException(String pack, String summary, String findings) {
    super("the pack `%s` does not load: %s".formatted(pack, summary));
    this.pack = pack;
    this.summary = summary;
    this.findings = findings;
  }

  /// Returns which pack it is.
  ///
  /// @return its name, for example `ru`
  public String pack() {
    return pack;
  }

  /// Returns how many errors and warnings it has.
  ///
  /// @return for example `2 errors, 1 warning`
  public String summary() {
    return summary;
  }

  /// Returns what is wrong with it, as [org.sojourn.diagnostic.Rendering] writes findings: in order
  /// of place, an empty line between them.
  ///
  /// @return the lines to show, the last without a line end
  public String findings() {
    return findings;
  }
}
