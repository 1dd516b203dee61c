package org.sojourn.reader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.sojourn.reader.internal.file.ReadFolder;
import org.sojourn.reader.internal.node.ReadNodes;
import org.sojourn.reader.internal.node.ReadYaml;
import org.sojourn.reader.internal.schema.CheckStructure;
import org.sojourn.reader.internal.stored.LoadNodes;

/// The packages of `reader`: libraries stay where they are used, and loading a built-in pack
/// touches neither YAML nor the schema.
final class ReaderArchitectureTest {

  private static final JavaClasses READER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sojourn.reader");

  @Test
  void hasNoCycles() {
    slices().matching("org.sojourn.reader.(**)").should().beFreeOfCycles().check(READER);
  }

  @Test
  void keepsYamlInOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.sojourn.reader.internal.node")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(READER);
  }

  @Test
  void keepsTheSchemaLibraryInOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.sojourn.reader.internal.schema")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.networknt..", "tools.jackson..")
        .check(READER);
  }

  @Test
  void loadsBuiltInPacksWithoutYamlOrSchema() {
    noClasses()
        .that()
        .belongToAnyOf(Packs.class, LoadNodes.class)
        .or()
        .resideInAPackage("org.sojourn.reader.internal.link")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(ReadFolder.class, ReadNodes.class, ReadYaml.class, CheckStructure.class)
        .check(READER);
  }
}
