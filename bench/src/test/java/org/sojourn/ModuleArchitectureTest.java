package org.sojourn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The arrows between the modules, looked at from the one module that sees all the others.
final class ModuleArchitectureTest {

  private static final Set<String> CORE =
      Set.of("time", "diagnostic", "law", "decide", "compile", "analyse");

  /// What each module may use of the project, besides itself.
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "reader", CORE,
          "testkit", Set.of(),
          "kernel", CORE,
          "batch", union(CORE, Set.of("reader", "kernel")),
          "spark", union(CORE, Set.of("reader", "kernel")),
          "cli", union(CORE, Set.of("reader", "kernel", "batch")),
          "bench", union(CORE, Set.of("reader", "testkit", "kernel", "batch", "spark", "cli")));

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sojourn");

  static Stream<String> modules() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void usesOnlyWhatItMay(String module) {
    noClasses()
        .that()
        .resideInAPackage(within(module))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(closedTo(module))
        // Spark is not brought along for this test; its pom names what it may use, and no more.
        .allowEmptyShould(module.equals("spark"))
        .check(ALL);
  }

  @Test
  void coreUsesNoOtherModule() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(CORE))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(MAY_USE.keySet()))
        .check(ALL);
  }

  @Test
  void knowsEveryPackage() {
    classes()
        .should()
        .resideInAnyPackage(packages(union(CORE, MAY_USE.keySet())))
        .because("a package these rules do not know is one they do not hold")
        .check(ALL);
  }

  private static String[] closedTo(String module) {
    Set<String> open = union(MAY_USE.getOrDefault(module, Set.of()), Set.of(module));
    return union(CORE, MAY_USE.keySet()).stream()
        .filter(name -> !open.contains(name))
        .map(ModuleArchitectureTest::within)
        .toArray(String[]::new);
  }

  private static String[] packages(Set<String> names) {
    return names.stream().map(ModuleArchitectureTest::within).toArray(String[]::new);
  }

  private static String within(String name) {
    return "org.sojourn." + name + "..";
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
