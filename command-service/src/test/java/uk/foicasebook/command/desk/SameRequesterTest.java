package uk.foicasebook.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.SignIn;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Erased;
import uk.foicasebook.events.wire.EventJson;
import uk.foicasebook.keys.Seals;
import uk.foicasebook.law.Cites;

/** One person who asked several times: found without being shown, and forgotten everywhere. */
class SameRequesterTest {
  private static final String MANAGER = SignIn.token("mo", "sample-police", "manager");
  private static final String OFFICER = SignIn.officer();
  private static final String AUDITOR = SignIn.token("aud", "sample-police", "auditor");
  private static final String FORGET =
      """
      {"happenedOn":"2021-03-01","scope":"REQUESTER","ground":"REQUEST_OF_SUBJECT",
       "inAllTheirCases":true}
      """;

  private Casebook casebook;

  @BeforeEach
  void start() {
    casebook = Casebook.on(Postgres.newDatabase());
  }

  @AfterEach
  void stop() {
    casebook.close();
  }

  @Test
  void a_requester_is_erased_in_all_their_cases_and_nobody_else_is() {
    var first = over("A/1", "Rowan Ashdown", "rowan@example.org");
    var second = over("A/2", "rowan ashdown", "Rowan@example.org");
    var other = over("A/3", "Robin Ashdown", "rowan@example.org");
    var before = casebook.getAs(AUDITOR, "/audit/verify").body();

    post(first, "erase-personal-data", FORGET);

    assertThat(List.of(opened(first), opened(second))).containsOnly(new Erased());
    assertThat(opened(other)).isEqualTo(ProtectedText.of("Robin Ashdown"));
    assertThat(lastFact(first)).isEqualTo("personal-data-erased");
    assertThat(lastFact(second)).isEqualTo("personal-data-erased");
    assertThat(lastFact(other)).isEqualTo("case-closed");
    assertThat(pending()).isEmpty();
    var after = casebook.getAs(AUDITOR, "/audit/verify").body();
    assertThat(after.path("intact").asBoolean()).isTrue();
    assertThat(after.path("facts").asInt()).isEqualTo(before.path("facts").asInt() + 2);

    // Whoever asks again is somebody nobody knows.
    var third = over("A/4", "Rowan Ashdown", "rowan@example.org");
    assertThat(found(third)).isEmpty();
    assertThat(post(first, "erase-personal-data", FORGET).path("facts").isEmpty()).isTrue();
    assertThat(opened(third)).isEqualTo(ProtectedText.of("Rowan Ashdown"));
  }

  @Test
  @Cites({"FOIA 2000 s.77", "UK GDPR Art 17(3)(b)"})
  void while_one_of_them_is_held_or_not_over_none_is_erased() {
    var first = over("A/1", "Rowan Ashdown", "rowan@example.org");
    var second = over("A/2", "Rowan Ashdown", "rowan@example.org");
    post(
        second,
        "place-hold",
        "{\"happenedOn\":\"2019-06-04\",\"hold\":\"h\",\"reason\":\"LITIGATION\",\"why\":\"A claim\"}");

    for (var each : List.of(first, second)) {
      var held = casebook.postAs(MANAGER, path(each, "erase-personal-data"), FORGET);
      assertThat(held.status()).isEqualTo(422);
      assertThat(held.body().path("citation").asString()).isEqualTo("FOIA 2000 s.77");
      assertThat(held.body().path("detail").asString()).contains("Hold h stands (litigation)");
    }
    assertThat(
            casebook
                .postAs(MANAGER, path(first, "erase-personal-data"), FORGET)
                .body()
                .path("detail")
                .asString())
        .startsWith("In case A/2, in which the same person asked: ");
    post(second, "release-hold", "{\"happenedOn\":\"2020-06-04\",\"hold\":\"h\",\"why\":\"Over\"}");

    var open = received("A/3", "Rowan Ashdown", "rowan@example.org");
    var owed = casebook.postAs(MANAGER, path(first, "erase-personal-data"), FORGET);
    assertThat(owed.body().path("citation").asString()).isEqualTo("UK GDPR Art 17(3)(b)");
    assertThat(List.of(lastFact(first), lastFact(second), lastFact(open)))
        .doesNotContain("personal-data-erased");
    assertThat(opened(first)).isEqualTo(ProtectedText.of("Rowan Ashdown"));
    assertThat(pending()).isEmpty();
  }

