package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.CalendarEvent;
import uk.foicasebook.events.CalendarEvent.HolidayProclaimed;
import uk.foicasebook.events.CalendarEvent.HolidayWithdrawn;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.Nation;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.projection.RebuildJobs;
import uk.foicasebook.query.reconcile.Replay;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.RandomBook;

/** Cases that go on: what was said of them before is neither lost nor written again. */
class CasesGoOnTest {
  private static final CaseId ONE = Facts.caseNumber(1);
  private static final LocalDate A_DAY = LocalDate.parse("2025-08-25");
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
  void cases_that_grow_fact_by_fact_equal_a_replay_whatever_the_calendar_is_told_meanwhile() {
    List<List<Envelope>> book = RandomBook.of(7, 60);
    int facts = 0;
    for (int wave = 0; wave < 6; wave++) {
      for (List<Envelope> ofCase : book) {
        if (wave < ofCase.size()) {
          List<Envelope> next = ofCase.subList(wave, wave < 5 ? wave + 1 : ofCase.size());
          service.publish(next);
          facts += next.size();
        }
      }
      service.awaitFacts(facts);
      if (wave == 2) {
        service.publish(calendar());
        await()
            .atMost(Duration.ofSeconds(30))
            .until(
                () ->
                    service.get("/calendar").body().path("newest").asString("").equals("back")
                        && service.bean(RebuildJobs.class).running().isEmpty());
      }
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> service.bean(RebuildJobs.class).running().isEmpty());
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
  }

  @Test
  void what_is_said_no_more_is_not_written_again() {
    assertThat(markedAfterOneRecordedAt("2026-02-03T10:00:00Z")).isEqualTo(1);
  }

  @Test
  void what_is_recorded_in_the_moment_of_another_fact_has_all_written_again() {
    assertThat(markedAfterOneRecordedAt("2026-02-02T10:00:00Z")).isEqualTo(0);
  }

  @Test
  void a_table_that_another_version_wrote_is_not_gone_on_with() {
    openedAndAssigned("2026-02-02T10:00:00Z");
    mark();
    service.db().sql("update read_model_version set version = '0'").update();
    service.publish(third("2026-02-03T10:00:00Z"));
    service.awaitFacts(3);
    assertThat(marked()).isEqualTo(0);
  }

  @Test
  void a_table_in_which_a_fact_changes_nothing_is_not_written() {
    openedAndAssigned("2026-02-02T10:00:00Z");
    service.db().sql("update diary set officer = 'x'").update();
    service.db().sql("update board set officer = 'x'").update();
    service.publish(facts("officer-sam").get(2));
    service.awaitFacts(3);
    assertThat(officer("diary")).isEqualTo("x");
    assertThat(officer("board"))
        .as("in a table that says up to which fact it is")
        .isEqualTo("officer-sam");
  }

  @Test
  void a_table_that_another_version_wrote_is_written_all_the_same() {
    openedAndAssigned("2026-02-02T10:00:00Z");
    service.db().sql("update diary set officer = 'x'").update();
    service.db().sql("update read_model_version set version = '0'").update();
    service.publish(facts("officer-sam").get(2));
    service.awaitFacts(3);
    assertThat(officer("diary")).isEqualTo("officer-sam");
  }

  private String officer(String table) {
    return service.db().sql("select distinct officer from " + table).query(String.class).single();
  }

  private int markedAfterOneRecordedAt(String instant) {
    openedAndAssigned("2026-02-02T10:00:00Z");
    mark();
    service.publish(third(instant));
    service.awaitFacts(3);
    return marked();
  }

  /** One after the other, so that the first is over when the second comes. */
  private void openedAndAssigned(String secondAt) {
    List<Envelope> facts = facts(secondAt, secondAt);
    service.publish(facts.get(0));
    service.awaitFacts(1);
    service.publish(facts.get(1));
    service.awaitFacts(2);
  }

  /** In a row of how the case stood before its second fact. */
  private void mark() {
    int rows =
        service
            .db()
            .sql(
                "update case_state set officer = 'x' where case_id = ? and recorded_to < 'infinity'")
            .param(ONE.value())
            .update();
    assertThat(rows).isEqualTo(1);
  }

  private int marked() {
    return service
        .db()
        .sql("select count(*) from case_state where case_id = ? and officer = 'x'")
        .param(ONE.value())
        .query(Integer.class)
        .single();
  }

  private static Envelope third(String recordedAt) {
    return facts("2026-02-02T10:00:00Z", recordedAt).get(2);
  }

  private static List<Envelope> facts(String third) {
    return facts("2026-02-02T10:00:00Z", "2026-02-03T10:00:00Z", third);
  }

  private static List<Envelope> facts(String secondAt, String thirdAt) {
    return facts(secondAt, thirdAt, "officer-pat");
  }

  private static List<Envelope> facts(String secondAt, String thirdAt, String thirdOfficer) {
    return CaseBook.of(ONE)
        .knownAt("2026-02-01T10:00:00Z")
        .recordedAt("2026-02-01T10:00:00Z")
        .write(Facts.received(1, "2026-02-01"))
        .knownAt(secondAt)
        .recordedAt(secondAt)
        .write(Facts.assigned("officer-sam"))
        .knownAt(thirdAt)
        .recordedAt(thirdAt)
        .write(Facts.assigned(thirdOfficer))
        .envelopes();
  }

  private static List<Envelope> calendar() {
    return CaseBook.of(CalendarEvent.CALENDAR)
        .knownAt("2025-08-01T08:00:00Z")
        .recordedAt("2025-08-01T08:00:00Z")
        .write(new HolidayWithdrawn(A_DAY, "gone", A_DAY, List.of(Nation.values()), "A day"))
        .knownAt("2025-11-10T08:00:00Z")
        .recordedAt("2025-11-10T08:00:00Z")
        .write(new HolidayProclaimed(A_DAY, "back", A_DAY, List.of(Nation.values()), "A day"))
        .envelopes();
  }
}
