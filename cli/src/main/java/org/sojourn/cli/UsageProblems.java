package org.sojourn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Words of the command line that fit no command, as problems.
final class UsageProblems {

  private UsageProblems() {}

  static Problem of(ParameterException e) {
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    Problem problem =
        switch (e) {
          case UnmatchedArgumentException unmatched -> unmatched(spec, unmatched);
          case MissingParameterException missing -> missing(missing);
          case OverwrittenOptionException twice ->
              Problem.of(Fault.OPTION_TWICE, name(twice.getOverwritten()));
          default -> Problem.of(Fault.BAD_USAGE, firstLine(e));
        };
    return problem.help("usage", spec.qualifiedName() + " --help");
  }

  private static Problem unmatched(CommandSpec spec, UnmatchedArgumentException e) {
    String word = e.getUnmatched().getFirst();
    if (word.startsWith("-")) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      return Problem.of(Fault.UNKNOWN_OPTION, name, spec.qualifiedName())
          .allowing(name, optionNames(spec));
    }
    if (spec.parent() == null) {
      return Problem.of(Fault.UNKNOWN_COMMAND, word).allowing(word, CommandTable.names());
    }
    return Problem.of(Fault.WORD_TOO_MANY, word, spec.qualifiedName());
  }

  private static Problem missing(MissingParameterException e) {
    String names =
        e.getMissing().stream().map(UsageProblems::name).collect(Collectors.joining(" "));
    return Problem.of(Fault.SOMETHING_MISSING, names);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static List<String> optionNames(CommandSpec spec) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        names.add(option.longestName());
      }
    }
    return names;
  }

  private static String firstLine(ParameterException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
