package uk.foicasebook.events.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** White lists: what is not named here may not be used here. */
@AnalyzeClasses(packages = "uk.foicasebook.events", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String FACTS = "uk.foicasebook.events";
  private static final String WIRE = "uk.foicasebook.events.wire";
  private static final String HISTORY = "uk.foicasebook.events.history";
  private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation..";
  private static final String JACKSON = "tools.jackson..";
  private static final String JSPECIFY = "org.jspecify.annotations..";

  @ArchTest
  static final ArchRule FACTS_KNOW_NO_MAPPER =
      classes()
          .that()
          .resideInAPackage(FACTS)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(FACTS, "java..", JSPECIFY, ANNOTATIONS);

  @ArchTest
  static final ArchRule THE_CALENDAR_KNOWS_ITS_FACTS_AND_THE_LAW =
      classes()
          .that()
          .resideInAPackage(FACTS + ".calendar")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              FACTS + ".calendar", FACTS, "uk.foicasebook.law.calendar", "java..", JSPECIFY);

  @ArchTest
  static final ArchRule CORRECTIONS_KNOW_THE_FACTS_AND_HOW_A_VALUE_IS_READ =
      classes()
          .that()
          .resideInAPackage(FACTS + ".correction")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(FACTS + ".correction", FACTS, WIRE, "java..", JSPECIFY);

  @ArchTest
  static final ArchRule HISTORY_IS_JSON_TO_JSON =
      classes()
          .that()
          .resideInAPackage(HISTORY)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(HISTORY, "java..", JSPECIFY, JACKSON);

  @ArchTest
  static final ArchRule WIRE_MAPS_FACTS =
      classes()
          .that()
          .resideInAPackage(WIRE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(WIRE, HISTORY, FACTS, "java..", JSPECIFY, ANNOTATIONS, JACKSON);

  @ArchTest
  static final ArchRule NOTHING_ASKS_THE_TIME =
      noClasses()
          .should()
          .accessTargetWhere(
              JavaAccess.Predicates.targetOwner(
                      DescribedPredicate.describe(
                          "in java.time", owner -> owner.getPackageName().equals("java.time")))
                  .and(JavaAccess.Predicates.target(HasName.Predicates.name("now"))));
}
