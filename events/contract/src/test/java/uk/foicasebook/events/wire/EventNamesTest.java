package uk.foicasebook.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import uk.foicasebook.events.EventName;
import uk.foicasebook.events.IntakeEvent.RequestReceived;

class EventNamesTest {
  sealed interface Twice {
    @EventName("told")
    record Once() implements Twice {}

    @EventName("told")
    record Again() implements Twice {}
  }

  sealed interface Nameless {
    record Silent() implements Nameless {}
  }

  @Test
  void a_name_leads_to_its_kind_and_back() {
    assertThat(EventNames.FACTS.kindOf("request-received")).isEqualTo(RequestReceived.class);
    assertThat(EventNames.FACTS.nameOf(RequestReceived.class))
        .isEqualTo(new StoredName("request-received", 1));
  }

  @Test
  void an_unknown_name_is_an_error() {
    assertThatThrownBy(() -> EventNames.FACTS.kindOf("request-recieved"))
        .isInstanceOf(UnknownFact.class)
        .hasMessageContaining("request-recieved");
  }

  @Test
  void two_facts_cannot_share_a_name() {
    assertThatThrownBy(() -> EventNames.under(Twice.class))
        .hasMessageContaining("told")
        .hasMessageContaining("Once")
        .hasMessageContaining("Again");
  }

  @Test
  void a_fact_without_a_name_is_an_error() {
    assertThatThrownBy(() -> EventNames.under(Nameless.class)).hasMessageContaining("Silent");
  }

  @Test
  void names_are_lower_case_words_joined_by_hyphens() {
    assertThat(EventNames.FACTS.all()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }
}
