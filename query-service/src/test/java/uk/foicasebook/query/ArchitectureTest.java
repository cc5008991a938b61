package uk.foicasebook.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may import whom. White lists: what is not named is not allowed. */
@AnalyzeClasses(
    packages = "uk.foicasebook.query",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] EVERYWHERE = {
    "java..", "org.jspecify..", "org.slf4j..", "uk.foicasebook.events"
  };

  @ArchTest static final ArchRule CLOCK = only("clock", "org.springframework.stereotype..");

  @ArchTest
  static final ArchRule CASE_FILE =
      only(
          "casefile",
          "uk.foicasebook.events.wire",
          "uk.foicasebook.events.correction",
          "uk.foicasebook.keys",
          "uk.foicasebook.clock");

  @ArchTest
  static final ArchRule CALENDAR =
      only(
          "calendar",
          "uk.foicasebook.events.calendar",
          "uk.foicasebook.events.wire",
          "uk.foicasebook.law.calendar",
          "org.springframework.stereotype..",
          "org.springframework.web..",
          ours("archive"),
          ours("clock"),
          ours("rest"));

  @ArchTest
  static final ArchRule AUTHORITIES =
      only(
          "authorities",
          "uk.foicasebook.clock",
          "uk.foicasebook.events.wire",
          "uk.foicasebook.law.time",
          "org.springframework.stereotype..",
          "org.springframework.web..",
          ours("archive"),
          ours("clock"),
          ours("rest"));

  @ArchTest
  static final ArchRule RETENTION =
      readModel("retention", "uk.foicasebook.events.wire", "uk.foicasebook.keys", ours("archive"));

  @ArchTest
  static final ArchRule DEADLINES =
      only(
          "deadlines",
          ours("authorities"),
          "uk.foicasebook.events.wire",
          "uk.foicasebook.law..",
          ours("calendar"),
          ours("clock"),
          "uk.foicasebook.clock",
          "com.fasterxml.jackson.annotation..",
          "org.springframework.stereotype..",
          ours("casefile"));

  @ArchTest
  static final ArchRule ARCHIVE =
      only(
          "archive",
          "uk.foicasebook.doors",
          "uk.foicasebook.query.clock",
          "uk.foicasebook.events.wire",
          "org.springframework.jdbc..",
          "org.springframework.stereotype..");

  @ArchTest
  static final ArchRule PROJECTION =
      only(
          "projection",
          "uk.foicasebook.events.wire",
          "org.springframework..",
          "org.postgresql",
          "tools.jackson.core..",
          "tools.jackson.databind.json",
          "org.postgresql.copy",
          "javax.sql",
          ours("archive"),
          ours("casefile"),
          ours("clock"));

  @ArchTest
  static final ArchRule FEED =
      only(
          "feed",
          "uk.foicasebook.events.wire",
          "org.apache.kafka..",
          "org.springframework..",
          "io.micrometer..",
          ours("archive"),
          ours("projection"));

  @ArchTest
  static final ArchRule REST =
      only(
          "rest",
          "uk.foicasebook.doors",
          "org.springframework..",
          "jakarta.servlet..",
          "tools.jackson.core..",
          "tools.jackson.databind.json",
          "uk.foicasebook.law.calendar",
          "uk.foicasebook.keys",
          ours("archive"),
          ours("clock"));

  @ArchTest
  static final ArchRule CASES =
      readModel(
          "cases",
          "uk.foicasebook.events.correction",
          "uk.foicasebook.events.wire",
          "uk.foicasebook.keys",
          "jakarta.servlet..",
          "tools.jackson.databind..",
          ours("archive"),
          ours("tables"));

  /** A second reading of one case, which it reads as its file is read. */
  @ArchTest
  static final ArchRule ICO_REPORT =
      readModel(
          "icoreport",
          "uk.foicasebook.events.correction",
          "uk.foicasebook.events.wire",
          ours("cases"));

  @ArchTest static final ArchRule BOARD = readModel("board", ours("standing"));

  @ArchTest static final ArchRule STANDING = readModel("standing", "uk.foicasebook.events.wire");

  @ArchTest
  static final ArchRule STATISTICS =
      readModel(
          "statistics",
          "uk.foicasebook.events.wire",
          "jakarta.servlet..",
          "tools.jackson.core..",
          "tools.jackson.databind..",
          ours("archive"),
          ours("standing"),
          ours("tables"));

  @ArchTest
  static final ArchRule REGISTER = readModel("register", "jakarta.servlet..", ours("tables"));

  @ArchTest
  static final ArchRule DIARY =
      readModel(
          "diary", "net.fortuna.ical4j..", "com.nimbusds..", "jakarta.servlet..", "javax.crypto..");

  @ArchTest
  static final ArchRule DISCLOSURE_LOG =
      readModel(
          "disclosurelog", "uk.foicasebook.events.wire", "uk.foicasebook.keys", ours("archive"));

  @ArchTest
  static final ArchRule FULL_TEXT =
      only(
          "fulltext",
          "uk.foicasebook.events.wire",
          "uk.foicasebook.clock",
          "uk.foicasebook.keys",
          "org.springframework..",
          ours("archive"),
          ours("casefile"),
          ours("projection"));

  @ArchTest
  static final ArchRule TABLES =
      only("tables", "jakarta.servlet..", "org.apache.commons.csv..", "org.dhatim.fastexcel..");

  @ArchTest static final ArchRule FORECAST = readModel("forecast", ours("standing"));

  @ArchTest
  static final ArchRule ESCALATIONS = readModel("escalations", ours("forecast"), ours("standing"));

  @ArchTest static final ArchRule EXEMPTIONS = readModel("exemptions");

  @ArchTest static final ArchRule COMPLAINTS = readModel("complaints");

  @ArchTest
  static final ArchRule ACCESS =
      only(
          "access",
          "uk.foicasebook.events.correction",
          "uk.foicasebook.events.wire",
          "org.springframework.jdbc.core..",
          "org.springframework.stereotype..",
          ours("casefile"),
          ours("projection"));

  @ArchTest
  static final ArchRule CALCULATOR =
      only(
          "calculator",
          "uk.foicasebook.law..",
          "com.fasterxml.jackson.annotation..",
          "tools.jackson.databind..",
          "org.springframework.web..",
          ours("calendar"),
          ours("clock"),
          ours("deadlines"),
          ours("rest"));

  @ArchTest
  static final ArchRule OPERATIONS =
      only("operations", "org.springframework..", ours("projection"), ours("rest"));

  @ArchTest
  static final ArchRule RECONCILE =
      only(
          "reconcile",
          "uk.foicasebook.events.chain",
          "uk.foicasebook.events.wire",
          "org.springframework..",
          ours("archive"),
          ours("casefile"),
          ours("projection"),
          ours("rest"));

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices().matching("uk.foicasebook.query.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("uk.foicasebook.query.config")
          .should()
          .callMethodWhere(
              new DescribedPredicate<JavaCall<?>>("the time is asked of the system") {
                @Override
                public boolean test(JavaCall<?> call) {
                  return call.getTargetOwner().getPackageName().equals("java.time")
                      && (call.getName().equals("now") || call.getName().startsWith("system"));
                }
              });

  @ArchTest
  static final ArchRule RESULTS_ARE_READ_AS_LISTS =
      noClasses()
          .should()
          .callMethodWhere(
              new DescribedPredicate<JavaCall<?>>("a result is left as an open stream") {
                @Override
                public boolean test(JavaCall<?> call) {
                  JavaClass owner = call.getTargetOwner();
                  return owner.getName().startsWith(JdbcClient.class.getName())
                      && call.getName().equals("stream");
                }
              })
          .because("a stream that nobody closes keeps its connection for ever");

  /** A read model: its table, its queries, and no other read model but how cases stood. */
  private static ArchRule readModel(String name, String... more) {
    String[] usual = {
      "uk.foicasebook.clock",
      "uk.foicasebook.law..",
      "com.fasterxml.jackson.annotation..",
      "org.springframework..",
      ours("access"),
      ours("casefile"),
      ours("clock"),
      ours("deadlines"),
      ours("projection"),
      ours("rest")
    };
    return only(name, Stream.concat(Stream.of(usual), Stream.of(more)).toArray(String[]::new));
  }

  private static ArchRule only(String name, String... allowed) {
    String[] all =
        Stream.of(EVERYWHERE, new String[] {ours(name)}, allowed)
            .flatMap(Stream::of)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(ours(name))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(all);
  }

  private static String ours(String name) {
    return "uk.foicasebook.query." + name + "..";
  }
}
