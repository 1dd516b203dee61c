package org.sojourn;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The packages of `core`: each uses only those before it, and the JDK.
final class CoreArchitectureTest {

  /// From the ground up; a package may use those before it in the list.
  private static final List<String> PACKAGES =
      List.of("time", "diagnostic", "law", "decide", "compile", "analyse");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(PACKAGES.stream().map(name -> "org.sojourn." + name).toList());

  static Stream<String> packages() {
    return PACKAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyThePackagesBefore(String name) {
    noClasses()
        .that()
        .resideInAPackage(within(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(after(name))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void hasNoCycles() {
    slices().matching("org.sojourn.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void standsOnTheJdkAlone() {
    noClasses()
        .should()
        .dependOnClassesThat(not(resideInAnyPackage(allowed())))
        .because("core is given days and packs; how they came is the business of other modules")
        .check(CORE);
  }

  @Test
  void readsNoClockAndNoZone() {
    noClasses()
        .should()
        .dependOnClassesThat(
            belongToAnyOf(
                Clock.class,
                Instant.class,
                OffsetDateTime.class,
                OffsetTime.class,
                TimeZone.class,
                ZoneId.class,
                ZonedDateTime.class))
        .orShould()
        .accessTargetWhere(asksForTheTime())
        .because("the day is an argument")
        .check(CORE);
  }

  @Test
  void readsNoFileAndNoNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                .and(not(belongToAnyOf(Serializable.class, URI.class))))
        .check(CORE);
  }

  @Test
  void knowsNoLocaleButTheNeutralOne() {
    noClasses().should().accessTargetWhere(picksALocale()).check(CORE);
  }

  private static String within(String name) {
    return "org.sojourn." + name + "..";
  }

  private static String[] after(String name) {
    return PACKAGES.stream()
        .skip(PACKAGES.indexOf(name) + 1L)
        .map(CoreArchitectureTest::within)
        .toArray(String[]::new);
  }

  private static String[] allowed() {
    Stream<String> own = PACKAGES.stream().map(CoreArchitectureTest::within);
    return Stream.concat(own, Stream.of("java..", "org.jspecify.annotations"))
        .toArray(String[]::new);
  }

  private static DescribedPredicate<JavaAccess<?>> asksForTheTime() {
    return describe(
        "the time of day is asked for",
        access ->
            (access.getTargetOwner().getPackageName().startsWith("java.time")
                    && access.getName().equals("now"))
                || (access.getTargetOwner().isEquivalentTo(System.class)
                    && List.of("currentTimeMillis", "nanoTime").contains(access.getName())));
  }

  private static DescribedPredicate<JavaAccess<?>> picksALocale() {
    return describe(
        "a locale other than Locale.ROOT is picked",
        access -> isLocale(access.getTargetOwner()) && !access.getName().equals("ROOT"));
  }

  private static boolean isLocale(JavaClass owner) {
    return owner.isAssignableTo(Locale.class) || owner.getName().startsWith("java.util.Locale$");
  }
}
