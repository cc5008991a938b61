package uk.foicasebook.command;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who may know whom: white lists, because a black list does not know tomorrow's framework. */
@AnalyzeClasses(packages = "uk.foicasebook.command", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String OURS = "uk.foicasebook.command";
  private static final String[] BASE = {"java..", "org.jspecify..", "org.slf4j.."};
  private static final String EVENTS = "uk.foicasebook.events..";
  private static final String SPRING = "org.springframework..";

  @ArchTest
  static final ArchRule THE_DOMAIN_IS_PURE =
      classes()
          .that(resideInAPackage(OURS + ".domain"))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.jspecify..",
                  "uk.foicasebook.law..",
                  "uk.foicasebook.events",
                  "uk.foicasebook.events.calendar",
                  "uk.foicasebook.events.correction",
                  "uk.foicasebook.clock",
                  OURS + ".domain"));

  @ArchTest
  static final ArchRule THE_AGGREGATE_KNOWS_AXON_AND_NOT_THE_WORLD =
      only(
          "aggregate",
          "uk.foicasebook.doors",
          "org.axonframework..",
          SPRING,
          EVENTS,
          "uk.foicasebook.law..",
          "uk.foicasebook.keys",
          OURS + ".domain",
          OURS + ".config");

  @ArchTest
  static final ArchRule AXONS_MODELLING_STAYS_IN_THE_AGGREGATE =
      noClasses()
          .that(not(resideInAnyPackage(OURS + ".aggregate")))
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.axonframework.modelling.command.AggregateLifecycle")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.axonframework.modelling.command.Repository");

  @ArchTest
  static final ArchRule THE_STORE_KEEPS_TO_ITSELF =
      only(
          "store",
          "com.fasterxml.uuid..",
          "uk.foicasebook.doors",
          "org.axonframework..",
          SPRING,
          "org.postgresql..",
          "tools.jackson..",
          "javax.sql",
          EVENTS,
          OURS + ".aggregate");

  @ArchTest
  static final ArchRule THE_PUBLISHER_KEEPS_TO_ITSELF =
      only("publish", "org.axonframework..", SPRING, "org.apache.kafka..", EVENTS);

  @ArchTest
  static final ArchRule THE_DESK_KNOWS_THE_AGGREGATE =
      only(
          "desk",
          "org.axonframework..",
          SPRING,
          "org.postgresql..",
          "tools.jackson..",
          "javax.crypto..",
          "com.fasterxml.uuid..",
          EVENTS,
          "uk.foicasebook.keys",
          OURS + ".documents",
          OURS + ".domain",
          OURS + ".aggregate",
          OURS + ".config");

  @ArchTest
  static final ArchRule DOCUMENTS_KNOW_COMMANDS_AND_NOBODY_WHO_GIVES_THEM =
      only(
          "documents",
          SPRING,
          "org.apache.tika..",
          "software.amazon.awssdk..",
          EVENTS,
          "uk.foicasebook.keys",
          OURS + ".domain");

  @ArchTest
  static final ArchRule THE_FACE_KNOWS_THE_DESK_AND_NO_AXON =
      only(
          "rest",
          "uk.foicasebook.doors",
          SPRING,
          "jakarta.servlet..",
          "tools.jackson..",
          "com.fasterxml.jackson.annotation",
          "uk.foicasebook.law..",
          "uk.foicasebook.events",
          "uk.foicasebook.events.chain",
          OURS + ".domain",
          OURS + ".desk",
          OURS + ".watch",
          OURS + ".audit",
          OURS + ".documents",
          OURS + ".security",
          OURS + ".config");

  @ArchTest
  static final ArchRule THE_WATCH_SENDS_COMMANDS_LIKE_ANYBODY =
      only(
          "watch",
          SPRING,
          "io.micrometer..",
          "javax.sql",
          "uk.foicasebook.law..",
          "uk.foicasebook.events",
          OURS + ".domain",
          OURS + ".aggregate",
          OURS + ".desk",
          OURS + ".config");

  @ArchTest
  static final ArchRule THE_AUDIT_READS_THE_STORE_AND_TRUSTS_NOBODY =
      only("audit", SPRING, "io.micrometer..", EVENTS);

  @ArchTest
  static final ArchRule THE_DOOR_KNOWS_PERSONS_AND_COMMANDS =
      only(
          "security",
          SPRING,
          "uk.foicasebook.doors",
          "uk.foicasebook.events",
          OURS + ".domain",
          OURS + ".desk");

  @ArchTest static final ArchRule CONFIGURATION_KNOWS_NOBODY = only("config", SPRING);

  @ArchTest
  static final ArchRule ONE_CLOCK =
      noClasses()
          .that(not(resideInAPackage(OURS + ".config")))
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  private static ArchRule only(String room, String... known) {
    var all = new ArrayList<>(List.of(BASE));
    all.addAll(List.of(known));
    all.add(OURS + "." + room);
    return classes()
        .that(resideInAPackage(OURS + "." + room))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(all.toArray(String[]::new)));
  }
}
