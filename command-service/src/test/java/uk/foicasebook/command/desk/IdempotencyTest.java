package uk.foicasebook.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Casebook.Reply;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;

class IdempotencyTest {
  private static Casebook casebook;

  private final String key = UUID.randomUUID().toString();

  @BeforeAll
  static void start() {
    casebook = Casebook.on(Postgres.newDatabase());
  }

  @AfterAll
  static void stop() {
    casebook.close();
  }

  @Test
  void the_same_request_again_gets_the_same_answer_and_no_second_fact() {
    var body = Requests.received("null");

    var first = open(body);
    var again = open(body);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(factsOf(first)).isEqualTo(1);
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    open(Requests.received());

    var other = open(Requests.received());

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.problem()).isEqualTo("key-reused");
    assertThat(other.fields()).containsExactly("Idempotency-Key");
  }

  @Test
  void the_same_key_for_another_case_is_refused() {
    var one = id(casebook.post("/cases", Requests.received()));
    var two = id(casebook.post("/cases", Requests.received()));

    assign(one);

    assertThat(assign(two).problem()).isEqualTo("key-reused");
  }

  @Test
  void a_key_is_its_senders_own() {
    var body = Requests.received("null");
    var first = open(body);

    var colleague =
        casebook.postAs(
            SignIn.token("otto", "sample-police", "officer"),
            "/cases",
            body,
            "Idempotency-Key",
            key);

    assertThat(colleague.status()).isEqualTo(201);
    assertThat(id(colleague)).isNotEqualTo(id(first));
  }

  @Test
  void a_refusal_is_not_kept_under_the_key() {
    var caseId = UUID.randomUUID().toString();
    assertThat(assign(caseId).status()).isEqualTo(404);

    assertThat(open(Requests.received()).status()).isEqualTo(201);
  }

  @Test
  void a_given_reference_does_not_get_in_the_way_of_its_own_retry() {
    var body = Requests.received();

    assertThat(open(body).body()).isEqualTo(open(body).body());
  }

  @Test
  void of_many_twins_at_once_one_is_executed_and_all_get_its_answer() throws Exception {
    var body = Requests.received();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Reply>> twins =
          IntStream.range(0, 8).<Callable<Reply>>mapToObj(_ -> () -> open(body)).toList();

      var replies = threads.invokeAll(twins).stream().map(each -> each.resultNow()).toList();

      assertThat(replies).extracting(Reply::status).containsOnly(201);
      assertThat(replies).extracting(Reply::body).containsOnly(replies.getFirst().body());
      assertThat(factsOf(replies.getFirst())).isEqualTo(1);
    }
  }

  @Test
  void a_receipt_holds_no_word_of_the_request() {
    open(Requests.received());

    var receipts =
        casebook
            .store()
            .sql("select key || convert_from(answer, 'utf8') from command_receipt")
            .query(String.class)
            .list();

    assertThat(receipts)
        .isNotEmpty()
        .noneMatch(kept -> kept.contains("Rowan") || kept.contains("bicycles"))
        .as("a key is kept under a seal, since it may say anything")
        .noneMatch(kept -> kept.contains(key));
  }

  private Reply open(String body) {
    return casebook.post("/cases", body, "Idempotency-Key", key);
  }

  private Reply assign(String caseId) {
    return casebook.post(
        "/cases/" + caseId + "/assign-officer",
        Requests.assignedTo("olive"),
        "Idempotency-Key",
        key);
  }

  private static String id(Reply reply) {
    return reply.body().get("caseId").asString();
  }

  private static int factsOf(Reply reply) {
    return casebook
        .store()
        .sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
        .param(id(reply))
        .query(Integer.class)
        .single();
  }
}
