package uk.foicasebook.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.events.wire.Envelopes.anEnvelope;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FactHashTest {

  @Test
  void the_hash_is_the_sha_256_of_seven_netstrings() throws Exception {
    var envelope = anEnvelope();
    var metadata =
        """
        {"authority":"sample-police","by":"officer-1","knownAt":"2019-01-16T09:00:00Z",\
        "recordedAt":"2026-03-02T10:15:30.123456Z","correlationId":"command-1","previousHash":"%s"}"""
            .formatted(FactHash.NONE_BEFORE);
    var payload = "{\"happenedOn\":\"2019-01-16\",\"officer\":\"officer-1\"}";
    var netstrings =
        "64:%s,36:0192f0c0-0000-7000-8000-000000000807,1:3,16:officer-assigned,1:1,%d:%s,%d:%s,"
            .formatted(
                FactHash.NONE_BEFORE, metadata.length(), metadata, payload.length(), payload);

    assertThat(envelope.metadata().hash())
        .isEqualTo(
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256").digest(netstrings.getBytes(UTF_8))));
  }

  @Test
  void an_untouched_envelope_is_intact() {
    assertThat(anEnvelope().isIntact()).isTrue();
  }

  @Test
  void any_change_shows() {
    var e = anEnvelope();
    var other = "0192f0c0-0000-7000-8000-000000000808";
    var changed = new String(e.payload(), UTF_8).replace("officer-1", "officer-2").getBytes(UTF_8);
    var later = new String(e.metadataBytes(), UTF_8).replace("2019-01-16", "2019-01-17");
    assertThat(with(e, other, 3, e.name(), e.metadataBytes(), e.payload()).isIntact()).isFalse();
    assertThat(with(e, e.stream(), 4, e.name(), e.metadataBytes(), e.payload()).isIntact())
        .isFalse();
    assertThat(
            with(e, e.stream(), 3, new StoredName("x", 1), e.metadataBytes(), e.payload())
                .isIntact())
        .isFalse();
    assertThat(
            with(
                    e,
                    e.stream(),
                    3,
                    new StoredName("officer-assigned", 2),
                    e.metadataBytes(),
                    e.payload())
                .isIntact())
        .isFalse();
    assertThat(with(e, e.stream(), 3, e.name(), later.getBytes(UTF_8), e.payload()).isIntact())
        .isFalse();
    assertThat(with(e, e.stream(), 3, e.name(), e.metadataBytes(), changed).isIntact()).isFalse();
  }

  private static Envelope with(
      Envelope e, String stream, long revision, StoredName name, byte[] metadata, byte[] payload) {
    return Envelope.stored(e.eventId(), stream, revision, e.position(), name, metadata, payload);
  }
}
