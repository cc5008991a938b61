package uk.foicasebook.command.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Casebook.Reply;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;

/** Whatever is sent, the answer is a problem document that names the field, and never a 500. */
class BadInputTest {
  private static final String OPENING = Requests.received("null");
  private static Casebook casebook;
  private static String address;

  @BeforeAll
  static void start() {
    casebook = Casebook.on(Postgres.newDatabase());
    var reply = casebook.post("/cases", Requests.received());
    address = "/cases/" + reply.body().get("caseId").asString();
  }

  @AfterAll
  static void stop() {
    casebook.close();
  }

  static Stream<Arguments> openings() {
    return Stream.of(
        arguments("broken JSON", "{\"happenedOn\": ", 400, "malformed-json", List.of("body")),
        arguments("no body", "", 400, "invalid-fields", List.of("body")),
        arguments("two documents", "{} {}", 400, "malformed-json", List.of("body")),
        arguments("a list", "[]", 400, "invalid-fields", List.of("body")),
        arguments(
            "a field twice",
            "{\"why\": \"a\", \"why\": \"b\"}",
            400,
            "malformed-json",
            List.of("body")),
        arguments(
            "too deep", "[".repeat(50) + "]".repeat(50), 400, "malformed-json", List.of("body")),
        arguments(
            "unknown field",
            with("\"channel\"", "\"shoeSize\": 42, \"channel\""),
            400,
            "invalid-fields",
            List.of("shoeSize")),
        arguments(
            "misspelt field",
            with("\"wording\"", "\"wordings\""),
            400,
            "invalid-fields",
            List.of("wordings", "wording")),
        arguments(
            "wrong date",
            with("2026-03-02", "2026-02-30"),
            400,
            "invalid-fields",
            List.of("happenedOn")),
        arguments(
            "a date long ago",
            with("2026-03-02", "0001-01-01"),
            400,
            "invalid-fields",
            List.of("happenedOn")),
        arguments(
            "a moment without offset",
            with("2026-03-02", "2026-03-02T09:00:00"),
            400,
            "invalid-fields",
            List.of("happenedOn")),
        arguments(
            "received tomorrow",
            with("2026-03-02", "2199-01-01"),
            422,
            "received-in-the-future",
            List.of("happenedOn")),
        arguments(
            "null where none may be",
            with("\"EMAIL\"", "null"),
            400,
            "invalid-fields",
            List.of("channel")),
        arguments(
            "a number for a word",
            with("\"EMAIL\"", "7"),
            400,
            "invalid-fields",
            List.of("channel")),
        arguments(
            "an unknown channel",
            with("EMAIL", "PIGEON"),
            400,
            "invalid-fields",
            List.of("channel")),
        arguments(
            "text for an object",
            with("\"wording\": \"How many bicycles were stolen?\"", "\"wording\": {}"),
            400,
            "invalid-fields",
            List.of("wording")),
        arguments(
            "a blank text",
            with("How many bicycles were stolen?", "   "),
            400,
            "invalid-fields",
            List.of("wording")),
        arguments(
            "a character nobody can store",
            with("How many", "How\\u0000many"),
            400,
            "invalid-fields",
            List.of("wording")),
        arguments(
            "half a character",
            with("How many", "How\\ud800many"),
            400,
            "invalid-fields",
            List.of("wording")),
        arguments(
            "a reference without end",
            with("null", "\"" + "9".repeat(201) + "\""),
            400,
            "invalid-fields",
            List.of("reference")),
        arguments(
            "known tomorrow",
            with("{\"happenedOn\"", "{\"knownAt\": \"2199-01-01T00:00:00Z\", \"happenedOn\""),
            422,
            "known-in-the-future",
            List.of("knownAt")),
        arguments(
            "known at no moment",
            with("{\"happenedOn\"", "{\"knownAt\": \"yesterday\", \"happenedOn\""),
            400,
            "invalid-fields",
            List.of("knownAt")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("openings")
  void an_opening_is_refused(
      String name, String body, int status, String problem, List<String> fields) {
    var reply = casebook.post("/cases", body);

    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
    assertThat(reply.problem()).isEqualTo(problem);
    assertThat(reply.fields()).containsExactlyInAnyOrderElementsOf(fields);
    assertIsProblem(reply);
  }

  static Stream<Arguments> commands() {
    return Stream.of(
        arguments("unknown command", "/burn-papers", "{}", 404, "no-such-command", List.of()),
        arguments(
            "the opening again", "/receive-request", OPENING, 404, "no-such-command", List.of()),
        arguments(
            "a list that is none",
            "/number-parts",
            "{\"happenedOn\": \"2026-03-03\", \"parts\": 3}",
            400,
            "invalid-fields",
            List.of("parts")),
        arguments(
            "three mistakes at once",
            "/number-parts",
            "{\"happenedOn\": \"soon\", \"parts\": [{\"number\": \"\", \"wording\": 1}]}",
            400,
            "invalid-fields",
            List.of("happenedOn", "parts[0].number", "parts[0].wording")),
        arguments(
            "an item of nothing",
            "/number-parts",
            "{\"happenedOn\": \"2026-03-03\", \"parts\": [null]}",
            400,
            "invalid-fields",
            List.of("parts[0]")),
        arguments(
            "before the receipt",
            "/assign-officer",
            "{\"happenedOn\": \"2026-03-01\", \"officer\": \"olive\"}",
            422,
            "happened-before-receipt",
            List.of("happenedOn")),
        arguments(
            "a strand nobody named",
            "/apply-exemption",
            "{\"happenedOn\": \"2026-03-04\", \"strand\": \"x\", \"exemptions\": [\"31(1)(a)\"]}",
            422,
            "unknown-strand",
            List.of("strand")),
        arguments(
            "an empty list of commands",
            "/commands",
            "{\"commands\": []}",
            400,
            "invalid-fields",
            List.of("commands")),
        arguments(
            "an unknown command in a list",
            "/commands",
            "{\"commands\": [{\"command\": \"burn-papers\"}]}",
            400,
            "invalid-fields",
            List.of("commands[0].command")),
        arguments(
            "a mistake deep in a list",
            "/commands",
            "{\"commands\": [{\"command\": \"assign-officer\", \"happenedOn\": \"2026-03-03\", \"officer\": 1}]}",
            400,
            "invalid-fields",
            List.of("commands[0].officer")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void a_command_is_refused(
      String name, String path, String body, int status, String problem, List<String> fields) {
    var reply = casebook.post(address + path, body);

    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
    assertThat(reply.problem()).isEqualTo(problem);
    assertThat(reply.fields()).containsExactlyInAnyOrderElementsOf(fields);
    assertIsProblem(reply);
  }

  @Test
  void an_exemption_that_does_not_exist_is_named_where_it_was_written() {
    casebook.post(
        address + "/record-strand",
        """
        {"happenedOn": "2026-03-04", "strand": "s", "parts": [], "description": "All of it",
         "finding": "HELD"}
        """);

    var reply =
        casebook.post(
            address + "/apply-exemption",
            """
            {"happenedOn": "2026-03-04", "strand": "s", "exemptions": ["31(1)(a)", "99(1)"]}
            """);

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.problem()).isEqualTo("no-such-exemption");
    assertThat(reply.fields()).containsExactly("exemptions[1]");
  }

  @Test
  void a_case_that_does_not_exist_is_not_found() {
    assertNoSuchCase(
        casebook.post(
            "/cases/" + UUID.randomUUID() + "/assign-officer", Requests.assignedTo("olive")));
    assertNoSuchCase(
        casebook.post("/cases/not-a-uuid/assign-officer", Requests.assignedTo("olive")));
  }

  @Test
  void a_case_of_another_authority_is_not_found() {
    assertNoSuchCase(
        casebook.postAs(
            SignIn.token("carol", "sample-council", "officer"),
            address + "/assign-officer",
            Requests.assignedTo("carol"),
            "If-Match",
            "\"99\""));
  }

  @Test
  void a_body_beyond_the_limit_is_too_large() {
    var reply = casebook.post("/cases", OPENING.replace("How many", "x".repeat(JsonBody.LARGEST)));

    assertThat(reply.status()).isEqualTo(413);
    assertIsProblem(reply);
  }

  @Test
  void a_body_beyond_the_limit_is_too_large_even_if_it_does_not_say_so() {
    var body = OPENING.replace("How many", "x".repeat(JsonBody.LARGEST)).getBytes(UTF_8);
    var request =
        casebook
            .request("/cases")
            .header("Authorization", "Bearer " + SignIn.officer())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

    assertThat(casebook.send(request.build()).status()).isEqualTo(413);
  }

  @Test
  void another_media_type_is_not_supported() {
    var request =
        casebook
            .request("/cases")
            .header("Authorization", "Bearer " + SignIn.officer())
            .header("Content-Type", "application/xml")
            .POST(BodyPublishers.ofString("<request/>"));

    var reply = casebook.send(request.build());

    assertThat(reply.status()).isEqualTo(415);
    assertIsProblem(reply);
  }

  @Test
  void another_answer_than_json_is_not_to_be_had() {
    var reply = casebook.post("/cases", OPENING, "Accept", "text/html");

    assertThat(reply.status()).isEqualTo(406);
  }

  @Test
  void a_case_is_not_read_here() {
    var request =
        casebook
            .request(address + "/assign-officer")
            .header("Authorization", "Bearer " + SignIn.officer());

    var reply = casebook.send(request.build());

    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.header("Allow")).isEqualTo("POST");
    assertIsProblem(reply);
  }

  @Test
  void an_address_nobody_may_write_is_refused() {
    var reply = casebook.post("/cases/%00/assign-officer", "{}");

    assertThat(reply.status()).isEqualTo(400);
  }

  @Test
  void conditions_that_cannot_be_read_are_named() {
    var match =
        casebook.post(address + "/assign-officer", Requests.assignedTo("o"), "If-Match", "3");
    var key = casebook.post("/cases", OPENING, "Idempotency-Key", "a key with spaces");

    assertThat(match.status()).isEqualTo(400);
    assertThat(match.fields()).containsExactly("If-Match");
    assertThat(key.status()).isEqualTo(400);
    assertThat(key.fields()).containsExactly("Idempotency-Key");
  }

  @Test
  void a_list_of_commands_is_obeyed_whole_or_not_at_all() {
    var caseId = casebook.post("/cases", Requests.received()).body().get("caseId").asString();
    var good =
        """
        {"command": "assign-officer", "happenedOn": "2026-03-03", "officer": "olive"},
        {"command": "assign-officer", "happenedOn": "2026-03-03", "officer": "otto"}
        """;
    var bad =
        """
        {"command": "assign-officer", "happenedOn": "2026-03-01", "officer": "early"}
        """;

    var refused =
        casebook.post(
            "/cases/" + caseId + "/commands", "{\"commands\": [" + good + "," + bad + "]}");
    var obeyed =
        casebook.post(
            "/cases/" + caseId + "/commands",
            "{\"commands\": [" + good + "]}",
            "If-Match",
            "\"0\"");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(obeyed.status()).as("%s", obeyed.body()).isEqualTo(200);
    assertThat(obeyed.header("ETag")).isEqualTo("\"2\"");
    assertThat(obeyed.body().get("facts").size()).isEqualTo(2);
  }

  private static String with(String before, String after) {
    var body = OPENING.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
    assertThat(body).isNotEqualTo(OPENING);
    return body;
  }

  private static void assertNoSuchCase(Reply reply) {
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.problem()).isEqualTo("no-such-case");
    assertIsProblem(reply);
  }

  private static void assertIsProblem(Reply reply) {
    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    assertThat(reply.body().get("title").asString()).isNotBlank();
    assertThat(reply.body().get("detail").asString()).isNotBlank();
    assertThat(reply.response().body()).doesNotContain("Exception", "\tat ");
  }
}
