package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** Reading one's own writes. */
class WaitingTest {
  private static QueryService service;

  @BeforeAll
  static void start() {
    service = QueryService.start();
    service.publish(Facts.openCase(1, "2026-02-02"));
    service.awaitFacts(2);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_query_waits_for_the_fact_it_was_told_of() {
    String path = "/cases/" + Facts.caseNumber(2) + "?after=" + Facts.caseNumber(2) + ":1";
    var asked = CompletableFuture.supplyAsync(() -> service.get(path));
    service.publish(Facts.openCase(2, "2026-02-02"));
    assertThat(asked.join().status()).isEqualTo(200);
    assertThat(asked.join().body().path("revision").asInt()).isEqualTo(1);
  }

  @Test
  void the_header_says_the_same_as_the_parameter() {
    assertThat(service.get("/board", "Casebook-After", Facts.caseNumber(1) + ":1").status())
        .isEqualTo(200);
  }

  @Test
  void what_has_not_arrived_in_time_is_said_plainly() {
    var answer = service.get("/board?after=" + Facts.caseNumber(1) + ":99");
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body().path("type").asString())
        .isEqualTo("urn:foi-casebook:problem:read-side-behind");
    assertThat(answer.whole().headers().firstValue("Retry-After")).hasValue("1");
  }

  @Test
  void a_fact_of_another_authority_never_arrives() {
    var answer =
        service.as(
            SignIn.token("other-council", "officer"), "/board?after=" + Facts.caseNumber(1) + ":1");
    assertThat(answer.status()).isEqualTo(503);
  }

  @Test
  void a_token_that_is_none_is_a_bad_field() {
    var answer = service.get("/board?after=yesterday");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("fields").findValuesAsString("field")).containsExactly("after");
  }
}
