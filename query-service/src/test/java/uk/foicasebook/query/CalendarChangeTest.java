package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CalendarEvent.HolidayProclaimed;
import uk.foicasebook.events.CalendarEvent.HolidayWithdrawn;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Nation;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.archive.ReferenceArchive;
import uk.foicasebook.query.archive.ReferenceReaders;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/**
 * Holidays come and go while cases are open. The law carries the calendar as it is today, so each
 * story first takes it back to what it was.
 */
class CalendarChangeTest {
  private static final List<Nation> EVERYWHERE = List.of(Nation.values());
  private static final LocalDate FUNERAL = LocalDate.parse("2022-09-19");

  private static final List<Envelope> FUNERAL_DAY =
      CaseBook.of(CalendarEvent.CALENDAR)
          .recordedAt("2026-03-01T08:00:00Z")
          .knownAt("2026-03-01T08:00:00Z")
          .write(withdrawn("before", FUNERAL))
          .recordedAt("2026-03-02T11:00:00Z")
          .knownAt("2026-03-02T11:00:00Z")
          .write(proclaimed("after", FUNERAL))
          .envelopes();

  /** Received on Monday 22 August 2022, and still open. */
  private static final List<Envelope> OPEN = Facts.openCase(1, "2022-08-22");

  /** Received on the same day, and answered on 6 September, before the day was proclaimed. */
  private static final List<Envelope> ANSWERED =
      CaseBook.of(Facts.caseNumber(2))
          .write(Facts.received(2, "2022-08-22"), Facts.assigned("officer-sam"))
          .recordedAt("2026-03-02T10:00:00Z")
          .write(
              new ResponseIssued(
                  LocalDate.parse("2022-09-06"),
                  new ResponseId("first"),
                  List.of(),
                  Channel.EMAIL,
                  List.of(),
                  true,
                  LocalDate.parse("2022-11-01"),
                  "before"))
          .envelopes();

