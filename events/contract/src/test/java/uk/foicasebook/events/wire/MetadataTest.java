package uk.foicasebook.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.events.AuthorityId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProtectedText.Ciphertext;

class MetadataTest {
  private static final Metadata FULL =
      new Metadata(
          new AuthorityId("sample-police"),
          new PersonId("service-1"),
          new PersonId("officer-1"),
          ProtectedText.of("entered late; \"as it was\""),
          Instant.parse("2019-01-16T09:00:00Z"),
          Instant.parse("2026-03-02T10:15:30.123456Z"),
          "command-1",
          FactHash.NONE_BEFORE,
          "f".repeat(64));

  @Test
  void it_is_one_flat_object_of_strings_in_a_fixed_order() {
    assertThat(new String(FULL.toJson(), UTF_8))
        .isEqualTo(
            """
            {"authority":"sample-police","by":"service-1","onBehalfOf":"officer-1",\
            "why":"entered late; \\"as it was\\"","knownAt":"2019-01-16T09:00:00Z",\
            "recordedAt":"2026-03-02T10:15:30.123456Z","correlationId":"command-1",\
            "previousHash":"%s","hash":"%s"}"""
                .formatted("0".repeat(64), "f".repeat(64)));
  }

  @Test
  void it_is_read_back_from_bytes_and_from_members_in_any_order() {
    assertThat(Metadata.read(FULL.toJson())).isEqualTo(FULL);
    assertThat(Metadata.of(new HashMap<>(FULL.toMap()))).isEqualTo(FULL);
  }

  @Test
  void a_reason_under_a_key_is_one_string_too() {
    var sealed = new Ciphertext("0192f0c0-0000-7000-8000-00000000c001", "AbC+/=");
    var metadata =
        new Metadata(
            FULL.authority(),
            FULL.by(),
            null,
            sealed,
            FULL.knownAt(),
            FULL.recordedAt(),
            FULL.correlationId(),
            FULL.previousHash(),
            FULL.hash());

    assertThat(new String(metadata.toJson(), UTF_8))
        .contains("\"why\":\"sealed:0192f0c0-0000-7000-8000-00000000c001:AbC+/=\"");
    assertThat(Metadata.read(metadata.toJson())).isEqualTo(metadata);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"by\":\"service-1\"," + "|" + "``",
        "\"by\":\"service-1\"" + "|" + "\"by\":null",
        "\"by\":\"service-1\"" + "|" + "\"by\":1",
        "\"by\":\"service-1\"" + "|" + "\"by\":\"\"",
        "\"by\":\"service-1\"" + "|" + "\"by\":\"service-1\",\"by\":\"service-1\"",
        "\"by\":\"service-1\"" + "|" + "\"by\":\"service-1\",\"extra\":\"x\"",
        "\"by\":\"service-1\"" + "|" + "\"by\" : \"service-1\"",
        "2019-01-16T09:00:00Z" + "|" + "2019-01-16",
        "2019-01-16T09:00:00Z" + "|" + "2019-01-16T09:00:00+00:00",
        "2019-01-16T09:00:00Z" + "|" + "2019-01-16T09:00:00.000Z",
        "\"}" + "|" + "`\"} `"
      })
  void any_other_spelling_is_refused(String part, String instead) {
    var json = new String(FULL.toJson(), UTF_8).replace(part, instead);
    assertThatThrownBy(() -> Metadata.read(json.getBytes(UTF_8)))
        .isInstanceOf(UnreadableFact.class);
  }

  @Test
  void what_is_no_object_is_refused() {
    for (var json : new String[] {"", "null", "[]", "7", "\"x\"", "{"}) {
      assertThatThrownBy(() -> Metadata.read(json.getBytes(UTF_8)))
          .isInstanceOf(UnreadableFact.class);
    }
  }

  @Test
  void members_that_are_not_strings_are_refused() {
    Map<String, Object> members = new HashMap<>(FULL.toMap());
    members.put("knownAt", Instant.EPOCH);
    assertThatThrownBy(() -> Metadata.of(members)).isInstanceOf(UnreadableFact.class);
  }
}
