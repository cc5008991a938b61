package uk.foicasebook.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Casebook.Reply;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;

/** What a command that names other cases finds out about them, and about which it finds nothing. */
class OtherCasesTest {
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
  void a_case_of_the_same_authority_is_counted_by_its_own_estimate() {
    String one = opened();
    String other = opened();
    assertThat(aggregate(one, other).problem()).isEqualTo("other-not-estimated");

    casebook.post(
        "/cases/" + other + "/estimate-cost",
        """
        {"happenedOn": "2026-03-03",
         "items": [{"activity": "LOCATING", "minutes": 480, "basis": "A trial"}]}
        """);

    assertThat(aggregate(one, other).status()).isEqualTo(200);
    assertThat(
            casebook
                .store()
                .sql(
                    """
                    select convert_from(payload, 'UTF8') from domain_event_entry
                     where aggregate_identifier = ? order by sequence_number desc limit 1
                    """)
                .param(one)
                .query(String.class)
                .single())
        .contains(
            "\"caseId\":\"" + other + "\"", "\"receivedOn\":\"2026-03-02\"", "\"minutes\":480");
  }

  @Test
  void neither_a_case_of_another_authority_nor_the_case_itself_is_another_case() {
    String one = opened();
    String elsewhere =
        casebook
            .postAs(
                SignIn.token("carol", "sample-council", "officer"), "/cases", Requests.received())
            .body()
            .get("caseId")
            .asString();

    for (String unknown : new String[] {one, elsewhere, "0192f0c0-0000-7000-8000-000000000099"}) {
      Reply reply = aggregate(one, unknown);
      assertThat(reply.problem()).isEqualTo("unknown-other-case");
      assertThat(reply.fields()).containsExactly("requests[0].caseId");
    }
  }

  @Test
  void what_is_no_id_is_bad_input() {
    Reply reply = aggregate(opened(), "1-1-1-1-1");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.fields()).containsExactly("requests[0].caseId");
  }

  private static String opened() {
    return casebook.post("/cases", Requests.received()).body().get("caseId").asString();
  }

  private static Reply aggregate(String one, String other) {
    return casebook.post(
        "/cases/" + one + "/aggregate-requests",
        """
        {"happenedOn": "2026-03-04", "requests": [{"caseId": "%s"}],
         "ground": "SAME_PERSON", "why": "Both are about bicycles."}
        """
            .formatted(other));
  }
}
