package uk.foicasebook.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.SignIn;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.IntakeEvent.RequestReceived;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Erased;
import uk.foicasebook.events.wire.EventJson;
import uk.foicasebook.keys.Seals;

/** A case from receipt to the day its keys go, at the door; and another number for another. */
class ErasureTest {
  private static final String MANAGER = SignIn.token("mo", "sample-police", "manager");

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
  void keys_are_destroyed_once_the_fact_is_stored_and_never_under_hold() {
    var caseId = answeredAndClosed();
    assertThat(opened(caseId)).isNotEqualTo(new Erased());
    post(
        caseId,
        "place-hold",
        "{\"happenedOn\":\"2019-06-04\",\"hold\":\"h\",\"reason\":\"OTHER\",\"why\":\"A claim\"}");

    var erase = "{\"happenedOn\":\"2021-03-01\",\"scope\":\"CASE\",\"ground\":\"RETENTION_ENDED\"}";
    var held = casebook.postAs(MANAGER, path(caseId, "erase-personal-data"), erase);
    assertThat(held.status()).isEqualTo(422);
    assertThat(held.body().path("citation").asString()).isEqualTo("FOIA 2000 s.77");
    post(caseId, "release-hold", "{\"happenedOn\":\"2020-06-04\",\"hold\":\"h\",\"why\":\"Over\"}");
    assertThat(opened(caseId)).isNotEqualTo(new Erased());

    post(caseId, "erase-personal-data", erase);
    assertThat(opened(caseId)).isEqualTo(new Erased());
    assertThat(pending()).isEmpty();
    post(caseId, "add-note", "{\"happenedOn\":\"2021-03-02\",\"words\":\"Nothing is left\"}");
  }

  @Test
  void what_a_crash_left_over_is_caught_up_with() {
    var caseId = answeredAndClosed();
    casebook
        .store()
        .sql("insert into pending_erasure (case_id, scope) values (?, 'REQUESTER')")
        .param(CaseId.of(caseId).value())
        .update();

    casebook.bean(Erasures.class).carryOut();

    assertThat(opened(caseId)).isEqualTo(new Erased());
    assertThat(pending()).isEmpty();
  }

  @Test
  void documents_go_with_the_keys_they_are_sealed_under() {
    var caseId = answeredAndClosed();
    assertThat(stored(caseId, "correspondence", "Dear Sir or Madam")).isEqualTo(201);
    assertThat(stored(caseId, "withheld", "Minutes")).isEqualTo(201);
    casebook
        .store()
        .sql("insert into pending_erasure (case_id, scope) values (?, 'REQUESTER')")
        .param(CaseId.of(caseId).value())
        .update();
    casebook.bean(Erasures.class).carryOut();
    assertThat(shelves("stored_document")).containsExactly("WITHHELD");
    assertThat(shelves("document_content")).isEmpty();

    post(
        caseId,
        "erase-personal-data",
        "{\"happenedOn\":\"2021-03-01\",\"scope\":\"CASE\",\"ground\":\"RETENTION_ENDED\"}");
    assertThat(shelves("stored_document")).isEmpty();
    assertThat(shelves("withheld_content")).isEmpty();
    assertThat(stored(caseId, "withheld", "Minutes")).isEqualTo(422);
  }

  private int stored(String caseId, String as, String content) {
    return casebook
        .send(
            casebook
                .request(path(caseId, "documents?as=" + as))
                .header("Authorization", "Bearer " + MANAGER)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(content))
                .build())
        .status();
  }

  private List<String> shelves(String table) {
    return casebook.store().sql("select shelf from " + table).query(String.class).list();
  }

  @Test
  void a_corrected_number_is_the_case_s_own_and_no_other_s() {
    var first = received("A/1");
    received("A/2");
    var taken = casebook.postAs(MANAGER, path(first, "correct-fact"), renamed("A/2"));
    assertThat(taken.problem()).isEqualTo("reference-taken");

    var reply = casebook.postAs(MANAGER, path(first, "correct-fact"), renamed("A/3"));
    assertThat(reply.body().path("reference").asString()).isEqualTo("A/3");
    assertThat(received("A/1")).isNotEqualTo(first);
  }

  @Test
  void what_cannot_be_corrected_is_named() {
    var caseId = received("A/1");
    var wrong =
        casebook.postAs(
            MANAGER,
            path(caseId, "correct-fact"),
            """
            {"happenedOn":"2019-02-01","revision":0,"why":"A slip","corrections":[
              {"field":"colour","value":"red"},{"field":"channel","value":"PIGEON"}]}
            """);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.fields())
        .containsExactlyInAnyOrder("corrections[0].field", "corrections[1].value");
  }

  private static String renamed(String reference) {
    return """
        {"happenedOn":"2019-02-01","revision":0,"why":"Mistyped",
         "corrections":[{"field":"reference","value":"%s"}]}
        """
        .formatted(reference);
  }

  private String answeredAndClosed() {
    var caseId = received("01/FOI/19/1");
    post(
        caseId,
        "number-parts",
        "{\"happenedOn\":\"2019-01-15\",\"parts\":[{\"number\":\"1\",\"wording\":\"How many?\"}]}");
    post(
        caseId,
        "record-strand",
        """
        {"happenedOn":"2019-02-26","strand":"s","parts":["1"],"description":"All","finding":"HELD"}
        """);
    post(
        caseId,
        "draft-answer",
        "{\"happenedOn\":\"2019-02-26\",\"strand\":\"s\",\"part\":\"1\",\"answer\":\"14.\"}");
    post(
        caseId,
        "record-response-sent",
        """
        {"happenedOn":"2019-02-27","strands":["s"],"channel":"POST","statements":[]}
        """);
    post(caseId, "close-case", "{\"happenedOn\":\"2019-06-03\",\"reason\":\"COMPLETED\"}");
    return caseId;
  }

  private String received(String reference) {
    var reply =
        casebook.postAs(
            MANAGER,
            "/cases",
            """
            {"happenedOn":"2019-01-15","reference":"%s","channel":"EMAIL","wording":"How many?",
             "requester":{"name":"Rowan Ashdown","address":"rowan@example.org","type":"INDIVIDUAL"}}
            """
                .formatted(reference));
    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
    return reply.body().get("caseId").asString();
  }

  private void post(String caseId, String command, String body) {
    var reply = casebook.postAs(MANAGER, path(caseId, command), body);
    assertThat(reply.status()).as("%s %s", command, reply.body()).isEqualTo(200);
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

  private List<Long> pending() {
    return casebook.store().sql("select id from pending_erasure").query(Long.class).list();
  }
}
