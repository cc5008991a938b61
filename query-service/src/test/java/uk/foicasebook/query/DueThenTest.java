package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.clock.CutOff;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.RandomBook;
import uk.foicasebook.query.standing.StandingAt;

/** What was due at a moment, found by its index, against a look at every row. */
class DueThenTest {
  private static QueryService service;
  private static List<Instant> moments;

  @BeforeAll
  static void a_book() {
    service = QueryService.start();
    List<Envelope> facts = RandomBook.of(11, 80).stream().flatMap(List::stream).toList();
    service.publish(facts);
    service.awaitFacts(facts.size());
    moments = moments();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void what_is_said_today_of_any_moment() {
    int found = 0;
    for (Instant known : moments) {
      found += assertFound(known, null);
    }
    assertThat(found).isGreaterThan(moments.size());
  }

  @Test
  void what_was_said_of_it_when_it_had_just_been_recorded_or_was_about_to_be() {
    int found = 0;
    for (Instant recorded : moments) {
      found += assertFound(recorded, recorded);
      found += assertFound(recorded.minusSeconds(20L * 24 * 3600), recorded);
    }
    assertThat(found).isGreaterThan(moments.size());
  }

  private static int assertFound(Instant known, @Nullable Instant recorded) {
    StandingAt then = StandingAt.of(new CutOff(known, recorded), known);
    List<String> expected =
        rows("case_state where " + then.trueThen() + " and due_on is not null", then);
    assertThat(rows(then.dueThen(), then)).isEqualTo(expected);
    assertThat(rows(then.soonestDue(), then)).isEqualTo(expected);
    return expected.size();
  }

  private static List<String> rows(String from, StandingAt then) {
    var parameters = new HashMap<String, Object>(then.parameters());
    parameters.put("authority", "sample-police");
    return service
        .db()
        .sql("select case_state::text as whole from " + from)
        .params(parameters)
        .query(String.class)
        .list()
        .stream()
        .sorted()
        .toList();
  }

  /** Every beginning and end of a row's time, the moment before it and the day after. */
  private static List<Instant> moments() {
    var moments = new ArrayList<Instant>();
    service
        .db()
        .sql(
            """
            select distinct moment from case_state, unnest(array[known_from, known_to]) moment
            where moment < 'infinity' and due_on is not null order by 1
            """)
        .query((row, _) -> row.getObject("moment", OffsetDateTime.class).toInstant())
        .list()
        .forEach(
            each -> {
              moments.add(each.minusNanos(1000));
              moments.add(each);
              moments.add(each.plusSeconds(24 * 3600));
            });
    return moments;
  }
}
