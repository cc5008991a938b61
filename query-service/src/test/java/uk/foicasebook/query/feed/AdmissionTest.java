package uk.foicasebook.query.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.archive.FactIdentity;
import uk.foicasebook.query.running.Facts;

/** Which facts the feed lets in. */
class AdmissionTest {
  private static final List<Envelope> FACTS =
      Facts.openCase(1, "2026-02-02", "officer-sam", "officer-pat");

  private final Admission empty = new Admission(Map.of(), (_, _) -> Optional.empty());

  @Test
  void the_next_is_let_in_and_the_same_again_is_dropped() {
    assertThat(FACTS.stream().map(empty::admit).toList()).isEqualTo(List.of(true, true, true));
    assertThat(FACTS.stream().map(empty::admit).toList()).isEqualTo(List.of(false, false, false));
  }

  @Test
  void it_goes_on_from_the_archive() {
    var head = FactIdentity.of(FACTS.get(1));
    var admission =
        new Admission(
            Map.of(head.caseId(), head),
            (_, revision) -> Optional.of(FactIdentity.of(FACTS.get(revision.intValue()))));
    assertThat(FACTS.stream().map(admission::admit).toList())
        .isEqualTo(List.of(false, false, true));
  }

  @Test
  void a_page_that_is_missing_stops_it() {
    assertThatThrownBy(() -> empty.admit(FACTS.get(1)))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("gap");
  }

  @Test
  void a_changed_fact_stops_it() {
    Envelope fact = FACTS.getFirst();
    var changed =
        new Envelope(
            fact.eventId(),
            fact.stream(),
            fact.revision(),
            fact.position(),
            fact.name(),
            fact.metadata(),
            fact.metadataBytes(),
            (new String(fact.payload(), UTF_8) + " ").getBytes(UTF_8));
    assertThatThrownBy(() -> empty.admit(changed))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("not what its hash says");
  }

  @Test
  void another_fact_at_the_same_place_stops_it() {
    empty.admit(FACTS.getFirst());
    Envelope other = Facts.openCase(1, "2026-02-03").getFirst();
    assertThatThrownBy(() -> empty.admit(other))
        .isInstanceOf(Stopped.class)
        .hasMessageContaining("another fact");
  }
}
