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
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Complaints;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** Ten weeks of two requests in and three answers out each, on Monday 2 March 2026. */
class ForecastTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final int WEEKS = 10;
  private static QueryService service;

  @BeforeAll
  static void a_steady_office_with_a_backlog() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    int n = 0;
    for (int week = 0; week < WEEKS; week++) {
      LocalDate inIt = TODAY.minusDays(7L * week);
      for (int each = 0; each < 2; each++) {
        facts.addAll(Facts.openCase(++n, inIt.minusDays(6).toString()));
      }
      for (int each = 0; each < 3; each++) {
        facts.addAll(Complaints.answered(++n, inIt.minusDays(400).toString(), inIt.toString()));
      }
    }
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static QueryService.Answer ask(String path) {
    return service.as(SignIn.token("sample-police", "manager"), path);
  }

  @Test
  void it_starts_from_what_is_owed_and_goes_by_what_was_done() {
    JsonNode view = ask("/forecast?by=2026-05-11").body();

    assertThat(view.path("now").path("open").asInt()).isEqualTo(20);
    assertThat(view.path("past").toString())
        .isEqualTo("{\"weeks\":26,\"receivedAWeek\":0.8,\"doneAWeek\":1.2}");
    assertThat(view.path("weeks")).hasSize(10);
    assertThat(view.path("weeks").get(9).path("ending").asString()).isEqualTo("2026-05-11");
    assertThat(view.path("restsOn")).isNotEmpty();
    assertThat(view.path("chanceToClear").asDouble()).isBetween(0.0, 100.0);
    assertThat(view.path("neededAWeek").path("p50").asInt()).isPositive();
  }

  @Test
  void the_same_question_has_the_same_answer() {
    assertThat(ask("/forecast").whole().body()).isEqualTo(ask("/forecast").whole().body());
    assertThat(ask("/forecast").body().path("by").asString()).isEqualTo("2026-08-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"by=2026-03-02", "by=2029-01-01", "by=soon"})
  void a_day_it_cannot_go_to_is_a_bad_field(String query) {
    var answer = ask("/forecast?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("fields").findValuesAsString("field")).isEqualTo(List.of("by"));
  }
}
