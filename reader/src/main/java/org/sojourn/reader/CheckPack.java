package org.sojourn.reader;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.sojourn.diagnostic.Rendering;

/// Says what is wrong with a pack folder, for authors of packs.
public final class CheckPack {

  private CheckPack() {}

  /// Prints the findings on standard output; ends with 1 if the pack cannot be used, with 2 if no
  /// folder was named.
  ///
  /// @param args the folder
  public static void main(String[] args) {
    System.exit(run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
  }

  static int run(String[] args, PrintStream out) {
    if (args.length != 1) {
      out.println("usage: CheckPack FOLDER");
      return 2;
    }
    PackReadResult result = PackReader.read(Path.of(args[0]));
    if (!result.diagnostics().isEmpty()) {
      out.println(Rendering.text(result.diagnostics()));
      out.println();
    }
    out.println(
        "%s, %d examples"
            .formatted(Rendering.summary(result.diagnostics()), result.cases().size()));
    return result.hasErrors() ? 1 : 0;
  }
}
