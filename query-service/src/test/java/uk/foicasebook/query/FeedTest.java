package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.reconcile.Replay;
import uk.foicasebook.query.reconcile.Verification;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/** The way from the topic into the tables, whatever comes along it. */
class FeedTest {
  private static final Duration LONG = Duration.ofSeconds(40);

  private QueryService service;

  @BeforeEach
  void start() {
    service = QueryService.start();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void what_comes_twice_is_applied_once() {
    List<Envelope> facts = Facts.openCase(1, "2026-02-02", "officer-sam", "officer-pat");
    service.publish(facts.subList(0, 2));
    service.publish(facts.subList(0, 2));
    service.publish(facts);
    service.awaitFacts(3);
    assertThat(service.get("/board").body().path("cases").get(0).path("officer").asString())
        .isEqualTo("officer-pat");
    assertEqualToAReplay(1, 3);
  }

  @Test
  void a_gap_stops_the_partition_and_what_came_before_it_stands() {
    List<Envelope> facts = Facts.openCase(1, "2026-02-02", "officer-sam", "officer-pat");
    service.publish(facts.get(0), facts.get(1));
    service.awaitFacts(2);
    List<Envelope> other = Facts.openCase(1, "2026-02-02", "a", "b", "c");
    service.publish(other.get(3));
    awaitStopped("gap");
    assertEqualToAReplay(1, 2);
  }

  @Test
  void another_fact_in_the_place_of_an_archived_one_stops_the_partition() {
    service.publish(Facts.openCase(1, "2026-02-02", "officer-sam"));
    service.awaitFacts(2);
    service.publish(Facts.openCase(1, "2026-02-02", "officer-mallory").get(1));
    awaitStopped("is another fact than the one archived");
  }

  @Test
  void a_fact_that_does_not_follow_the_one_before_stops_the_partition() {
    service.publish(Facts.openCase(1, "2026-02-02", "officer-sam").get(0));
    service.awaitFacts(1);
    service.publish(Facts.openCase(1, "2026-02-03", "officer-sam").get(1));
    awaitStopped("does not follow the fact before it");
  }

  @Test
  void an_unknown_fact_stops_its_partition_and_no_other() {
    List<Envelope> facts = Facts.openCase(1, "2026-02-02", "officer-sam");
    service.publish(facts);
    service.publish(Facts.unknownAfter(facts.getLast()));
    awaitStopped("unknown fact: dog-barked.r1");
    int elsewhere = Facts.caseElsewhere(Facts.caseNumber(1));
    service.publish(Facts.openCase(elsewhere, "2026-02-02", "officer-sam"));
    service.awaitFacts(4);
    assertThat(service.get("/cases/" + Facts.caseNumber(elsewhere)).status()).isEqualTo(200);
    assertThat(service.as(null, "/actuator/health/readiness").status()).isEqualTo(503);
  }

  @Test
  void a_case_that_cannot_be_applied_is_parked_and_says_so_and_the_rest_goes_on() {
    List<Envelope> facts = Facts.openCase(1, "2026-02-02", "officer-sam");
    service.publish(facts);
    service.publish(Facts.unreadableAfter(facts.getLast()));
    service.publish(Facts.openCase(2, "2026-02-03", "officer-pat"));
    service.awaitFacts(5);
    var read = service.get("/cases/" + Facts.caseNumber(1)).body();
    assertThat(read.path("revision").asInt()).isEqualTo(1);
    assertThat(read.path("behind").path("fromRevision").asInt()).isEqualTo(2);
    var board = service.get("/board").body();
    assertThat(board.path("cases").findValuesAsString("behind"))
        .isEqualTo(List.of("true", "false"));
    assertThat(service.feedHealth().toString())
        .contains(Facts.caseNumber(1).toString())
        .contains("officer-assigned.r1");
    assertEqualToAReplay(2, 5);
  }

  @Test
  void a_parked_case_is_taken_up_again_at_the_next_start() {
    service.publish(Facts.openCase(1, "2026-02-02", "officer-sam"));
    service.awaitFacts(2);
    List<Envelope> bad = Facts.openCase(2, "2026-02-02", "officer-sam");
    service.publish(bad);
    service.publish(Facts.unreadableAfter(bad.getLast()));
    service.awaitFacts(5);
    // As if a fault since mended had parked the first case at its second fact.
    service.db().sql("delete from board where case_id = ?").param(id(1)).update();
    service
        .db()
        .sql("insert into parked_case values (?, 'sample-police', 1, 'x', 'a fault', now())")
        .param(id(1))
        .update();
    service.stop();
    service.run();
    assertThat(service.get("/cases/" + Facts.caseNumber(1)).body().has("behind")).isFalse();
    assertThat(service.get("/cases/" + Facts.caseNumber(2)).body().has("behind")).isTrue();
    assertEqualToAReplay(2, 5);
  }

  @Test
  void more_than_ten_parked_cases_stop_everything() {
    var facts = new ArrayList<Envelope>();
    for (int n = 1; n <= 60; n++) {
      List<Envelope> open = Facts.openCase(n, "2026-02-02", "officer-sam");
      facts.addAll(open);
      facts.add(Facts.unreadableAfter(open.getLast()));
    }
    service.publish(facts);
    awaitStopped("more than 10 cases are parked");
    assertThat(service.db().sql("select count(*) from parked_case").query(Long.class).single())
        .isLessThanOrEqualTo(10);
  }

  @Test
  void somebody_elses_move_of_the_offset_is_noticed_and_followed() {
    List<Envelope> facts = Facts.openCase(1, "2026-02-02", "officer-sam", "officer-pat");
    service.publish(facts.subList(0, 2));
    service.awaitFacts(2);
    service.db().sql("update feed_offset set next_offset = 0").update();
    service.publish(facts.get(2));
    service.awaitFacts(3);
    assertEqualToAReplay(1, 3);
  }

  @Test
  void a_topic_made_anew_is_read_from_its_beginning() {
    List<Envelope> facts = Facts.openCase(1, "2026-02-02", "officer-sam", "officer-pat");
    service.publish(facts.subList(0, 2));
    service.awaitFacts(2);
    service.stop();
    service.dropTopic();
    service.makeTopic();
    service.run();
    service.publish(facts);
    service.awaitFacts(3);
    assertEqualToAReplay(1, 3);
  }

  @Test
  void an_instance_that_goes_in_the_middle_leaves_nothing_out_and_nothing_twice() {
    try (QueryService other = service.another()) {
      for (int n = 1; n <= 300; n++) {
        service.publish(Facts.openCase(n, "2026-02-02", "officer-sam", "officer-pat"));
        if (n == 150) {
          other.stop();
        }
      }
    }
    service.publish(ModelCase.envelopes());
    service.awaitFacts(900 + ModelCase.envelopes().size());
    assertEqualToAReplay(301, 900 + ModelCase.envelopes().size());
  }

  private void awaitStopped(String reason) {
    await()
        .atMost(LONG)
        .untilAsserted(
            () -> {
              assertThat(service.feedHealth().path("status").asString()).isEqualTo("DOWN");
              assertThat(service.feedHealth().toString()).contains(reason);
            });
  }

  private void assertEqualToAReplay(long cases, long facts) {
    Verification found = service.bean(Replay.class).verify(null);
    assertThat(found.differences()).isEmpty();
    assertThat(List.of(found.cases(), found.facts())).isEqualTo(List.of(cases, facts));
  }

  private static UUID id(int n) {
    return Facts.caseNumber(n).value();
  }
}
