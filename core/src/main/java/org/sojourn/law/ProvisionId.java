package org.sojourn.law;

/// Names a provision, an entitlement or a duty: its measure and its own name in it.
///
/// @param measure the measure that holds it
/// @param name its name in the measure, kebab-case
public record ProvisionId(MeasureId measure, String name) implements Comparable<ProvisionId> {

  /// Checks the name.
  ///
  /// @throws IllegalArgumentException if the name is not kebab-case
  public ProvisionId {
    Codes.requireKebab(name);
  }

  /// Reads the full name.
  ///
  /// @param text measure and name with a slash between, for example `decree-364/residence`
  /// @return the id
  /// @throws IllegalArgumentException if there is no slash or a part is not kebab-case
  public static ProvisionId parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException(
          "a provision is named as measure/provision, got `%s`".formatted(text));
    }
    return new ProvisionId(new MeasureId(text.substring(0, slash)), text.substring(slash + 1));
  }

  @Override
  public int compareTo(ProvisionId other) {
    int byMeasure = measure.compareTo(other.measure);
    return byMeasure != 0 ? byMeasure : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return measure.code() + "/" + name;
  }
}
