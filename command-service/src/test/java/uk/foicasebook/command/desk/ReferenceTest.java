package uk.foicasebook.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;

class ReferenceTest {
  private static Casebook casebook;

  @BeforeAll
  static void start() {
    casebook = Casebook.on(Postgres.newDatabase());
  }

  @AfterAll
  static void stop() {
    casebook.close();
  }

  @Test
  void a_reference_is_used_once_within_an_authority() {
    var body = Requests.received("\"01/FOI/26/000042\"");
    casebook.post("/cases", body);

    var second = casebook.post("/cases", body);

    assertThat(second.status()).isEqualTo(422);
    assertThat(second.problem()).isEqualTo("reference-taken");
    assertThat(second.fields()).containsExactly("reference");
  }

  @Test
  void another_authority_may_use_the_same_reference() {
    var body = Requests.received("\"01/FOI/26/000043\"");
    casebook.post("/cases", body);

    var council =
        casebook.postAs(SignIn.token("carol", "sample-council", "officer"), "/cases", body);

    assertThat(council.status()).isEqualTo(201);
  }

  @Test
  void a_request_without_a_reference_is_given_one() {
    var one = casebook.post("/cases", Requests.received("null")).body().get("reference");
    var two = casebook.post("/cases", Requests.received("null")).body().get("reference");

    assertThat(one.asString()).matches("FOI-20\\d\\d-\\d{5}").isNotEqualTo(two.asString());
  }

  @Test
  void a_minted_reference_that_somebody_chose_first_is_passed_over() {
    var minted = casebook.post("/cases", Requests.received("null")).body().get("reference");
    var next = next(minted.asString());
    casebook.post("/cases", Requests.received("\"" + next + "\""));

    var reply = casebook.post("/cases", Requests.received("null"));

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.body().get("reference").asString()).isEqualTo(next(next));
  }

  @Test
  void a_case_that_is_brought_over_keeps_its_reference() {
    var manager = SignIn.token("morgan", "sample-police", "manager");
    var body =
        """
        {
          "happenedOn": "2019-01-15",
          "reference": "01/FOI/19/000807",
          "register": "Sample register 2019",
          "requester": {"type": "OTHER"},
          "wording": "Use of drones",
          "answer": {"on": "2019-02-27"}
        }
        """;

    var first = casebook.postAs(manager, "/cases/import-case", body);
    var second = casebook.postAs(manager, "/cases/import-case", body);

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Location")).endsWith(first.body().path("caseId").asString());
    assertThat(first.body().path("facts").findValuesAsString("name"))
        .containsExactly("request-received", "case-imported", "response-sent-recorded");
    assertThat(second.status()).isEqualTo(422);
    assertThat(second.problem()).isEqualTo("reference-taken");
    assertThat(second.fields()).containsExactly("reference");
  }

  @Test
  void a_case_is_linked_with_one_that_is_there_and_the_authoritys() {
    var one = id(casebook.post("/cases", Requests.received()));
    var two = id(casebook.post("/cases", Requests.received()));
    var council = SignIn.token("carol", "sample-council", "officer");
    var elsewhere = id(casebook.postAs(council, "/cases", Requests.received()));

    assertThat(link(one, two).status()).isEqualTo(200);
    for (var unknown : List.of(elsewhere, one, UUID.randomUUID().toString())) {
      var refused = link(one, unknown);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.problem()).isEqualTo("unknown-other-case");
      assertThat(refused.fields()).containsExactly("cases[0]");
    }
  }

  private static Casebook.Reply link(String one, String other) {
    return casebook.post(
        "/cases/" + one + "/link-cases",
        """
        {"happenedOn": "2026-03-03", "cases": ["%s"], "kind": "RELATED"}
        """
            .formatted(other));
  }

  private static String id(Casebook.Reply opened) {
    return opened.body().path("caseId").asString();
  }

  @Test
  void a_refused_opening_claims_nothing() {
    var tomorrow = Requests.received("\"later\"").replace("2026-03-02", "2199-01-01");
    assertThat(casebook.post("/cases", tomorrow).status()).isEqualTo(422);

    assertThat(casebook.post("/cases", Requests.received("\"later\"")).status()).isEqualTo(201);
  }

  private static String next(String reference) {
    var number = Integer.parseInt(reference.substring(reference.lastIndexOf('-') + 1)) + 1;
    return reference.substring(0, reference.lastIndexOf('-') + 1) + "%05d".formatted(number);
  }
}
