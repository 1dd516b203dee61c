package org.sojourn.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The parts of the command line, and which of them may know which library.
final class CliArchitectureTest {

  private static final JavaClasses CLI =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sojourn.cli");

  @Test
  void itsPartsDoNotGoRoundInCircles() {
    slices().matching("org.sojourn.cli.(*)..").should().beFreeOfCycles().check(CLI);
  }

  @Test
  void noPartKnowsTheCommands() {
    noClasses()
        .that()
        .resideInAnyPackage("org.sojourn.cli.(*)..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.sojourn.cli")
        .check(CLI);
  }

  @Test
  void picocliStaysWithTheCommands() {
    onlyIn("org.sojourn.cli", "picocli..");
  }

  @Test
  void jacksonStaysWithJson() {
    onlyIn("org.sojourn.cli.json", "tools.jackson..");
  }

  private static void onlyIn(String home, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLI);
  }

  @Test
  void theDayIsReadInOnePlace() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Host")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(CLI);
  }
}
