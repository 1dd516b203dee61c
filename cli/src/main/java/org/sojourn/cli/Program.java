package org.sojourn.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.sojourn.cli.host.Host;
import org.sojourn.cli.host.Out;
import org.sojourn.cli.host.Screen;
import org.sojourn.cli.problem.Fault;
import org.sojourn.cli.problem.Problem;
import org.sojourn.cli.problem.ProblemException;
import org.sojourn.cli.problem.Reasons;
import org.sojourn.cli.words.Language;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Runs one command. Whatever goes wrong becomes a message and an exit code, never a stack trace.
final class Program {

  private static final int USAGE_WIDTH = 55; // picocli takes no less
  private static final String TRACE = "--stacktrace";

  private final Host host;

  Program(Host host) {
    this.host = host;
  }

  /// Runs a command.
  ///
  /// @param args the words after the program's name
  /// @return the exit code
  int run(String... args) {
    Words words = Words.of(Language.of(host.environment()));
    try {
      words = AskedLanguage.words(host, args);
      AskedLanguage.tellFrame(host, words);
      int exit = execute(new Context(host, words), args);
      host.out().flush();
      return exit;
    } catch (ProblemException e) {
      return tell(words, e.problems());
    } catch (UncheckedIOException e) {
      return tell(words, List.of(lost(Reasons.of(e))));
    } catch (RuntimeException | Error e) {
      return fail(words, e, args);
    }
  }

  private int execute(Context context, String... args) {
    CommandLine line = CommandTable.lineFor(context, args);
    PrintWriter out = new PrintWriter(host.out());
    line.setOut(out);
    line.setUsageHelpWidth(Math.max(USAGE_WIDTH, host.screen().width()));
    boolean colour = host.screen().colour() == Screen.Colour.ON;
    line.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
    if (needsUsage(args)) {
      line.setResourceBundle(context.words().bundle(Subject.USAGE));
    }
    try {
      ParseResult parsed = line.parseArgs(args);
      Integer helped = CommandLine.executeHelpRequest(parsed);
      out.flush();
      return helped == null ? called(parsed) : helped;
    } catch (ParameterException e) {
      throw UsageProblems.of(e).thrown();
    }
  }

  private static int called(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return ((Command) last.commandSpec().userObject()).call();
  }

  /// Usage texts are read only where they may be shown.
  private static boolean needsUsage(String... args) {
    if (args.length == 0 || !CommandTable.isQuick(args[0])) {
      return true;
    }
    return List.of(args).contains("--help") || List.of(args).contains("-h");
  }

  private int tell(Words words, List<Problem> problems) {
    Out err = host.err();
    try {
      host.out().flush();
    } catch (UncheckedIOException e) {
      // the message below says what went wrong; that the way out is closed is a part of it
    }
    try {
      for (Problem problem : problems) {
        problem.lines(words).forEach(err::line);
      }
      err.flush();
    } catch (UncheckedIOException e) {
      // nobody is left to be told
    }
    return Exit.WRONG;
  }

  private static Problem lost(String why) {
    return Reasons.isClosedPipe(why)
        ? Problem.of(Fault.CLOSED_PIPE)
        : Problem.of(Fault.UNWRITABLE, "standard output", why);
  }

  private int fail(Words words, Throwable e, String... args) {
    int exit = tell(words, List.of(Problem.of(Fault.FAILED, e.toString())));
    if (List.of(args).contains(TRACE)) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      host.err().line(trace.toString());
      host.err().flush();
    }
    return exit;
  }
}
