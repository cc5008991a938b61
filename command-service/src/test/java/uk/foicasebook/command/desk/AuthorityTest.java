package uk.foicasebook.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Casebook.Reply;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;
import uk.foicasebook.events.samples.SettableClock;

/** An authority of two services on one store, told over HTTP what it settles and publishes. */
class AuthorityTest {
  private static final String ADMINISTRATOR = SignIn.token("ada", "sample-police", "administrator");
  private static final String MANAGER = SignIn.token("mo", "sample-police", "manager");
  private static final String APPROVER = SignIn.token("avery", "sample-police", "approver");
  private static final String FIRST = "1".repeat(64);
  private static final String SECOND = "2".repeat(64);

  private final SettableClock clock = SettableClock.at("2026-03-03T10:00:00Z");
  private Casebook here;
  private Casebook there;

  @BeforeEach
  void start() {
    var database = Postgres.newDatabase();
    here = Casebook.at(clock, database);
    there = Casebook.at(clock, database);
  }

  @AfterEach
  void stop() {
    here.close();
    there.close();
  }

  @Test
  void a_response_must_be_cleared_from_the_day_on_which_the_chain_takes_effect() {
    var early = caseWithAStrand(there);
    var late = caseWithAStrand(there);
    var settled = settle(here, "2026-03-05", "\"disclosure\"");

    var before = issue(there, early, "2026-03-03");
    clock.setTo("2026-03-05T10:00:00Z");
    var uncleared = issue(there, late, "2026-03-05");
    var submitted =
        there.post(
            late + "/submit-for-clearance",
            """
            {"happenedOn": "2026-03-05", "clearance": "one", "strands": ["s"]}
            """);
    var waiting = issue(here, late, "2026-03-05");
    var cleared =
        there.postAs(
            APPROVER,
            late + "/clear-response",
            """
            {"happenedOn": "2026-03-05", "clearance": "one", "stage": "disclosure"}
            """);
    var after = issue(here, late, "2026-03-05");

    assertRecorded(settled);
    assertThat(settled.header("Casebook-After")).isEqualTo("authority/sample-police:0");
    assertRecorded(before);
    assertThat(uncleared.status()).isEqualTo(422);
    assertThat(uncleared.problem()).isEqualTo("not-cleared");
    assertRecorded(submitted);
    assertThat(waiting.problem()).isEqualTo("not-cleared");
    assertRecorded(cleared);
    assertRecorded(after);
  }

  @Test
  void what_is_settled_of_one_authority_does_not_count_in_another() {
    settle(here, "2026-03-03", "\"disclosure\"");
    var officer = SignIn.token("carol", "sample-council", "officer");
    var theirs = caseWithAStrand(there, officer);

    assertRecorded(there.postAs(officer, theirs + "/issue-response", response("2026-03-03")));
  }

  @Test
  void the_same_profile_again_adds_nothing_and_a_stale_page_is_refused() {
    var first = settle(here, "2026-03-03", "\"disclosure\"");
    var again = settle(there, "2026-03-03", "\"disclosure\"");
    var stale = settle(there, "2026-03-03", "", "If-Match", "\"7\"");
    var past = settle(there, "2026-03-02", "");

    assertThat(first.body().path("facts").size()).isEqualTo(1);
    assertRecorded(again);
    assertThat(again.body().path("facts").size()).isZero();
    assertThat(again.body().path("revision").asInt()).isZero();
    assertThat(stale.status()).isEqualTo(412);
    assertThat(past.problem()).isEqualTo("takes-effect-in-the-past");
    assertThat(past.fields()).containsExactly("effectiveFrom");
  }

