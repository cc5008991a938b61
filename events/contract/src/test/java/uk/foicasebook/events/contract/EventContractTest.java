package uk.foicasebook.events.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foicasebook.events.samples.GoldenFacts;
import uk.foicasebook.events.samples.Samples;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.EventJson;
import uk.foicasebook.events.wire.EventNames;

class EventContractTest {

  @BeforeAll
  static void writes_what_is_missing_when_approving() {
    if (Approved.APPROVING) {
      Golden.writeMissing(Samples.oneOfEach());
    }
  }

  @Test
  void every_fact_has_a_golden_file_of_every_revision() {
    assertThat(Golden.demanded()).allSatisfy(golden -> assertThat(golden.file()).exists());
  }

  @Test
  void every_fact_has_a_sample() {
    assertThat(Samples.oneOfEach().stream().map(f -> EventNames.FACTS.nameOf(f).name()))
        .containsExactlyInAnyOrderElementsOf(EventNames.FACTS.all());
  }

  @Test
  void the_test_kit_hands_out_every_golden_file_of_a_revision() {
    assertThat(GoldenFacts.envelopes().stream().map(Envelope::name).distinct())
        .containsExactlyElementsOf(Golden.demanded().stream().map(Golden::name).toList());
    assertThat(GoldenFacts.envelopes()).allMatch(Envelope::isIntact);
  }

  @ParameterizedTest
  @MethodSource("golden")
  void a_golden_file_is_read_strictly_into_todays_fact(Golden golden) {
    var name = golden.name();
    assertThat(EventJson.read(name.name(), name.revision(), golden.bytes()))
        .isInstanceOf(golden.kind());
  }

  @ParameterizedTest
  @MethodSource("golden")
  void a_golden_file_of_today_is_written_back_byte_for_byte(Golden golden) {
    var name = golden.name();
    var read = EventJson.read(name.name(), name.revision(), golden.bytes());
    if (golden.isToday()) {
      assertThat(new String(EventJson.write(read), UTF_8))
          .isEqualTo(new String(golden.bytes(), UTF_8));
    } else {
      // An old one, written today, is a fact of today and stays the same when read again.
      var today = EventNames.FACTS.nameOf(read);
      assertThat(EventJson.read(today.name(), today.revision(), EventJson.write(read)))
          .isEqualTo(read);
    }
  }

  @Test
  void an_optional_component_is_shown_filled_and_null() {
    var today = Golden.all().stream().filter(Golden::isToday).toList();
    assertThat(Golden.demanded().stream().filter(Golden::isToday))
        .allSatisfy(
            golden ->
                assertThat(Optionals.of(golden.kind()))
                    .allSatisfy(
                        component ->
                            assertThat(today.stream().filter(g -> g.name().equals(golden.name())))
                                .anyMatch(g -> g.leavesOut(component))
                                .anyMatch(g -> !g.leavesOut(component))));
  }

  static List<Golden> golden() {
    return Golden.all();
  }
}
