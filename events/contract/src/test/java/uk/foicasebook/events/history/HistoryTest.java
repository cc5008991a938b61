package uk.foicasebook.events.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.IntakeEvent.RequestAcknowledged;
import uk.foicasebook.events.wire.EventJson;
import uk.foicasebook.events.wire.EventNames;
import uk.foicasebook.events.wire.UnreadableFact;

class HistoryTest {

  @Test
  void the_steps_of_every_name_lead_to_its_revision_of_today() {
    assertThat(EventNames.FACTS.all())
        .allSatisfy(
            name ->
                assertThat(History.leadsTo(name))
                    .as(name)
                    .isEqualTo(EventNames.FACTS.current(name).revision()));
  }

  @Test
  void an_acknowledgement_of_revision_1_rests_on_no_known_edition() {
    assertThat(
            acknowledgement(
                """
                {"happenedOn":"2026-02-03","channel":"EMAIL","toldDueOn":"2026-03-02"}"""))
        .isEqualTo(
            new RequestAcknowledged(
                LocalDate.of(2026, 2, 3), Channel.EMAIL, LocalDate.of(2026, 3, 2), null));
  }

  @Test
  void an_old_revision_is_read_as_strictly_as_todays() {
    for (var json :
        new String[] {
          "{\"happenedOn\":\"2026-02-03\",\"channel\":\"EMAIL\"}",
          "{\"happenedOn\":\"2026-02-03\",\"channel\":\"EMAIL\",\"toldDueOn\":null,\"calendarEdition\":null}",
          "{\"happenedOn\":\"2026-02-03\",\"channel\":null,\"toldDueOn\":null}",
          "{\"happenedOn\":\"2026-02-03\",\"channel\":\"EMAIL\",\"toldDueOn\":null,\"toldDueOn\":null}",
          "{\"happenedOn\":\"2026-02-03\",\"channel\":\"EMAIL\",\"toldDueOn\":null} 1",
          "[]",
          "null",
          ""
        }) {
      assertThatThrownBy(() -> acknowledgement(json)).as(json).isInstanceOf(UnreadableFact.class);
    }
  }

  private static Object acknowledgement(String json) {
    return EventJson.read("request-acknowledged", 1, json.getBytes(UTF_8));
  }
}
