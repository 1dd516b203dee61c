package org.sojourn.cli;

import java.util.List;
import org.sojourn.cli.words.Words;
import org.sojourn.cli.words.Words.Subject;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The man page, in the language of `man` (roff), from the commands themselves.
final class ManPage {

  private final Words words;
  private final StringBuilder page = new StringBuilder();

  ManPage(Words words) {
    this.words = words;
  }

  /// Writes the page of a program and its commands.
  String of(CommandSpec root) {
    page.append(".TH SOJOURN 1 \"\" \"").append(escaped(Version.text())).append("\"\n");
    section("name");
    page.append("sojourn \\- ").append(description(root)).append('\n');
    section("synopsis");
    page.append(".B sojourn\n").append(escaped(say("synopsis"))).append('\n');
    section("commands");
    for (CommandLine command : root.subcommands().values()) {
      tell(command.getCommandSpec());
    }
    section("exit");
    for (String code : List.of("0", "1", "2", "3")) {
      page.append(".TP\n.B ").append(code).append('\n');
      page.append(escaped(say("exit." + code))).append('\n');
    }
    section("examples");
    for (String line : say("examples").lines().toList()) {
      page.append(".PP\n.nf\n").append(escaped(line)).append("\n.fi\n");
    }
    section("closing");
    return page.append(escaped(say("closing"))).append('\n').toString();
  }

  private void tell(CommandSpec command) {
    page.append(".SS ").append(escaped(command.name())).append('\n');
    page.append(description(command)).append('\n');
    command.positionalParameters().forEach(this::tell);
    command.options().stream().filter(option -> !option.hidden()).forEach(this::tell);
  }

  private void tell(PositionalParamSpec word) {
    tell("\\fI" + escaped(word.paramLabel()) + "\\fR", word);
  }

  private void tell(OptionSpec option) {
    String names = "\\fB" + escaped(String.join(", ", option.names())) + "\\fR";
    boolean valued = option.arity().max() > 0;
    tell(valued ? names + " \\fI" + escaped(option.paramLabel()) + "\\fR" : names, option);
  }

  private void tell(String head, ArgSpec argument) {
    page.append(".TP\n").append(head).append('\n');
    page.append(escaped(String.join(" ", argument.description()))).append('\n');
  }

  private void section(String key) {
    page.append(".SH ").append(escaped(say("section." + key))).append('\n');
  }

  private String description(CommandSpec command) {
    return escaped(String.join(" ", command.usageMessage().description()));
  }

  private String say(String key) {
    return words.text(Subject.USAGE, "man." + key);
  }

  /// A backslash, a hyphen, or a dot at the start of a line mean something to roff.
  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
