package uk.foicasebook.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.foicasebook.events.wire.Envelopes.anEnvelope;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventHeadersTest {
  private final Envelope envelope = anEnvelope();

  @Test
  void an_envelope_travels_as_a_cloud_event_in_binary_mode() {
    var texts = new LinkedHashMap<String, String>();
    CloudEventHeaders.of(envelope)
        .forEach((name, value) -> texts.put(name, new String(value, UTF_8)));
    assertThat(texts)
        .containsExactly(
            Map.entry("ce_specversion", "1.0"),
            Map.entry("ce_id", "0192f0c0-0000-7000-8000-00000000e001"),
            Map.entry("ce_type", "uk.foicasebook.officer-assigned.r1"),
            Map.entry("ce_source", "/authorities/sample-police"),
            Map.entry("ce_subject", "0192f0c0-0000-7000-8000-000000000807"),
            Map.entry("ce_time", "2026-03-02T10:15:30.123456Z"),
            Map.entry("content-type", "application/json"),
            Map.entry("ce_caserevision", "3"),
            Map.entry("ce_position", "42"),
            Map.entry("metadata", new String(envelope.metadataBytes(), UTF_8)));
  }

  @Test
  void the_same_envelope_arrives() {
    var headers = CloudEventHeaders.of(envelope);
    headers.put("traceparent", "00-0".getBytes(UTF_8));
    assertThat(CloudEventHeaders.read(envelope.stream(), headers, envelope.payload()))
        .isEqualTo(envelope);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ce_id", "ce_type", "ce_subject", "ce_caserevision", "ce_position", "metadata"})
  void a_missing_header_is_refused(String name) {
    var headers = CloudEventHeaders.of(envelope);
    headers.remove(name);
    assertRefused(headers);
  }

  @ParameterizedTest
  @CsvSource({
    "ce_type, officer-assigned.r1",
    "ce_type, uk.foicasebook.officer-assigned",
    "ce_type, uk.foicasebook.officer-assigned.r0",
    "ce_subject, 0192f0c0-0000-7000-8000-000000000808",
    "ce_caserevision, three",
    "ce_caserevision, -1",
    "ce_position, ''",
    "metadata, {}"
  })
  void a_malformed_header_is_refused(String name, String value) {
    var headers = CloudEventHeaders.of(envelope);
    headers.put(name, value.getBytes(UTF_8));
    assertRefused(headers);
  }

  private void assertRefused(Map<String, byte[]> headers) {
    assertThatThrownBy(() -> CloudEventHeaders.read(envelope.stream(), headers, envelope.payload()))
        .isInstanceOf(UnreadableFact.class);
  }
}
