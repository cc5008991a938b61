package uk.foicasebook.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.demo.Answer;

/** Parts fail, and nothing that was acknowledged is lost or counted twice. */
@ExtendWith(WholeSystem.class)
class FaultsIT {
  private final Casebook casebook;
  private final Office office;

  FaultsIT(Casebook casebook) {
    this.casebook = casebook;
    this.office = Office.of(casebook);
  }

  @AfterEach
  void all_parts_run_again() {
    for (var part : List.of(casebook.kafka(), casebook.queryService())) {
      if (!part.isAlive()) {
        part.start();
      }
    }
  }

  @Test
  void while_kafka_is_down_every_command_succeeds_and_the_read_side_catches_up() {
    casebook.kafka().stop();
    List<String> opened = IntStream.range(0, 10).mapToObj(_ -> office.opens()).toList();
    for (String caseId : opened) {
      assertThat(office.assigns(caseId, "officer.sample").status()).isEqualTo(200);
    }
    casebook.kafka().start();
    for (String caseId : opened) {
      Eventually.holds(
          () ->
              assertThat(office.factsOf(caseId).findValuesAsString("revision"))
                  .isEqualTo(List.of("0", "1")));
    }
  }

  @Test
  void killed_in_mid_batch_the_query_service_comes_back_with_tables_that_equal_a_replay() {
    List<String> cases = IntStream.range(0, 20).mapToObj(_ -> office.opens()).toList();
    for (int round = 0; round < 2; round++) {
      casebook.queryService().stop();
      long before = casebook.archivedFacts();
      load(cases, 10);
      casebook.queryService().launch();
      // The first facts have been committed, so the next batch is under way.
      Eventually.holds(() -> assertThat(casebook.archivedFacts()).isGreaterThan(before));
      casebook.queryService().kill();
      casebook.queryService().start();
    }
    for (String caseId : cases) {
      Eventually.holds(() -> assertThat(office.factsOf(caseId).size()).isEqualTo(21));
    }
    JsonNode verdict = Office.of(casebook, "auditor").asks("/audit/verify").body();
    assertThat(verdict.path("equal").asBoolean()).as(verdict.toString()).isTrue();
    assertThat(verdict.path("facts").asLong()).isGreaterThanOrEqualTo(420);
    assertThat(verdict.path("behind").isEmpty()).isTrue();
  }

  @Test
  void killed_under_load_the_query_service_loses_nothing() throws Exception {
    List<String> cases = IntStream.range(0, 10).mapToObj(_ -> office.opens()).toList();
    try (ExecutorService crew = Executors.newSingleThreadExecutor()) {
      Future<?> loading = crew.submit(() -> load(cases, 20));
      casebook.queryService().kill();
      casebook.queryService().start();
      loading.get();
    }
    for (String caseId : cases) {
      Eventually.holds(() -> assertThat(office.factsOf(caseId).size()).isEqualTo(21));
    }
  }

  @Test
  void the_same_command_under_the_same_key_is_one_fact_and_one_answer() {
    String caseId = office.opens();
    String key = UUID.randomUUID().toString();
    Answer first = office.assigns(caseId, "officer.sample", "Idempotency-Key", key);
    Answer again = office.assigns(caseId, "officer.sample", "Idempotency-Key", key);
    assertThat(List.of(again.status(), again.body())).isEqualTo(List.of(200, first.body()));
    assertThat(office.asksAfter(first, "/cases/" + caseId + "/history").body().path("facts").size())
        .isEqualTo(2);
    Answer other = office.assigns(caseId, "somebody.else", "Idempotency-Key", key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body().path("type").asString()).startsWith("urn:foi-casebook:problem:");
  }

  @Test
  void of_two_writers_on_one_page_one_wins_and_the_other_is_told() throws Exception {
    String caseId = office.opens();
    int revision = 0;
    int won = 0;
    try (ExecutorService crew = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 10; round++) {
        String seen = "\"" + revision + "\"";
        List<Future<Answer>> both = new ArrayList<>();
        for (String officer : List.of("first." + round, "second." + round)) {
          both.add(crew.submit(() -> office.assigns(caseId, officer, "If-Match", seen)));
        }
        List<Answer> answers = List.of(both.get(0).get(), both.get(1).get());
        assertThat(answers.stream().filter(Answer::accepted).count()).isEqualTo(1);
        assertThat(answers.stream().filter(a -> !a.accepted()).toList())
            .allSatisfy(lost -> assertThat(lost.status()).isIn(409, 412));
        won++;
        revision++;
      }
    }
    int facts = won + 1;
    Eventually.holds(() -> assertThat(office.factsOf(caseId).size()).isEqualTo(facts));
  }

  /** Changes the officer of every case {@code times} times, four cases at once. */
  private void load(List<String> cases, int times) {
    try (ExecutorService crew = Executors.newFixedThreadPool(4)) {
      for (String caseId : cases) {
        crew.execute(
            () -> {
              for (int time = 0; time < times; time++) {
                Answer answer = office.assigns(caseId, "officer." + UUID.randomUUID());
                assertThat(answer.status()).as(answer.text()).isEqualTo(200);
              }
            });
      }
    }
  }
}
