package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.reconcile.Replay;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/** The board as it was, against the file as it was. */
class BoardAsAtTest {
  private static final ClarificationId WHICH_YEAR = new ClarificationId("c1");
  private static QueryService service;

  @BeforeAll
  static void two_cases() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    facts.addAll(ModelCase.envelopes());
    facts.addAll(
        CaseBook.of(Facts.caseNumber(1))
            .knownAt("2026-01-05T09:00:00.123456789Z")
            .recordedAt("2026-01-05T09:00:00.123456789Z")
            .write(Facts.received(1, "2026-01-05"))
            .knownAt("2026-01-06T10:00:00Z")
            .recordedAt("2026-01-06T10:00:00Z")
            .write(Facts.assigned("officer-sam"))
            .knownAt("2026-02-02T10:00:00Z")
            .recordedAt("2026-02-02T10:00:00Z")
            .write(Facts.assigned("officer-pat"))
            // Written down late: asked in January, and answered in January too.
            .knownAt("2026-01-12T10:00:00Z")
            .recordedAt("2026-02-10T10:00:00Z")
            .write(
                new ClarificationSought(
                    LocalDate.parse("2026-01-12"),
                    WHICH_YEAR,
                    Scope.WHOLE,
                    Channel.EMAIL,
                    ProtectedText.of("Which year?")))
            .knownAt("2026-01-20T10:00:00Z")
            .recordedAt("2026-02-11T10:00:00Z")
            .write(
                new ClarificationReceived(
                    LocalDate.parse("2026-01-20"),
                    WHICH_YEAR,
                    Channel.EMAIL,
                    true,
                    ProtectedText.of("Last year.")))
            .envelopes());
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void on_the_day_after_it_was_due_the_model_case_was_on_the_board_in_red() {
    JsonNode board = service.get("/board?as-at=2019-02-13").body();
    assertThat(board.path("today").asString()).isEqualTo("2019-02-13");
    JsonNode line = board.path("cases").get(0);
    assertThat(line.path("reference").asString()).isEqualTo("01/FOI/19/000807");
    assertThat(line.path("due").path("on").asString()).isEqualTo("2019-02-12");
    assertThat(line.path("daysLeft").asInt()).isEqualTo(-1);
    assertThat(line.path("rag").asString()).isEqualTo("RED");
    assertThat(service.get("/board?as-at=2019-02-28").body().path("cases").isEmpty()).isTrue();
  }

  @Test
  void before_it_was_recorded_the_book_knew_nothing_of_it() {
    assertThat(service.get("/board?recorded-by=2019-12-31").body().path("cases").isEmpty())
        .isTrue();
  }

  @Test
  void long_before_there_was_any_calendar_nothing_was_due() {
    for (String moment : List.of("0000-01-01", "-4712-01-01T12:00:00Z")) {
      var board = service.get("/board?as-at=" + moment);
      assertThat(board.status()).isEqualTo(200);
      assertThat(board.body().path("cases").isEmpty()).isTrue();
    }
  }

  @Test
  void what_was_recorded_late_is_on_the_board_as_known_and_not_as_recorded() {
    assertThat(due("/board?as-at=2026-01-31")).isEqualTo("2026-02-17");
    assertThat(due("/board?recorded-by=2026-01-31")).isEqualTo("2026-02-02");
    assertThat(due("/board?as-at=2026-01-31&recorded-by=2026-02-09")).isEqualTo("2026-02-02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "as-at=2026-01-05T09:00:00Z",
        "as-at=2026-01-05T09:00:01Z",
        "as-at=2026-01-06",
        "as-at=2026-01-15",
        "as-at=2026-01-20",
        "as-at=2026-02-03",
        "as-at=2026-03-01",
        "recorded-by=2026-01-05T09:00:00Z",
        "recorded-by=2026-01-15",
        "recorded-by=2026-02-03",
        "recorded-by=2026-02-10",
        "recorded-by=2026-03-01",
        "as-at=2026-01-15&recorded-by=2026-01-31",
        "as-at=2026-01-15&recorded-by=2026-02-10",
        "as-at=2026-02-01&recorded-by=2026-02-10"
      })
  void the_board_says_what_the_file_says(String moment) {
    JsonNode board = service.get("/board?" + moment).body().path("cases");
    var file = service.get("/cases/" + Facts.caseNumber(1) + "?" + moment);
    if (file.status() == 404) {
      assertThat(board.isEmpty()).isTrue();
      return;
    }
    JsonNode line = board.get(0);
    assertThat(line.path("phase")).isEqualTo(file.body().path("phase"));
    assertThat(line.path("officer")).isEqualTo(file.body().path("officer"));
    if (!line.path("phase").asString().startsWith("AWAITING")) {
      assertThat(line.path("due").path("on")).isEqualTo(file.body().path("due"));
    }
  }

  @Test
  void rows_equal_a_replay() {
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
  }

  private static String due(String path) {
    return service.get(path).body().path("cases").get(0).path("due").path("on").asString();
  }
}
