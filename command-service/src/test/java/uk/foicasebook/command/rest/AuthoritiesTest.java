package uk.foicasebook.command.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;
import uk.foicasebook.command.domain.Role;
import uk.foicasebook.command.security.Reading;
import uk.foicasebook.command.security.SignedIn;

/** A case of one authority, and everything somebody of another may say or ask. */
class AuthoritiesTest {
  private static final CommandPages PAGES = new CommandPages();
  private static final String REFERENCE = "THEIR/1";
  private static Casebook casebook;
  private static String caseId;
  private static String document;

  @BeforeAll
  static void start() {
    casebook = Casebook.on(Postgres.newDatabase());
    var opened = casebook.post("/cases", Requests.received("\"" + REFERENCE + "\""));
    caseId = opened.body().path("caseId").asString();
    var stored =
        casebook.send(
            casebook
                .request("/cases/" + caseId + "/documents?as=withheld")
                .header("Authorization", "Bearer " + SignIn.officer())
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("Minutes"))
                .build());
    document = stored.body().path("sha256").asString();
  }

  @AfterAll
  static void stop() {
    casebook.close();
  }

  static Stream<CommandRoute> routes() {
    return new CommandRoutes()
        .all().stream().filter(route -> route.about() == About.CASE && !route.opensCase());
  }

  @ParameterizedTest
  @MethodSource("routes")
  void no_command_reaches_the_case_of_another_authority(CommandRoute route) {
    var reply =
        casebook.postAs(
            everybody("other-council"),
            "/cases/" + caseId + "/" + route.name(),
            PAGES.example(route).toString());

    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(404);
    assertThat(reply.problem()).isEqualTo("no-such-case");
    assertThat(reply.response().body()).doesNotContain(REFERENCE);
  }

  @Test
  void nor_do_several_at_once_and_nothing_was_recorded() {
    var reply =
        casebook.postAs(
            everybody("other-council"),
            "/cases/" + caseId + "/commands",
            """
            {"commands": [{"command": "assign-officer", "happenedOn": "2026-03-03", "officer": "m"}]}
            """);

    assertThat(reply.status()).isEqualTo(404);
    assertThat(
            casebook
                .store()
                .sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
                .param(caseId)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "SIGN_CHECKPOINT")
  void nothing_they_may_ask_tells_of_it_and_what_they_count_is_their_own(Reading reading) {
    var theirs = ask("other-council", reading);
    var nobodys = ask("empty-council", reading);

    assertThat(theirs).doesNotContain(caseId, REFERENCE).isEqualTo(nobodys);
  }

  @Test
  void a_reference_of_theirs_is_free_for_us() {
    var reply =
        casebook.postAs(
            everybody("third-council"), "/cases", Requests.received("\"" + REFERENCE + "\""));

    assertThat(reply.status()).isEqualTo(201);
  }

  private static String ask(String authority, Reading reading) {
    var token = everybody(authority);
    var address =
        reading.path().replace("{caseId}", caseId).replace("{sha256}", document)
            + (reading == Reading.SAME_REQUESTER ? "?reason=AGGREGATION" : "");
    return (reading.method().equals("GET")
            ? casebook.getAs(token, address)
            : casebook.postAs(token, address, ""))
        .response()
        .body()
        .replace(address.replaceFirst("\\?.*", ""), "");
  }

  private static String everybody(String authority) {
    return SignIn.token(
        "pat", authority, Arrays.stream(Role.values()).map(SignedIn::claim).toArray(String[]::new));
  }
}
