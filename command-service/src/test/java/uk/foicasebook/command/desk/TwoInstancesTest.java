package uk.foicasebook.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Casebook.Reply;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;

/** Two services on one store, each remembering the case as it last saw it. */
class TwoInstancesTest {
  private static Casebook here;
  private static Casebook there;

  private String address;

  @BeforeAll
  static void start() {
    var database = Postgres.newDatabase();
    here = Casebook.on(database);
    there = Casebook.on(database);
  }

  @AfterAll
  static void stop() {
    here.close();
    there.close();
  }

  @BeforeEach
  void both_remember_the_case() {
    var caseId = here.post("/cases", Requests.received()).body().get("caseId").asString();
    address = "/cases/" + caseId;
    assertThat(there.post(address + "/number-parts", Requests.numbered("1")).status())
        .isEqualTo(200);
    assertThat(here.post(address + "/assign-officer", Requests.assignedTo("olive")).status())
        .isEqualTo(200);
    assertThat(there.post(address + "/assign-officer", Requests.assignedTo("otto")).status())
        .isEqualTo(200);
  }

  @Test
  void a_command_is_accepted_on_what_the_other_recorded() {
    var reply = here.post(address + "/assign-officer", Requests.assignedTo("olive"));

    assertThat(reply.body().get("revision").asInt()).isEqualTo(4);
    assertThat(reply.body().get("facts").size()).isEqualTo(1);
  }

  @Test
  void a_command_is_not_refused_on_what_was_so_before() {
    there.post(address + "/number-parts", Requests.numbered("1", "2"));

    var reply =
        here.post(
            address + "/record-strand",
            """
            {"happenedOn": "2026-03-04", "strand": "second", "parts": ["2"],
             "description": "About part 2", "finding": "HELD"}
            """);

    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
  }

  @Test
  void a_command_is_refused_on_what_is_so_now() {
    there.post(address + "/number-parts", Requests.numbered("7"));

    var reply =
        here.post(
            address + "/record-strand",
            """
            {"happenedOn": "2026-03-04", "strand": "first", "parts": ["1"],
             "description": "About part 1", "finding": "HELD"}
            """);

    assertThat(reply.problem()).isEqualTo("unknown-part");
    assertThat(reply.fields()).containsExactly("parts[0]");
  }

  @Test
  void a_stale_page_is_found_out_whichever_instance_it_reaches() {
    var stale =
        here.post(address + "/assign-officer", Requests.assignedTo("x"), "If-Match", "\"2\"");
    var fresh =
        here.post(address + "/assign-officer", Requests.assignedTo("x"), "If-Match", "\"3\"");

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.body().get("revision").asInt()).isEqualTo(3);
    assertThat(stale.body().get("since").toString())
        .isEqualTo("[{\"revision\":3,\"name\":\"officer-assigned\"}]");
    assertThat(fresh.status()).isEqualTo(200);
    assertThat(fresh.header("ETag")).isEqualTo("\"4\"");
  }

  @Test
  void many_writers_on_one_case_lose_nothing() throws Exception {
    var replies = atOnce(12, i -> instance(i).post(address + "/assign-officer", officer(i)));

    assertThat(replies).extracting(Reply::status).containsOnly(200);
    assertThat(revisions()).containsExactlyElementsOf(LongStream.range(0, 16).boxed().toList());
  }

  @Test
  void the_second_of_two_is_told_what_the_first_recorded() {
    there.post(
        address + "/seek-clarification",
        """
        {"happenedOn": "2026-03-04", "channel": "EMAIL", "question": "Which year?"}
        """);

    var second =
        here.post(
            address + "/issue-fees-notice",
            """
            {"happenedOn": "2026-03-04", "channel": "EMAIL", "pence": 1250}
            """,
            "If-Match",
            "\"3\"");

    assertThat(second.status()).isEqualTo(412);
    assertThat(second.body().get("since").toString())
        .isEqualTo("[{\"revision\":4,\"name\":\"clarification-sought\"}]");
    assertThat(second.body().toString()).doesNotContain("Which year");
  }

  @Test
  void commands_on_different_facets_of_one_case_all_get_through() throws Exception {
    var replies =
        atOnce(
            8,
            i ->
                i % 2 == 0
                    ? here.post(address + "/assign-officer", officer(i))
                    : there.post(
                        address + "/issue-fees-notice",
                        """
                        {"happenedOn": "2026-03-04", "channel": "POST", "pence": %d}
                        """
                            .formatted(100 + i)));

    assertThat(replies).extracting(Reply::status).containsOnly(200);
    assertThat(revisions()).containsExactlyElementsOf(LongStream.range(0, 12).boxed().toList());
  }

  @Test
  void of_many_who_saw_one_revision_exactly_one_gets_through() throws Exception {
    var replies =
        atOnce(
            8, i -> instance(i).post(address + "/assign-officer", officer(i), "If-Match", "\"3\""));

    assertThat(replies).extracting(Reply::status).containsOnly(200, 412).containsOnlyOnce(200);
    assertThat(revisions()).endsWith(4L).hasSize(5);
  }

  private static Casebook instance(int i) {
    return i % 2 == 0 ? here : there;
  }

  private static String officer(int i) {
    return Requests.assignedTo("officer-" + i);
  }

  private interface Sender {
    Reply send(int number);
  }

  private static List<Reply> atOnce(int number, Sender sender) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = new ArrayList<Callable<Reply>>();
      for (var i = 0; i < number; i++) {
        var which = i;
        calls.add(() -> sender.send(which));
      }
      return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
    }
  }

  private List<Long> revisions() {
    return here.store()
        .sql(
            """
            select sequence_number from domain_event_entry
             where aggregate_identifier = ? order by sequence_number
            """)
        .param(address.substring("/cases/".length()))
        .query(Long.class)
        .list();
  }
}
