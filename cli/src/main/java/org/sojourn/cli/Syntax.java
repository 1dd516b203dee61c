package org.sojourn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What a command takes, and what it was given.
///
/// It is said in code and not in annotations: to read those would take a third of every start.
/// What the words and options are for stands in the usage bundle, under their names.
final class Syntax {

  /// Makes what picocli asks for. Its own way to do so searches every jar for Groovy first.
  static final IFactory FACTORY = Syntax::make;

  private final CommandSpec spec;

  /// Begins with what every command takes.
  ///
  /// @param name the name of the command
  /// @param command what it does
  Syntax(String name, Callable<Integer> command) {
    spec = CommandSpec.wrapWithoutInspection(command, FACTORY).name(name);
    spec.addOption(flagOf("-h", "--help").usageHelp(true).build());
    // Both are looked for before the command line is read as a whole, see Program.
    option("LANGUAGE", "--lang");
    spec.addOption(flagOf("--stacktrace").hidden(true).build());
  }

  /// A text that may be given.
  ///
  /// @param spec what it is
  record Value(ArgSpec spec) {

    /// Returns the text; empty if it was not given.
    String text() {
      return Objects.requireNonNullElse(spec.getValue(), "");
    }

    /// Returns the option as it could be typed again; empty if it was not given.
    ///
    /// @param name the option
    String typed(String name) {
      return text().isEmpty() ? "" : " " + name + " " + text();
    }
  }

  /// A text that may be given several times.
  ///
  /// @param spec what it is
  record Values(ArgSpec spec) {

    List<String> texts() {
      return Objects.requireNonNullElse(spec.getValue(), List.of());
    }
  }

  /// Something that is said or not.
  ///
  /// @param spec what it is
  record Flag(ArgSpec spec) {

    boolean isSet() {
      return Objects.requireNonNullElse(spec.getValue(), false);
    }
  }

  /// Adds a word that must be given.
  ///
  /// @param place its place, from 0
  /// @param label how the usage names it
  /// @param key its description in the usage bundle
  Value word(int place, String label, String key) {
    return word(place, label, key, "1");
  }

  /// Adds a word that may be left out.
  ///
  /// @param place its place, from 0
  /// @param label how the usage names it
  /// @param key its description in the usage bundle
  Value optionalWord(int place, String label, String key) {
    return word(place, label, key, "0..1");
  }

  private Value word(int place, String label, String key, String arity) {
    PositionalParamSpec word =
        PositionalParamSpec.builder()
            .index(Integer.toString(place))
            .arity(arity)
            .required(arity.equals("1"))
            .type(String.class)
            .paramLabel(label)
            .descriptionKey(key)
            .build();
    spec.addPositional(word);
    return new Value(word);
  }

  /// Adds an option with a text.
  ///
  /// @param label how the usage names the text
  /// @param names how it is typed
  Value option(String label, String... names) {
    return add(OptionSpec.builder(names).type(String.class).paramLabel(label));
  }

  /// Adds an option with a text that must be given.
  ///
  /// @param label how the usage names the text
  /// @param name how it is typed
  Value requiredOption(String label, String name) {
    return add(OptionSpec.builder(name).type(String.class).paramLabel(label).required(true));
  }

  private Value add(OptionSpec.Builder option) {
    OptionSpec built = option.build();
    spec.addOption(built);
    return new Value(built);
  }

  /// Adds an option that may be given several times.
  ///
  /// @param label how the usage names each text
  /// @param name how it is typed
  Values options(String label, String name) {
    OptionSpec built =
        OptionSpec.builder(name)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel(label)
            .build();
    spec.addOption(built);
    return new Values(built);
  }

  /// Adds an option without a text.
  ///
  /// @param names how it is typed
  Flag flag(String... names) {
    OptionSpec built = flagOf(names).build();
    spec.addOption(built);
    return new Flag(built);
  }

  private static OptionSpec.Builder flagOf(String... names) {
    return OptionSpec.builder(names).type(boolean.class).arity("0");
  }

  CommandSpec spec() {
    return spec;
  }

  private static <K> K make(Class<K> type) throws ReflectiveOperationException {
    return type == List.class
        ? type.cast(new ArrayList<>())
        : type.getDeclaredConstructor().newInstance();
  }
}
