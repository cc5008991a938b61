package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.access.Access;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** What is due, on Monday 2 March 2026. */
class BoardTest {
  private static QueryService service;

  @BeforeAll
  static void three_cases_and_twenty_more() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    facts.addAll(Facts.openCase(1, "2026-02-24"));
    facts.addAll(Facts.openCase(2, "2026-01-30"));
    facts.addAll(Facts.openCase(3, "2026-02-04"));
    for (int n = 4; n < 24; n++) {
      facts.addAll(Facts.openCase(n, "2026-02-25", "officer-pat"));
    }
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_soonest_due_comes_first_with_its_days_and_colour() {
    JsonNode cases = service.get("/board?officer=officer-sam").body().path("cases");
    assertThat(cases.findValuesAsString("reference"))
        .isEqualTo(List.of("FOI-00002", "FOI-00003", "FOI-00001"));
    assertThat(cases.findValuesAsString("on"))
        .isEqualTo(List.of("2026-02-27", "2026-03-04", "2026-03-25"));
    assertThat(cases.findValuesAsString("daysLeft")).isEqualTo(List.of("-1", "2", "16"));
    assertThat(cases.findValuesAsString("rag")).isEqualTo(List.of("RED", "AMBER", "GREEN"));
    assertThat(cases.findValuesAsString("nextAction"))
        .isEqualTo(List.of("NUMBER_PARTS", "NUMBER_PARTS", "NUMBER_PARTS"));
  }

  @Test
  void pages_follow_each_other_without_losing_or_repeating_a_case() {
    var seen = new ArrayList<String>();
    String next = "";
    do {
      JsonNode page = service.get("/board?limit=7" + next).body();
      seen.addAll(page.path("cases").findValuesAsString("reference"));
      next = page.has("nextKey") ? "&after-key=" + page.path("nextKey").asString() : null;
    } while (next != null);
    assertThat(seen).hasSize(23).doesNotHaveDuplicates();
  }

  /** Where there are many restricted cases, reading them all is most of what a page costs. */
  @Test
  void who_may_see_a_case_is_looked_up_however_many_cases_there_are() {
    service
        .db()
        .sql(
            "insert into case_access (case_id, authority, person) select gen_random_uuid(),"
                + " 'sample-police', 'manager-mo' from generate_series(1, 20000)")
        .update();
    service.db().sql("analyze case_access").update();
    List<String> plan =
        service
            .db()
            .sql(
                "explain select 1 from (select gen_random_uuid() as case_id"
                    + " from generate_series(1, 100000)) as many where "
                    + Access.sees("many.case_id", ":person"))
            .param("person", "officer-sam")
            .query(String.class)
            .list();
    assertThat(String.join("\n", plan)).containsPattern("on case_access .*\n.*\\(case_id = ");
  }

  @Test
  void another_authority_sees_a_board_of_its_own() {
    var answer = service.as(SignIn.token("other-council", "officer"), "/board");
    assertThat(answer.body().path("cases").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=501", "limit=many", "after-key=x", "colour=red"})
  void what_it_cannot_read_it_names(String parameter) {
    var answer = service.get("/board?" + parameter);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("fields").findValuesAsString("field"))
        .containsExactly(parameter.substring(0, parameter.indexOf('=')));
  }
}
