package uk.foicasebook.law;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

@AnalyzeClasses(
    packages = "uk.foicasebook.law",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule the_law_knows_only_java_jspecify_and_itself =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "uk.foicasebook.law..");

  @ArchTest
  static final ArchRule the_law_knows_neither_clock_nor_zone =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(
              Clock.class, Instant.class, ZoneId.class, ZoneOffset.class, ZonedDateTime.class);

  @ArchTest
  static final ArchRule nothing_asks_what_day_it_is =
      noClasses()
          .should()
          .callMethodWhere(
              target(nameMatching("now")).and(target(owner(resideInAPackage("java.time")))));

  @ArchTest
  static final ArchRule packages_form_no_cycle =
      slices().matching("uk.foicasebook.law.(*)..").should().beFreeOfCycles();
}
