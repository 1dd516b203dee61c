import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/// Copies jars into a folder, with every class file in a form the JDK can keep in its start-up
/// cache.
///
/// The cache takes no class file older than Java 6, and picocli's are: read from the jar and
/// verified the old way they would make half of every start. Such a class is written anew as one of
/// Java 8, with the stack maps that form asks for; its code stays as it is. All else is copied.
///
/// A jar without such a class is copied as it is. Of the libraries of the machine that a jar
/// carries for many machines, the one for this machine is put beside it, where its owner looks for
/// it, and the others are left out: else every run that needs it would unpack it into a temporary
/// file first.
///
/// First argument: the folder. Further arguments: the jars.
final class RaiseClassFiles {

  private static final int FIRST_CACHEABLE = ClassFile.JAVA_6_VERSION;
  private static final ClassTransform RAISE =
      ((ClassTransform)
              (to, element) ->
                  to.with(
                      element instanceof ClassFileVersion
                          ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0)
                          : element))
          // Each body is taken apart and put together: one passed on whole would get no stack maps.
          .andThen(ClassTransform.transformingMethodBodies((to, element) -> to.with(element)));

  private RaiseClassFiles() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (String name : List.of(args).subList(1, args.length)) {
      Path jar = Path.of(name);
      Path to = folder.resolve(jar.getFileName());
      if (isToChange(jar)) {
        copy(jar, to);
      } else {
        Files.copy(jar, to);
      }
    }
  }

  private static boolean isToChange(Path from) throws IOException {
    try (JarFile jar = new JarFile(from.toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        if (isOfMachine(entry)) {
          return true;
        }
        if (entry.getName().endsWith(".class")) {
          try (InputStream in = jar.getInputStream(entry)) {
            if (isTooOld(entry, in.readNBytes(8))) {
              return true;
            }
          }
        }
      }
      return false;
    }
  }

  /// Whether it is a library of some machine, `….so_linux_amd64`.
  private static boolean isOfMachine(JarEntry entry) {
    return entry.getName().contains(".so_");
  }

  private static boolean isOfThisMachine(JarEntry entry) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    String name =
        system.contains("mac") ? "macos" : system.contains("windows") ? "windows" : "linux";
    String kind = processor.equals("aarch64") || processor.equals("arm64") ? "arm64" : "amd64";
    return entry.getName().endsWith(".so_" + name + "_" + kind);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (JarFile jar = new JarFile(from.toFile());
        URLClassLoader classes = new URLClassLoader(new URL[] {from.toUri().toURL()});
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
      ClassFile classFile =
          ClassFile.of(
              StackMapsOption.GENERATE_STACK_MAPS,
              ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofClassLoading(classes)));
      for (JarEntry entry : jar.stream().toList()) {
        if (isOfMachine(entry)) {
          if (isOfThisMachine(entry)) {
            Files.copy(jar.getInputStream(entry), to.resolveSibling(entry.getName()));
          }
          continue;
        }
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        out.putNextEntry(new JarEntry(entry.getName()));
        out.write(isTooOld(entry, bytes) ? raise(classFile, bytes) : bytes);
      }
    }
  }

  private static boolean isTooOld(JarEntry entry, byte[] bytes) {
    return entry.getName().endsWith(".class")
        && ((bytes[6] & 0xff) << 8 | bytes[7] & 0xff) < FIRST_CACHEABLE;
  }

  private static byte[] raise(ClassFile classFile, byte[] bytes) {
    return classFile.transformClass(classFile.parse(bytes), RAISE);
  }
}
