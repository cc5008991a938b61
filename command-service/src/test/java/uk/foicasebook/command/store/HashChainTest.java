package uk.foicasebook.command.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.events.wire.FactHash;
import uk.foicasebook.events.wire.Metadata;
import uk.foicasebook.events.wire.StoredName;

/** The chain, recomputed from nothing but the stored bytes. */
class HashChainTest {
  private static Casebook casebook;

  private record Row(
      long revision, StoredName name, String timestamp, byte[] payload, byte[] metadata) {}

  @BeforeAll
  static void start() {
    casebook = Casebook.on(Postgres.newDatabase());
  }

  @AfterAll
  static void stop() {
    casebook.close();
  }

  @Test
  void every_hash_follows_from_the_bytes_and_the_hash_before() {
    var caseId = casebook.post("/cases", Requests.received()).body().get("caseId").asString();
    casebook.post("/cases/" + caseId + "/number-parts", Requests.numbered("1", "2"));
    casebook.post("/cases/" + caseId + "/assign-officer", Requests.assignedTo("olive"));
    casebook.post("/cases/" + caseId + "/assign-officer", Requests.assignedTo("otto"));

    var previous = FactHash.NONE_BEFORE;
    var rows = rows(caseId);
    assertThat(rows).extracting(Row::revision).containsExactly(0L, 1L, 2L, 3L);
    for (var row : rows) {
      var metadata = Metadata.read(row.metadata());
      var withoutHash =
          new String(row.metadata(), UTF_8)
              .replace(",\"hash\":\"" + metadata.hash() + "\"", "")
              .getBytes(UTF_8);
      assertThat(metadata.previousHash()).isEqualTo(previous);
      assertThat(metadata.hash())
          .isEqualTo(
              FactHash.of(
                  previous, caseId, row.revision(), row.name(), withoutHash, row.payload()));
      previous = metadata.hash();
    }
  }

  @Test
  void the_moment_of_recording_is_one_and_the_same_everywhere() {
    var caseId = casebook.post("/cases", Requests.received()).body().get("caseId").asString();

    var row = rows(caseId).getFirst();
    var metadata = Metadata.read(row.metadata());
    assertThat(DateTimeUtils.parseInstant(row.timestamp())).isEqualTo(metadata.recordedAt());
    assertThat(metadata.knownAt()).isEqualTo(metadata.recordedAt());
    assertThat(metadata.by().value()).isEqualTo("olive");
  }

  private static List<Row> rows(String caseId) {
    return casebook
        .store()
        .sql("select * from domain_event_entry where aggregate_identifier = ? order by 4")
        .param(caseId)
        .query(
            (row, _) ->
                new Row(
                    row.getLong("sequence_number"),
                    new StoredName(row.getString("payload_type"), row.getInt("payload_revision")),
                    row.getString("time_stamp"),
                    row.getBytes("payload"),
                    row.getBytes("meta_data")))
        .list();
  }
}