  @Test
  void a_case_that_only_others_may_see_is_not_named_and_not_passed_over() {
    var first = over("A/1", "Rowan Ashdown", "rowan@example.org");
    var second = over("A/2", "Rowan Ashdown", "rowan@example.org");
    post(
        second,
        "restrict-access",
        "{\"happenedOn\":\"2020-01-06\",\"people\":[\"somebody\"],\"why\":\"Sensitive\"}");

    var refused = casebook.postAs(MANAGER, path(first, "erase-personal-data"), FORGET);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.response().body()).doesNotContain("A/2", second);
    assertThat(found(first)).isEmpty();
    assertThat(casebook.getAs(OFFICER, look(second, "AGGREGATION")).status()).isEqualTo(404);
  }

  @Test
  void only_the_requester_is_looked_for_in_other_cases() {
    var first = over("A/1", "Rowan Ashdown", "rowan@example.org");
    var refused =
        casebook.postAs(
            MANAGER, path(first, "erase-personal-data"), FORGET.replace("REQUESTER\"", "CASE\""));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.fields()).contains("scope");
  }

  @Test
  @Cites({"FOIA 2000 s.12(4)", "FOIA 2000 s.14(2)"})
  void other_requests_are_found_for_a_reason_of_the_act_and_whoever_looks_is_on_record() {
    var first = over("A/1", "Rowan Ashdown", "rowan@example.org");
    var second = received("A/2", "Rowan Ashdown", "rowan@example.org");
    received("A/3", "Robin Ashdown", "rowan@example.org");

    var answer = casebook.getAs(OFFICER, look(second, "VEXATIOUS_OR_REPEATED"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("others").findValuesAsString("caseId")).containsExactly(first);
    assertThat(answer.body().path("others").findValuesAsString("receivedOn"))
        .containsExactly("2019-01-15");
    assertThat(answer.response().body()).doesNotContain("Rowan", "rowan");

    for (var none : List.of("", "?reason=", "?reason=CURIOSITY", "?reason=CORRESPONDENCE")) {
      var refused = casebook.getAs(OFFICER, path(second, "same-requester") + none);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.fields()).containsExactly("reason");
    }
    var lookUps = casebook.getAs(AUDITOR, "/audit/look-ups").body();
    assertThat(lookUps.findValuesAsString("by")).containsExactly("olive");
    assertThat(lookUps.findValuesAsString("reason")).containsExactly("VEXATIOUS_OR_REPEATED");
    assertThat(lookUps.findValuesAsString("found")).containsExactly("1");
    assertThat(
            casebook
                .getAs(SignIn.token("aud", "other-council", "auditor"), "/audit/look-ups")
                .body()
                .isEmpty())
        .isTrue();
  }

  @Test
  void the_same_person_at_another_authority_is_not_found() {
    var ours = received("A/1", "Rowan Ashdown", "rowan@example.org");
    var council = SignIn.token("cora", "other-council", "officer");
    var theirs =
        casebook.postAs(council, "/cases", request("A/1", "Rowan Ashdown", "rowan@example.org"));
    assertThat(theirs.status()).isEqualTo(201);
    assertThat(found(ours)).isEmpty();
    assertThat(casebook.getAs(council, look(ours, "AGGREGATION")).status()).isEqualTo(404);
  }

  private List<String> found(String caseId) {
    var answer = casebook.getAs(OFFICER, look(caseId, "AGGREGATION"));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    return answer.body().path("others").findValuesAsString("caseId");
  }

  private static String look(String caseId, String reason) {
    return path(caseId, "same-requester") + "?reason=" + reason;
  }

  private String over(String reference, String name, String address) {
    var caseId = received(reference, name, address);
    post(caseId, "withdraw-request", "{\"happenedOn\":\"2019-01-20\",\"channel\":\"EMAIL\"}");
    post(caseId, "close-case", "{\"happenedOn\":\"2019-06-03\",\"reason\":\"WITHDRAWN\"}");
    return caseId;
  }

  private String received(String reference, String name, String address) {
    var reply = casebook.postAs(MANAGER, "/cases", request(reference, name, address));
    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
    return reply.body().get("caseId").asString();
  }

  private static String request(String reference, String name, String address) {
    return """
        {"happenedOn":"2019-01-15","reference":"%s","channel":"EMAIL","wording":"How many?",
         "requester":{"name":"%s","address":"%s","type":"INDIVIDUAL"}}
        """
        .formatted(reference, name, address);
  }

  private JsonNode post(String caseId, String command, String body) {
    var reply = casebook.postAs(MANAGER, path(caseId, command), body);
    assertThat(reply.status()).as("%s %s", command, reply.body()).isEqualTo(200);
    return reply.body();
  }

  private static String path(String caseId, String command) {
    return "/cases/" + caseId + "/" + command;
  }

  private ProtectedText opened(String caseId) {
    var stored =
        casebook
            .store()
            .sql(
                """
                select payload from domain_event_entry
                 where aggregate_identifier = ? and sequence_number = 0
                """)
            .param(caseId)
            .query(byte[].class)
            .single();
    var request = (RequestReceived) EventJson.read("request-received", 1, stored);
    return casebook.bean(Seals.class).open(CaseId.of(caseId), request).requester().name();
  }

  private String lastFact(String caseId) {
    return casebook
        .store()
        .sql(
            """
            select payload_type from domain_event_entry where aggregate_identifier = ?
             order by sequence_number desc limit 1
            """)
        .param(caseId)
        .query(String.class)
        .single();
  }

  private List<Long> pending() {
    return casebook.store().sql("select id from pending_erasure").query(Long.class).list();
  }
}
