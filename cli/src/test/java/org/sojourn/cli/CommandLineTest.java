package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.cli.host.Host;
import org.sojourn.cli.host.Out;
import org.sojourn.cli.host.Screen;

/// Exit codes, streams, languages and colours of the program as a whole.
final class CommandLineTest {

  private static final String[] CHECK = {
    "check",
    "ru",
    "residence-permit",
    "2021-12-31",
    "--fact",
    "presence=inside",
    "--as-of",
    "2022-07-18"
  };

  @Test
  void versionIsToldOnOneLine() {
    assertThat(Ran.line("--version").out()).matches("sojourn \\d\\S*\\n");
    assertThat(Ran.line("--version").exit()).isZero();
  }

  @Test
  void messagesGoToStandardErrorAndResultsDoNot() {
    Ran wrong = Ran.line("check ru nonsense");
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).startsWith("error[C011]");
    assertThat(Ran.sojourn(CHECK).err()).isEmpty();
  }

  @Test
  void theLanguageOfTheMachineIsTakenUnlessOneIsNamed() {
    Host russian = host(new Sink(), Screen.PLAIN, Map.of("LANG", "ru_RU.UTF-8"));
    new Program(russian).run(CHECK);
    assertThat(((Sink) russian.out().bytes()).text()).startsWith("Действует по 18 июля 2022");
  }

  @Test
  void theLanguageIsFoundBeforeTheCommandToo() {
    assertThat(Ran.line("--lang ru packs").out()).contains("примеров");
    assertThat(Ran.line("--lang=ru packs").out()).contains("примеров");
    assertThat(Ran.line("packs --lang xx").err()).startsWith("error[C005]");
  }

  @Test
  void nothingIsColouredUnlessTheScreenTakesIt() {
    assertThat(Ran.sojourn(CHECK).out()).doesNotContain("\u001b");
    Screen colours = new Screen(100, Screen.Colour.ON, Screen.Progress.HIDDEN);
    Host host = host(new Sink(), colours, Map.of());
    new Program(host).run(CHECK);
    assertThat(((Sink) host.out().bytes()).text()).startsWith("\u001b[1;32mValid through");
  }

  @Test
  void aNarrowScreenTakesEveryCommand() {
    Screen narrow = new Screen(40, Screen.Colour.OFF, Screen.Progress.HIDDEN);
    Host host = host(new Sink(), narrow, Map.of());
    assertThat(new Program(host).run(CHECK)).isZero();
    assertThat(new Program(host).run("help", "check")).isZero();
  }

  @Test
  void completionKnowsEveryCommand() {
    Ran ran = Ran.line("completion");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("#!/usr/bin/env bash");
    CommandTable.names().forEach(name -> assertThat(ran.out()).contains(name));
  }

  @Test
  void aFullDiskIsSaidPlainly() {
    Ran ran = failingWith("No space left on device");
    assertThat(ran.exit()).isEqualTo(Exit.WRONG);
    assertThat(ran.err())
        .startsWith("error[C050]: `standard output` cannot be written: no space left on device");
  }

  @Test
  void aClosedPipeIsSaidPlainly() {
    Ran ran = failingWith("Broken pipe");
    assertThat(ran.exit()).isEqualTo(Exit.WRONG);
    assertThat(ran.err()).startsWith("error[C052]").doesNotContain("Exception");
  }

  @Test
  void aMistakeInTheProgramIsOneLineAndATraceOnlyIfAskedFor() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("the keyboard is on fire");
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return read();
          }
        };
    Ran ran = Ran.sojourn(broken, "ask", "ru");
    assertThat(ran.exit()).isEqualTo(Exit.WRONG);
    assertThat(ran.err()).contains("error[C099]", "on fire").doesNotContain("\tat ");
    assertThat(Ran.sojourn(broken, "ask", "ru", "--stacktrace").err()).contains("\tat ");
  }

  private static Ran failingWith(String reason) {
    Sink err = new Sink();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException(reason);
          }
        };
    Host host =
        new Host(
            new Out(full),
            new Out(err),
            InputStream.nullInputStream(),
            Screen.PLAIN,
            Map.of(),
            () -> Ran.TODAY);
    int exit = new Program(host).run(CHECK);
    return new Ran(exit, "", err.text());
  }

  private static Host host(OutputStream out, Screen screen, Map<String, String> environment) {
    return new Host(
        new Out(out),
        new Out(new Sink()),
        InputStream.nullInputStream(),
        screen,
        environment,
        () -> Ran.TODAY);
  }
}
