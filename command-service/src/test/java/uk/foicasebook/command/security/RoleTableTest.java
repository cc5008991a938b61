package uk.foicasebook.command.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.SignIn;
import uk.foicasebook.command.domain.AuthorityCommand;
import uk.foicasebook.command.domain.CalendarCommand;
import uk.foicasebook.command.domain.Command;
import uk.foicasebook.command.domain.IntakeCommand.ImportCase;
import uk.foicasebook.command.domain.IntakeCommand.ReceiveRequest;
import uk.foicasebook.command.domain.Role;

/** Every cell of the table, at the door itself. */
class RoleTableTest {
  private static final String NO_CASE = "0195c6a0-0000-7000-8000-000000000001";
  private static Casebook casebook;

  @BeforeAll
  static void start() {
    casebook = Casebook.on(Postgres.newDatabase());
  }

  @AfterAll
  static void stop() {
    casebook.close();
  }

  static Stream<Arguments> cells() {
    return leaves(Command.class)
        .flatMap(command -> Stream.of(Role.values()).map(role -> Arguments.of(command, role)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void a_role_may_give_a_command_if_the_table_says_so(Class<? extends Command> command, Role role) {
    var token = SignIn.token("pat", "sample-police", SignedIn.claim(role));

    var status = casebook.postAs(token, address(command), "{}").status();

    assertThat(status).isEqualTo(RoleTable.rolesFor(command).contains(role) ? 400 : 403);
  }

  static Stream<Arguments> readings() {
    return Stream.of(Reading.values())
        .flatMap(reading -> Stream.of(Role.values()).map(role -> Arguments.of(reading, role)));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void a_role_may_ask_what_is_no_command_if_the_table_says_so(Reading reading, Role role) {
    var token = SignIn.token("pat", "sample-police", SignedIn.claim(role));

    var status =
        (reading.method().equals("GET")
                ? casebook.getAs(token, address(reading))
                : casebook.postAs(token, address(reading), "{}"))
            .status();

    assertThat(status).isEqualTo(reading.roles().contains(role) ? allowed(reading) : 403);
  }

  @Test
  void every_handler_is_in_one_of_the_tables() {
    var known =
        Stream.concat(
                Stream.of(Reading.values()).map(Reading::path),
                Stream.of(
                    "/cases",
                    "/cases/import-case",
                    "/cases/{caseId}/{command}",
                    "/cases/{caseId}/commands",
                    "/calendar/{command}",
                    "/authorities/{authority}/{command}",
                    "/openapi.json",
                    "/error"))
            .toList();

    casebook
        .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(mapping -> assertThat(known).containsAll(mapping.getPatternValues()));
  }

  /** No case is there. */
  private static String address(Reading reading) {
    return reading.path().replace("{caseId}", NO_CASE).replace("{sha256}", "0".repeat(64))
        + (reading == Reading.SAME_REQUESTER ? "?reason=AGGREGATION" : "");
  }

  /** Nothing is signed here: there is no key. */
  private static int allowed(Reading reading) {
    return switch (reading) {
      case MORNING_SHEET, RUN_MORNING_SHEET, VERIFY, CHECKPOINTS, HEADS, LOOK_UPS -> 200;
      case NEWEST_CHECKPOINT, SAME_REQUESTER -> 404;
      case STORE_DOCUMENT, DOCUMENTS, DOCUMENT, WITHHELD_DOCUMENT, DOCUMENT_READS -> 404;
      case SIGN_CHECKPOINT -> 409;
    };
  }

  @Test
  void every_command_is_for_somebody() {
    assertThat(leaves(Command.class))
        .allSatisfy(
            command ->
                assertThat(RoleTable.rolesFor(command.asSubclass(Command.class))).isNotEmpty());
  }

  @Test
  void nobody_comes_in_without_a_token_that_is_good_here() {
    assertRefused("not.a.token");
    assertRefused(SignIn.forged());
    assertRefused(SignIn.token(claims -> claims.subject("pat").claim("roles", "officer")));
    assertRefused(
        SignIn.token(
            claims ->
                claims
                    .subject("pat")
                    .claim("authority", "sample-police")
                    .claim("roles", List.of("officer"))
                    .audience("another-service")));
    assertRefused(
        SignIn.token(
            claims ->
                claims
                    .subject("pat")
                    .claim("authority", "sample-police")
                    .claim("roles", List.of("officer"))
                    .issuer("https://elsewhere.example")));
  }

  private static void assertRefused(String token) {
    var reply = casebook.postAs(token, "/cases", "{}");

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.problem()).isEqualTo("not-signed-in");
    assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
  }

  private static String address(Class<?> command) {
    if (command == ReceiveRequest.class) {
      return "/cases";
    }
    var name =
        command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    if (command == ImportCase.class) {
      return "/cases/" + name;
    }
    if (AuthorityCommand.class.isAssignableFrom(command)) {
      return "/authorities/sample-police/" + name;
    }
    return CalendarCommand.class.isAssignableFrom(command)
        ? "/calendar/" + name
        : "/cases/" + NO_CASE + "/" + name;
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    var permitted = type.getPermittedSubclasses();
    return permitted == null
        ? Stream.of(type)
        : Stream.of(permitted).flatMap(RoleTableTest::leaves);
  }
}
