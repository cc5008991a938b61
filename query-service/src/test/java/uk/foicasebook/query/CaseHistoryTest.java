package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Base64;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.events.wire.StoredName;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** The model case compared with itself, gone through, and taken away. */
class CaseHistoryTest {
  private static final String FILE = "/cases/" + ModelCase.CASE;
  private static final int LAST = ModelCase.envelopes().size() - 1;

  private static QueryService service;

  @BeforeAll
  static void the_case_is_published() {
    service = QueryService.start();
    service.publish(ModelCase.envelopes());
    service.awaitFacts(ModelCase.envelopes().size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void between_two_days_it_was_answered() {
    JsonNode diff = service.get(FILE + "/diff?from=2019-02-13&to=2019-02-28").body();
    assertThat(change(diff, "phase").toString())
        .isEqualTo("{\"path\":\"phase\",\"from\":\"RECEIVED\",\"to\":\"ANSWERED\"}");
    assertThat(change(diff, "status.state").path("to").asString()).isEqualTo("MET_LATE");
    assertThat(change(diff, "parts[8].outcome").path("to").asString())
        .isEqualTo("DISCLOSED_IN_PART");
    assertThat(diff.path("facts").findValuesAsString("name")).contains("response-sent-recorded");
  }

  @Test
  void in_between_nothing_happened_but_days() {
    JsonNode diff = service.get(FILE + "/diff?from=2019-02-13&to=2019-02-14").body();
    assertThat(diff.path("facts").isEmpty()).isTrue();
    assertThat(change(diff, "status.workingDays").path("to").asInt()).isEqualTo(2);
    assertThat(diff.path("changes").findValuesAsString("path"))
        .allMatch(path -> path.contains("status"));
  }

  @Test
  void by_what_was_recorded_all_of_it_is_new() {
    JsonNode diff = service.get(FILE + "/diff?by=recorded&from=2019-12-31").body();
    assertThat(diff.path("facts").size()).isEqualTo(LAST + 1);
    assertThat(change(diff, "reference").has("from")).isFalse();
  }

  @Test
  void each_step_shows_what_it_changed_and_the_steps_make_up_the_case() {
    for (int step = 0; step <= LAST; step++) {
      JsonNode view = service.get(FILE + "/steps/" + step).body();
      assertThat(view.path("fact").path("revision").asInt()).isEqualTo(step);
      assertThat(view.path("last").asInt()).isEqualTo(LAST);
      assertThat(view.path("file").path("revision").asInt()).isEqualTo(step);
    }
    JsonNode last = service.get(FILE + "/steps/" + LAST).body().path("file");
    JsonNode whole = service.get(FILE).body();
    for (String field : List.of("phase", "parts", "strands", "responses", "breaches")) {
      assertThat(last.path(field)).as(field).isEqualTo(whole.path(field));
    }
    assertThat(service.get(FILE + "/steps/" + (LAST + 1)).status()).isEqualTo(404);
  }

  @Test
  void what_an_auditor_takes_away_can_be_checked_without_us() throws IOException {
    String csv =
        service.as(SignIn.token("sample-police", "auditor"), FILE + "/history.csv").whole().body();
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(csv))
            .getRecords();
    assertThat(rows).hasSize(LAST + 1);
    String before = rows.getFirst().get("Previous hash");
    for (CSVRecord row : rows) {
      Envelope fact =
          Envelope.stored(
              "checked",
              ModelCase.CASE.toString(),
              Long.parseLong(row.get("Revision")),
              Long.parseLong(row.get("Position")),
              new StoredName(row.get("Fact"), Integer.parseInt(row.get("Fact revision"))),
              Base64.getDecoder().decode(row.get("Metadata as stored (base64)")),
              Base64.getDecoder().decode(row.get("Payload as stored (base64)")));
      assertThat(fact.isIntact()).isTrue();
      assertThat(row.get("Previous hash")).isEqualTo(before);
      before = row.get("Hash");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"from=soon", "from=2019-02-13&to=2019-02-01", "from=2019-02-13&by=hope"})
  void what_it_cannot_read_it_names(String query) {
    assertThat(service.get(FILE + "/diff?" + query).status()).isEqualTo(400);
    assertThat(service.get(FILE + "/diff").status()).isEqualTo(400);
  }

  private static JsonNode change(JsonNode diff, String path) {
    return diff.path("changes")
        .valueStream()
        .filter(change -> change.path("path").asString().equals(path))
        .findAny()
        .orElseThrow(() -> new AssertionError(path + " is not in " + diff.path("changes")));
  }
}
