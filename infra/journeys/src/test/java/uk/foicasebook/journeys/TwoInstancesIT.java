package uk.foicasebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.foicasebook.broker.FreePort;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.Child;
import uk.foicasebook.local.demo.Answer;

/** Two command services on one store, each remembering cases: neither ever answers from memory. */
@ExtendWith(WholeSystem.class)
class TwoInstancesIT {
  private static Office here;
  private static Office there;
  private static Child second;

  @BeforeAll
  static void start_the_second(Casebook casebook) {
    int port = FreePort.find();
    second = casebook.anotherCommandService(port);
    second.start();
    here = Office.of(casebook);
    there = here.at(port, casebook);
  }

  @AfterAll
  static void stop_the_second() {
    second.stop();
  }

  @Test
  void what_one_accepted_the_other_builds_on() {
    String caseId = bothRemember();
    assertThat(strand(here, caseId, "found-here").status()).isEqualTo(200);
    Answer withheld = withholds(there, caseId, "found-here");
    assertThat(withheld.status()).as(withheld.text()).isEqualTo(200);
    assertThat(withheld.body().path("revision").asInt()).isEqualTo(4);
  }

  @Test
  void what_one_accepted_the_other_refuses_to_contradict() {
    String caseId = bothRemember();
    strand(here, caseId, "found-here");
    assertThat(withholds(here, caseId, "found-here").status()).isEqualTo(200);
    Answer denied =
        there.command(
            "/" + caseId + "/neither-confirm-nor-deny",
            """
            {"happenedOn":"2026-11-03","strand":"found-here","provisions":["31(3)"]}\
            """);
    assertThat(denied.status()).as(denied.text()).isEqualTo(422);
  }

  @Test
  void a_page_that_is_stale_at_one_is_stale_at_the_other() {
    String caseId = bothRemember();
    assertThat(here.assigns(caseId, "a", "If-Match", "\"2\"").status()).isEqualTo(200);
    assertThat(there.assigns(caseId, "b", "If-Match", "\"2\"").status()).isEqualTo(412);
    assertThat(there.assigns(caseId, "b", "If-Match", "\"3\"").status()).isEqualTo(200);
  }

  @Test
  void of_two_writers_at_two_instances_one_wins() throws Exception {
    String caseId = bothRemember();
    try (ExecutorService crew = Executors.newFixedThreadPool(2)) {
      for (int revision = 2; revision < 12; revision++) {
        String seen = "\"" + revision + "\"";
        String a = "a." + revision;
        String b = "b." + revision;
        Future<Answer> one = crew.submit(() -> here.assigns(caseId, a, "If-Match", seen));
        Future<Answer> other = crew.submit(() -> there.assigns(caseId, b, "If-Match", seen));
        List<Integer> statuses = List.of(one.get().status(), other.get().status());
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).anyMatch(status -> status == 409 || status == 412);
      }
    }
    Eventually.holds(() -> assertThat(here.factsOf(caseId).size()).isEqualTo(13));
  }

  @Test
  void a_key_used_at_one_gives_the_same_answer_at_the_other() {
    String caseId = bothRemember();
    Answer first = here.assigns(caseId, "a", "Idempotency-Key", "both-" + caseId);
    Answer again = there.assigns(caseId, "a", "Idempotency-Key", "both-" + caseId);
    assertThat(again.body()).isEqualTo(first.body());
  }

  /** A case at revision 2 that both instances have in memory. */
  private static String bothRemember() {
    String caseId = here.opens();
    assertThat(here.assigns(caseId, "here").status()).isEqualTo(200);
    assertThat(there.assigns(caseId, "there").status()).isEqualTo(200);
    return caseId;
  }

  private static Answer strand(Office office, String caseId, String strand) {
    return office.command(
        "/" + caseId + "/record-strand",
        """
        {"happenedOn":"2026-11-03","strand":"%s","parts":[],"description":"Found","finding":"HELD"}\
        """
            .formatted(strand));
  }

  private static Answer withholds(Office office, String caseId, String strand) {
    return office.command(
        "/" + caseId + "/apply-exemption",
        """
        {"happenedOn":"2026-11-03","strand":"%s","exemptions":["31(1)(a)"]}\
        """
            .formatted(strand));
  }
}
