package uk.foicasebook.command.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DomainArchitectureTest {
  private static final JavaClasses DOMAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("uk.foicasebook.command.domain");

  @Test
  void the_domain_knows_the_law_and_the_facts_and_nothing_else() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java..",
                    "org.jspecify.annotations",
                    "uk.foicasebook.command.domain",
                    "uk.foicasebook.law..",
                    "uk.foicasebook.events",
                    "uk.foicasebook.clock",
                    "uk.foicasebook.events.calendar",
                    "uk.foicasebook.events.correction")
                .as("are the language, the law, the facts or the domain itself"))
        .check(DOMAIN);
  }

  @Test
  void no_framework_is_written_on_the_domain() {
    noClasses()
        .should()
        .beAnnotatedWith(
            describe(
                "of a framework",
                annotation ->
                    resideInAnyPackage("org.springframework..", "org.axonframework..")
                        .test(annotation.getRawType())))
        .check(DOMAIN);
  }

  @Test
  void the_domain_asks_nobody_the_time() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, ZoneId.class)
        .check(DOMAIN);
  }
}
