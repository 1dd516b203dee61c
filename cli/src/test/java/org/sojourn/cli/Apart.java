package org.sojourn.cli;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The program with other built-in packs: loaded once more, with a folder before its class path.
final class Apart implements AutoCloseable {

  private final URLClassLoader loader;

  /// @param first the folder whose `packs` are the built-in ones
  Apart(Path first) throws IOException {
    List<URL> places = new ArrayList<>();
    places.add(first.toUri().toURL());
    String classPath = System.getProperty("java.class.path");
    for (String place : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
      places.add(Path.of(place).toUri().toURL());
    }
    loader = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /// Runs words as they stand on one line, apart by spaces.
  Ran line(String words) throws ReflectiveOperationException {
    Class<?> ran = loader.loadClass(Ran.class.getName());
    Object result = call(ran, "line", ran, words);
    return new Ran(
        (int) call(ran, "exit", result),
        (String) call(ran, "out", result),
        (String) call(ran, "err", result));
  }

  /// @param on the object; anything for a static method
  private static Object call(Class<?> type, String name, Object on, Object... words)
      throws ReflectiveOperationException {
    Class<?>[] types = words.length == 0 ? new Class<?>[0] : new Class<?>[] {String.class};
    var method = type.getDeclaredMethod(name, types);
    method.setAccessible(true);
    return method.invoke(on, words);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
