import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Holds every Java file of the project to google-java-format.
///
/// The formatter needs a newer JDK than the one Maven may run on, so the build starts this file
/// with the JDK it compiles with. First argument: `check` (name the files that differ and fail) or
/// `write` (rewrite them). Second argument: the folder of the project.
///
/// The formatter turns the tail of a doc line of more than 100 columns into a plain comment, which
/// tears the doc comment apart. So such a line is broken here first, and a torn comment is mended.
final class Format {

  private static final int WIDTH = 100;

  private Format() {}

  public static void main(String[] args) throws IOException {
    List<Path> files = javaFiles(Path.of(args[1]));
    boolean write = args[0].equals("write");
    boolean sound = write ? write(files) : check(files);
    if (!sound && !write) {
      System.err.println("help: `.ci/format` rewrites the files named above");
    }
    System.exit(sound ? 0 : 1);
  }

  private static boolean check(List<Path> files) throws IOException {
    boolean mended = mendDocLines(files, false);
    return format(files, "--dry-run", "--set-exit-if-changed") && !mended;
  }

  private static boolean write(List<Path> files) throws IOException {
    mendDocLines(files, true);
    boolean sound = format(files, "--replace");
    // A line may grow too long by being indented.
    return mendDocLines(files, true) ? format(files, "--replace") : sound;
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.sorted().toList()) {
        files.addAll(javaFilesBelow(module.resolve("src")));
      }
    }
    files.addAll(javaFilesBelow(root.resolve(".ci")));
    return files;
  }

  private static List<Path> javaFilesBelow(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static boolean format(List<Path> files, String... options) {
    List<String> words = new ArrayList<>(List.of(options));
    files.forEach(file -> words.add(file.toString()));
    ToolProvider formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
    return formatter.run(System.out, System.err, words.toArray(String[]::new)) == 0;
  }

  private static boolean mendDocLines(List<Path> files, boolean write) throws IOException {
    boolean found = false;
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      List<String> mended = mendDocLines(lines);
      if (mended.equals(lines)) {
        continue;
      }
      found = true;
      if (write) {
        Files.writeString(file, String.join("\n", mended) + "\n");
      } else {
        System.out.println(file + ": a `///` line is too long or torn");
      }
    }
    return found;
  }

  private static List<String> mendDocLines(List<String> lines) {
    Deque<String> rest = new ArrayDeque<>(lines);
    List<String> mended = new ArrayList<>();
    while (!rest.isEmpty()) {
      String line = rest.pop();
      String text = line.strip();
      boolean inDoc = !mended.isEmpty() && mended.getLast().strip().startsWith("///");
      if (inDoc && text.startsWith("//") && !text.startsWith("///")) {
        line = line.replaceFirst("//", "///");
      }
      int words = line.indexOf("///") + 4;
      int space = line.lastIndexOf(' ', WIDTH);
      if (line.strip().startsWith("/// ") && line.length() > WIDTH && space > words) {
        String tail = line.substring(0, words) + line.substring(space + 1);
        line = line.substring(0, space);
        boolean flows = !rest.isEmpty() && rest.peek().strip().matches("/// [\\p{L}`\\[(].*");
        rest.push(flows ? tail + rest.pop().substring(words - 1) : tail);
      }
      mended.add(line);
    }
    return mended;
  }
}
