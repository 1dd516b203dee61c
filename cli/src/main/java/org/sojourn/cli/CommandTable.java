package org.sojourn.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/// The commands by name. Only the one that is asked for is made, for making them takes time.
final class CommandTable {

  private static final String HELP = "help";

  private static final Map<String, Function<Context, Command>> QUICK = new LinkedHashMap<>();

  static {
    QUICK.put("check", CheckCommand::new);
    QUICK.put("history", HistoryCommand::new);
    QUICK.put("ask", AskCommand::new);
    QUICK.put("packs", PacksCommand::new);
    QUICK.put("kinds", KindsCommand::new);
    QUICK.put("facts", FactsCommand::new);
    QUICK.put("show", ShowCommand::new);
    QUICK.put("examples", ExamplesCommand::new);
    QUICK.put("coverage", CoverageCommand::new);
    QUICK.put("stale", StaleCommand::new);
    QUICK.put("new-pack", NewPackCommand::new);
    QUICK.put("batch", BatchCommand::new);
    QUICK.put("sql", SqlCommand::new);
    QUICK.put("draft-cases", DraftCasesCommand::new);
    QUICK.put("population", PopulationCommand::new);
    QUICK.put("whatif", WhatIfCommand::new);
  }

  /// Commands that speak of the others, and so need all of them.
  private static final Map<String, Function<Context, Command>> ABOUT = new LinkedHashMap<>();

  static {
    ABOUT.put("completion", CompletionCommand::new);
    ABOUT.put("man", ManCommand::new);
  }

  private CommandTable() {}

  /// Makes the command line for some words: with one command if they name one, else with all.
  static CommandLine lineFor(Context context, String... args) {
    CommandLine line = new CommandLine(new RootCommand().spec(), Syntax.FACTORY);
    Function<Context, Command> quick = args.length == 0 ? null : QUICK.get(args[0]);
    if (quick != null) {
      line.addSubcommand(args[0], lineFor(quick.apply(context)));
      return line;
    }
    QUICK.forEach((name, command) -> line.addSubcommand(name, lineFor(command.apply(context))));
    ABOUT.forEach((name, command) -> line.addSubcommand(name, lineFor(command.apply(context))));
    return line.addSubcommand(HELP, new HelpCommand());
  }

  private static CommandLine lineFor(Command command) {
    return new CommandLine(command.spec(), Syntax.FACTORY);
  }

  static boolean isQuick(String word) {
    return QUICK.containsKey(word);
  }

  static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(QUICK.keySet());
    names.addAll(ABOUT.keySet());
    names.add(HELP);
    return names;
  }
}
