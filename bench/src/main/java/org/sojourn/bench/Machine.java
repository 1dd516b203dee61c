package org.sojourn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Says what the figures were measured on, where the system tells it.
final class Machine {

  private Machine() {}

  /// Returns the processor, the number of virtual cores, the memory and the system.
  static String words() {
    int cores = Runtime.getRuntime().availableProcessors();
    String vector = flag("avx512f") ? ", AVX-512" : flag("avx2") ? ", AVX2" : "";
    return "%s%s, %d virtual cores, %s, %s"
        .formatted(
            value("/proc/cpuinfo", "model name", System.getProperty("os.arch", "?")),
            vector,
            cores,
            memory(),
            System.getProperty("os.name"));
  }

  /// Returns the Java machine.
  static String java() {
    return System.getProperty("java.vendor.version", "") + " " + Runtime.version();
  }

  private static String memory() {
    String text = value("/proc/meminfo", "MemTotal", "").replaceAll("\\D", "");
    return text.isEmpty()
        ? "? GiB"
        : String.format(Locale.ROOT, "%.0f GiB", Long.parseLong(text) / 1048576.0);
  }

  private static boolean flag(String name) {
    return List.of(value("/proc/cpuinfo", "flags", "").split(" ")).contains(name);
  }

  private static String value(String file, String key, String otherwise) {
    try {
      for (String line : Files.readAllLines(Path.of(file))) {
        if (line.startsWith(key) && line.contains(":")) {
          return line.substring(line.indexOf(':') + 1).strip();
        }
      }
      return otherwise;
    } catch (IOException e) {
      return otherwise;
    }
  }
}
