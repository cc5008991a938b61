package uk.foicasebook.events.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.wire.CloudEventHeaders;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.FactHash;

class ModelCaseTest {
  private final List<Envelope> envelopes = ModelCase.envelopes();

  @Test
  void it_has_eight_questions_and_eighteen_lettered_parts() {
    var numbers =
        ((PartsNumbered) ModelCase.facts().get(1))
            .parts().stream().map(part -> part.number().value()).toList();
    assertThat(numbers.stream().filter(n -> n.length() == 1)).hasSize(8);
    assertThat(numbers.stream().filter(n -> n.length() == 2)).hasSize(18);
  }

  @Test
  void its_facts_come_back_from_their_envelopes() {
    assertThat(envelopes.stream().map(Envelope::fact).toList()).isEqualTo(ModelCase.facts());
  }

  @Test
  void its_envelopes_are_chained_and_intact() {
    assertThat(envelopes).allMatch(Envelope::isIntact);
    assertThat(envelopes.getFirst().metadata().previousHash()).isEqualTo(FactHash.NONE_BEFORE);
    assertThat(IntStream.range(1, envelopes.size()))
        .allMatch(
            i ->
                envelopes.get(i).revision() == i
                    && envelopes
                        .get(i)
                        .metadata()
                        .previousHash()
                        .equals(envelopes.get(i - 1).metadata().hash()));
  }

  @Test
  void its_envelopes_survive_the_journey() {
    assertThat(envelopes)
        .allSatisfy(
            e ->
                assertThat(CloudEventHeaders.read(e.stream(), CloudEventHeaders.of(e), e.payload()))
                    .isEqualTo(e));
  }
}
