package uk.foicasebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.demo.Answer;

/** What nobody should send, and somebody will: each is told what is wrong, and where. */
@ExtendWith(WholeSystem.class)
class BadInputIT {
  /**
   * @param path below {@code /cases}; {@code CASE} stands for a case that exists
   * @param field the field the answer must name; blank where none is to blame
   */
  record Bad(String what, String path, String body, int status, String field, String... headers) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Bad> inputs() {
    LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
    String receipt = Office.receipt("T/bad");
    String unknownCase = "/01890000-0000-7000-8000-000000000000/assign-officer";
    String assign = "{\"happenedOn\":\"2026-11-02\",\"officer\":\"a\"}";
    return Stream.of(
        new Bad("JSON that breaks off", "", "{\"happenedOn\":", 400, ""),
        new Bad("no body", "", "", 400, ""),
        new Bad("a list for an object", "", "[]", 400, ""),
        new Bad("an unknown field", "", with(receipt, "colour", "\"red\""), 400, "colour"),
        new Bad("a day that does not exist", "", day(receipt, "2026-02-30"), 400, "happenedOn"),
        new Bad("a day in British order", "", day(receipt, "02/11/2026"), 400, "happenedOn"),
        new Bad("received tomorrow", "", day(receipt, tomorrow.toString()), 422, "happenedOn"),
        new Bad("an unknown channel", "", receipt.replace("EMAIL", "PIGEON"), 400, "channel"),
        new Bad(
            "no wording", "", receipt.replace("\"wording\":\"How many?\",", ""), 400, "wording"),
        new Bad("blank wording", "", receipt.replace("How many?", "  "), 400, "wording"),
        new Bad(
            "an unknown field further in",
            "",
            receipt.replace("\"name\":", "\"nmae\":"),
            400,
            "requester.nmae"),
        new Bad("a number for a text", "", receipt.replace("\"How many?\"", "7"), 400, "wording"),
        new Bad(
            "a name sent twice",
            "",
            receipt.replace("{\"happ", "{\"channel\":\"POST\",\"happ"),
            400,
            "body"),
        new Bad("a case that does not exist", unknownCase, assign, 404, ""),
        new Bad("a case id that is none", "/seven/assign-officer", assign, 404, ""),
        new Bad("an unknown command", "/CASE/shred-everything", assign, 404, ""),
        new Bad(
            "an exemption that does not exist",
            "/CASE/apply-exemption",
            "{\"happenedOn\":\"2026-11-03\",\"strand\":\"s\",\"exemptions\":[\"31(1)(z)\"]}",
            422,
            "exemptions[0]"),
        new Bad(
            "a refusal to confirm or deny that does not exist",
            "/CASE/neither-confirm-nor-deny",
            "{\"happenedOn\":\"2026-11-03\",\"strand\":\"s\",\"provisions\":[\"21\"]}",
            422,
            "provisions"),
        new Bad(
            "a strand that does not exist",
            "/CASE/draft-answer",
            "{\"happenedOn\":\"2026-11-03\",\"strand\":\"none\",\"part\":\"1\",\"answer\":\"Yes\"}",
            422,
            "strand"),
        new Bad(
            "known tomorrow",
            "/CASE/assign-officer",
            with(assign, "knownAt", "\"" + tomorrow + "T10:00:00Z\""),
            422,
            "knownAt"),
        new Bad(
            "known at a time without an offset",
            "/CASE/assign-officer",
            with(assign, "knownAt", "\"2026-11-02T10:00:00\""),
            400,
            "knownAt"),
        new Bad(
            "known before it happened",
            "/CASE/assign-officer",
            with(assign, "knownAt", "\"2026-10-01T10:00:00Z\""),
            422,
            "knownAt"),
        new Bad(
            "a body of three million characters",
            "",
            with(receipt, "why", "\"" + "x".repeat(3_000_000) + "\""),
            413,
            ""),
        new Bad(
            "a page it cannot have seen",
            "/CASE/assign-officer",
            assign,
            400,
            "If-Match",
            "If-Match",
            "seven"),
        new Bad(
            "a key with spaces",
            "/CASE/assign-officer",
            assign,
            400,
            "Idempotency-Key",
            "Idempotency-Key",
            "a key"));
  }

  private final Office office;

  BadInputIT(Casebook casebook) {
    this.office = Office.of(casebook);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void it_is_a_problem_document_that_names_the_field(Bad bad) {
    String path = bad.path().contains("CASE") ? bad.path().replace("CASE", aCase()) : bad.path();
    Answer answer = office.command(path, bad.body(), bad.headers());
    assertThat(answer.status()).as(answer.text()).isEqualTo(bad.status());
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body().path("type").asString()).startsWith("urn:foi-casebook:problem:");
    assertThat(answer.body().path("title").asString()).isNotBlank();
    assertThat(answer.body().path("detail").asString()).isNotBlank();
    assertThat(answer.text()).doesNotContain("Exception").doesNotContain("uk.foicasebook");
    if (!bad.field().isEmpty()) {
      assertThat(answer.body().path("fields").findValuesAsString("field"))
          .as(answer.text())
          .contains(bad.field());
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void a_bad_question_is_answered_likewise(Bad bad) {
    Answer answer = office.asks(bad.path());
    assertThat(answer.status()).as(answer.text()).isEqualTo(bad.status());
    assertThat(answer.body().path("type").asString()).startsWith("urn:foi-casebook:problem:");
    assertThat(answer.body().path("fields").findValuesAsString("field")).isEqualTo(named(bad));
  }

  static Stream<Bad> questions() {
    String unknown = "/cases/01890000-0000-7000-8000-000000000000";
    return Stream.of(
        new Bad("an as-at that is no time", unknown + "?as-at=yesterday", "", 400, "as-at"),
        new Bad("a misspelt parameter", unknown + "?asat=2026-11-02", "", 400, "asat"),
        new Bad("a token that is none", unknown + "?after=seven", "", 400, "after"),
        new Bad("a case that does not exist", unknown, "", 404, ""));
  }

  private static List<String> named(Bad bad) {
    return bad.field().isEmpty() ? List.of() : List.of(bad.field());
  }

  private static String caseId;

  private String aCase() {
    if (caseId == null) {
      caseId = office.opens();
      String strand =
          """
          {"happenedOn":"2026-11-02","strand":"s","parts":[],"description":"Anything",
           "finding":"NOT_STATED"}
          """;
      assertThat(office.command("/" + caseId + "/record-strand", strand).status()).isEqualTo(200);
    }
    return caseId;
  }

  private static String with(String json, String field, String value) {
    return json.replaceFirst("\\{", "{\"%s\":%s,".formatted(field, value));
  }

  private static String day(String json, String day) {
    return json.replace("2026-11-02", day);
  }
}