  @Test
  void a_return_is_published_once_and_corrected_by_one_that_names_it() {
    var key = UUID.randomUUID().toString();
    var first = publish(here, FIRST, "null", "Idempotency-Key", key);
    var retried = publish(there, FIRST, "null", "Idempotency-Key", key);
    var another = publish(there, SECOND, "null");
    var correction = publish(there, SECOND, "\"" + FIRST + "\"");
    var outdated = publish(here, "3".repeat(64), "\"" + FIRST + "\"");
    var noHash = publish(here, "hash", "null");

    assertRecorded(first);
    assertThat(retried.body()).isEqualTo(first.body());
    assertThat(another.problem()).isEqualTo("return-already-published");
    assertThat(another.fields()).containsExactly("replaces");
    assertRecorded(correction);
    assertThat(correction.body().path("revision").asInt()).isEqualTo(1);
    assertThat(outdated.problem()).isEqualTo("not-the-standing-return");
    assertThat(noHash.problem()).isEqualTo("not-asha256");
    assertThat(noHash.fields()).containsExactly("sha256");
  }

  @Test
  void to_people_of_another_authority_it_is_not_there() {
    var reply =
        here.postAs(
            SignIn.token("carol", "sample-council", "administrator", "manager"),
            "/authorities/sample-police/set-authority-profile",
            profile("2026-03-03", ""));

    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.problem()).isEqualTo("no-such-authority");
    assertThat(
            here.store()
                .sql("select count(*) from domain_event_entry")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void an_authority_whose_id_is_long_has_a_stream_too_and_is_no_case() {
    var name = "a-sample-authority-with-a-name-that-is-long-enough";
    var administrator = SignIn.token("ada", name, "administrator");

    var settled =
        here.postAs(
            administrator,
            "/authorities/" + name + "/set-authority-profile",
            profile("2026-03-03", ""));
    var verified = here.getAs(SignIn.token("aud", name, "auditor"), "/audit/verify");

    assertRecorded(settled);
    assertThat(verified.body().path("facts").asInt()).as("%s", verified.body()).isEqualTo(1);
    assertThat(verified.body().path("cases").asInt()).isZero();
  }

  private static void assertRecorded(Reply reply) {
    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
  }

  private static String caseWithAStrand(Casebook casebook) {
    return caseWithAStrand(casebook, SignIn.officer());
  }

  private static String caseWithAStrand(Casebook casebook, String officer) {
    var opened = casebook.postAs(officer, "/cases", Requests.received());
    var address = "/cases/" + opened.body().get("caseId").asString();
    casebook.postAs(officer, address + "/number-parts", Requests.numbered("1"));
    assertRecorded(
        casebook.postAs(
            officer,
            address + "/record-strand",
            """
            {"happenedOn": "2026-03-03", "strand": "s", "parts": ["1"], "description": "d",
             "finding": "NOT_HELD"}
            """));
    return address;
  }

  private static Reply issue(Casebook casebook, String address, String day) {
    return casebook.post(address + "/issue-response", response(day));
  }

  private static String response(String day) {
    return """
        {"happenedOn": "%s", "strands": ["s"], "channel": "EMAIL",
         "statements": ["REVIEW_PROCEDURE", "RIGHT_TO_COMMISSIONER"]}
        """
        .formatted(day);
  }

  private static Reply settle(
      Casebook casebook, String effectiveFrom, String stages, String... headers) {
    return casebook.postAs(
        ADMINISTRATOR,
        "/authorities/sample-police/set-authority-profile",
        profile(effectiveFrom, stages),
        headers);
  }

  private static String profile(String effectiveFrom, String stages) {
    return """
        {"happenedOn": "2026-03-03", "effectiveFrom": "%s", "kind": "POLICE",
         "name": "Sample Police", "clearanceChain": [%s], "internalTargets": []}
        """
        .formatted(effectiveFrom, stages);
  }

  private static Reply publish(
      Casebook casebook, String sha256, String replaces, String... headers) {
    return casebook.postAs(
        MANAGER,
        "/authorities/sample-police/publish-return",
        """
        {"happenedOn": "2026-03-03", "definition": "quarterly-statistics", "definitionVersion": "1",
         "period": {"from": "2025-10-01", "to": "2025-12-31"}, "asAt": "2026-01-15",
         "lawVersion": "2026-01", "replaces": %s, "sha256": "%s",
         "figures": [{"name": "received", "value": "120"}]}
        """
            .formatted(replaces, sha256),
        headers);
  }
}