  @Test
  void a_holiday_proclaimed_under_open_cases_moves_their_dates_and_says_why() {
    try (var service = QueryService.start()) {
      service.publish(FUNERAL_DAY.getFirst());
      awaitEdition(service, "before");
      service.publish(OPEN);
      service.publish(ANSWERED);
      service.awaitFacts(OPEN.size() + ANSWERED.size());
      assertThat(onBoard(service)).containsExactly("2022-09-20");

      service.publish(FUNERAL_DAY.getLast());
      awaitEdition(service, "after");
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(onBoard(service)).containsExactly("2022-09-21"));

      assertThat(answer(service, 1, "")).isEqualTo("2022-09-21");
      assertThat(answer(service, 2, "")).as("it was met before").isEqualTo("2022-09-20");
      JsonNode change =
          service
              .get("/cases/" + Facts.caseNumber(1) + "/history")
              .body()
              .path("deadlineChanges")
              .get(0);
      assertThat(change.path("kind").asString()).isEqualTo("answer");
      assertThat(change.path("from").asString()).isEqualTo("2022-09-20");
      assertThat(change.path("to").asString()).isEqualTo("2022-09-21");
      assertThat(change.path("recordedAt").asString()).isEqualTo("2026-03-02T11:00:00Z");
      assertThat(change.path("what").asString())
          .isEqualTo(
              "Deadline changed because Mon 19 Sep 2022 is no longer a working day: A day."
                  + " Its last day is 2022-09-21 and no longer 2022-09-20.");
      assertThat(
              service
                  .get("/cases/" + Facts.caseNumber(2) + "/history")
                  .body()
                  .path("deadlineChanges")
                  .findValuesAsString("kind"))
          .doesNotContain("answer", "refusal-notice")
          .contains("complaint-window");

      assertThat(answer(service, 1, "?recorded-by=2026-03-02T10:30:00Z")).isEqualTo("2022-09-20");
      assertThat(answer(service, 1, "?known-on=2022-09-08")).isEqualTo("2022-09-20");
      assertThat(answer(service, 1, "?known-on=2022-09-09")).isEqualTo("2022-09-21");
      assertThat(service.get("/calendar").body().path("newest").asString()).isEqualTo("after");
      assertThat(
              service
                  .post("/calculator", "{\"receivedOn\":\"2022-08-22\"}")
                  .body()
                  .path("edition")
                  .asString())
          .isEqualTo("after");
    }
  }

  @Test
  void dates_move_whoever_was_the_first_to_hear_of_the_holiday() {
    try (var service = QueryService.start()) {
      service.publish(FUNERAL_DAY.getFirst());
      awaitEdition(service, "before");
      service.publish(OPEN);
      service.awaitFacts(OPEN.size());
      assertThat(onBoard(service)).containsExactly("2022-09-20");

      // Another instance archives it, and somebody who asks here is told before anything looks.
      service.bean(ReferenceArchive.class).add(FUNERAL_DAY.getLast());
      service.bean(ReferenceReaders.class).refresh();
      awaitEdition(service, "after");

      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(onBoard(service)).containsExactly("2022-09-21"));
    }
  }

  @Test
  void a_restarted_instance_and_another_one_know_what_was_proclaimed() {
    try (var service = QueryService.start()) {
      service.publish(FUNERAL_DAY);
      service.publish(OPEN);
      service.awaitFacts(OPEN.size());
      awaitEdition(service, "after");
      service.stop();
      service.run();
      awaitEdition(service, "after");
      assertThat(onBoard(service)).containsExactly("2022-09-21");
      try (var other = service.another()) {
        awaitEdition(other, "after");
        assertThat(onBoard(other)).containsExactly("2022-09-21");
      }
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> service.feedHealth().path("status").asString().equals("UP"));
    }
  }

  @Test
  void the_order_of_arrival_changes_nothing() {
    List<JsonNode> told = new ArrayList<>();
    for (boolean calendarFirst : new boolean[] {true, false}) {
      try (var service = QueryService.start()) {
        List<List<Envelope>> books =
            calendarFirst
                ? List.of(FUNERAL_DAY, OPEN, ANSWERED)
                : List.of(ANSWERED, OPEN, FUNERAL_DAY);
        books.forEach(service::publish);
        service.awaitFacts(OPEN.size() + ANSWERED.size());
        awaitEdition(service, "after");
        for (int n = 1; n <= 2; n++) {
          String address = "/cases/" + Facts.caseNumber(n);
          told.add(service.get(address + "/deadlines").body());
          told.add(service.get(address + "/history").body());
        }
      }
    }
    assertThat(told.subList(0, 4)).isEqualTo(told.subList(4, 8));
  }

  @Test
  void a_holiday_that_moves_brings_a_date_forward() {
    // 4 May 2020 was moved to 8 May. Received on 6 April, the twentieth working day was 7 May
    // while 4 May was a holiday, and is 6 May.
    LocalDate monday = LocalDate.parse("2020-05-04");
    LocalDate friday = LocalDate.parse("2020-05-08");
    List<Envelope> victoryDay =
        CaseBook.of(CalendarEvent.CALENDAR)
            .recordedAt("2026-03-01T08:00:00Z")
            .write(withdrawn("neither", friday), proclaimed("monday", monday))
            .recordedAt("2026-03-02T11:00:00Z")
            .write(withdrawn("neither again", monday), proclaimed("friday", friday))
            .envelopes();
    try (var service = QueryService.start()) {
      service.publish(victoryDay.subList(0, 2));
      awaitEdition(service, "monday");
      service.publish(Facts.openCase(1, "2020-04-06"));
      service.awaitFacts(2);
      assertThat(onBoard(service)).containsExactly("2020-05-07");

      service.publish(victoryDay.subList(2, 4));
      awaitEdition(service, "friday");

      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(onBoard(service)).containsExactly("2020-05-06"));
    }
  }

  @Test
  void a_calendar_fact_that_does_not_follow_stops_the_topic_loudly() {
    try (var service = QueryService.start()) {
      service.publish(FUNERAL_DAY.getLast());

      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> service.feedHealth().path("status").asString().equals("DOWN"));
      assertThat(service.feedHealth().path("details").path("readWhole").toString()).contains("gap");
    }
  }

  private static void awaitEdition(QueryService service, String edition) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> service.get("/calendar").body().path("newest").asString("").equals(edition));
  }

  private static List<String> onBoard(QueryService service) {
    return service.get("/board").body().path("cases").findValuesAsString("on");
  }

  private static String answer(QueryService service, int number, String question) {
    return service
        .get("/cases/" + Facts.caseNumber(number) + "/deadlines" + question)
        .body()
        .path("deadlines")
        .valueStream()
        .filter(deadline -> deadline.path("kind").asString().equals("answer"))
        .map(deadline -> deadline.path("due").asString())
        .findFirst()
        .orElseThrow();
  }

  private static HolidayProclaimed proclaimed(String edition, LocalDate date) {
    return new HolidayProclaimed(LocalDate.parse("2026-03-01"), edition, date, EVERYWHERE, "A day");
  }

  private static HolidayWithdrawn withdrawn(String edition, LocalDate date) {
    return new HolidayWithdrawn(LocalDate.parse("2026-03-01"), edition, date, EVERYWHERE, "A day");
  }
}
