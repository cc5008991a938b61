package uk.foicasebook.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.DataDirectory;

/** Where a requester's own words are to be found after a run of the whole system, and where not. */
@ExtendWith(WholeSystem.class)
class PersonalDataIT {
  /** Somebody who asks for something, in words that nobody else uses. */
  private record Asker(String day, String first, String last, String address, String thing) {
    String asks() {
      return """
      {"happenedOn":"%5$s","channel":"EMAIL","why":"%1$s %2$s rang twice",
       "wording":"How much %4$s was bought?",
       "requester":{"name":"%1$s %2$s","address":"%3$s","type":"INDIVIDUAL"}}
      """
          .formatted(first, last, address, thing, day);
    }

    List<String> words() {
      return List.of(first, last, address, thing);
    }
  }

  private static final Asker REMEMBERED =
      new Asker("2026-11-02", "Zephaniah", "Quillfeather", "quill@example.org", "marmalade");
  private static final Asker FORGOTTEN =
      new Asker("2021-11-02", "Philomena", "Duskwater", "dusk@example.org", "parchment");

  private final Casebook casebook;
  private final DataDirectory data;
  private final Office office;

  PersonalDataIT(Casebook casebook, DataDirectory data) {
    this.casebook = casebook;
    this.data = data;
    this.office = Office.of(casebook);
  }

  @Test
  void logs_topics_figures_keys_and_facts_say_nothing_of_the_requester() throws Exception {
    var opened = office.command("", REMEMBERED.asks());
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    var caseId = opened.body().path("caseId").asString();
    for (var wrong :
        List.of(
            REMEMBERED.asks().replace("EMAIL", "Zephaniah"),
            REMEMBERED.asks().replace("2026-11-02", "2199-11-02"),
            REMEMBERED.asks().substring(0, 150))) {
      assertThat(office.command("", wrong).status()).isIn(400, 422);
    }
    Eventually.holds(() -> assertThat(office.factsOf(caseId).size()).isEqualTo(1));
    assertThat(office.factsOf(caseId).get(0).path("why").asString())
        .isEqualTo("Zephaniah Quillfeather rang twice");

    for (var directory : List.of("logs", "kafka")) {
      assertNothing(REMEMBERED, directory, words(data.path().resolve(directory)));
    }
    assertNothing(REMEMBERED, "the store", dump("casebook_store", ".*"));
    assertNothing(REMEMBERED, "the keys", dump("casebook_keys", ".*"));
    assertNothing(REMEMBERED, "the archive", dump("casebook_read", "fact|parked_case"));
    assertNothing(REMEMBERED, "the board", dump("casebook_read", "board.*|case_register.*"));
    var service = Office.of(casebook, "service");
    assertNothing(REMEMBERED, "figures", service.asksStore("/actuator/prometheus").text());
    assertNothing(REMEMBERED, "figures", service.asks("/actuator/prometheus").text());
  }

  /** To forget is to destroy keys, and seen by every instance within half a minute. */
  @Test
  void once_a_case_is_erased_nothing_is_left_anywhere_and_the_book_still_verifies()
      throws Exception {
    var auditor = Office.of(casebook, "auditor");
    var caseId = office.command("", FORGOTTEN.asks()).body().path("caseId").asString();
    var manager = Office.of(casebook, "manager");
    tell(
        manager, caseId, "withdraw-request", "\"happenedOn\":\"2021-11-03\",\"channel\":\"EMAIL\"");
    tell(manager, caseId, "close-case", "\"happenedOn\":\"2021-11-04\",\"reason\":\"WITHDRAWN\"");
    Eventually.holds(() -> assertThat(office.factsOf(caseId).size()).isEqualTo(3));
    var due = manager.asks("/cases/" + caseId + "/retention").body();
    assertThat(due.path("retention").path("state").asString()).as("%s", due).isEqualTo("DUE");
    assertThat(texts(due)).isPositive();
    var board = office.asks("/board").body();
    var figures = figures(manager);
    assertThat(figures.toString()).contains("received");
    var deadlines = deadlines(caseId);
    var hash = office.factsOf(caseId).get(0).path("hash").asString();
    var verified = auditor.asksStore("/audit/verify").body();
    assertThat(verified.path("intact").asBoolean()).as("%s", verified).isTrue();

    tell(
        manager,
        caseId,
        "erase-personal-data",
        "\"happenedOn\":\"2026-11-27\",\"scope\":\"CASE\",\"ground\":\"RETENTION_ENDED\"");

    Eventually.holds(
        () -> assertThat(office.factsOf(caseId).get(0).path("why").asString()).isEqualTo("erased"));
    assertNothing(FORGOTTEN, "the case", office.asks("/cases/" + caseId).text());
    assertNothing(FORGOTTEN, "its history", office.asks("/cases/" + caseId + "/history").text());
    for (var database : List.of("casebook_store", "casebook_keys", "casebook_read")) {
      assertNothing(FORGOTTEN, database, dump(database, ".*"));
    }
    for (var directory : List.of("logs", "kafka")) {
      assertNothing(FORGOTTEN, directory, words(data.path().resolve(directory)));
    }
    assertThat(office.asks("/board").body()).isEqualTo(board);
    assertThat(figures(manager)).isEqualTo(figures);
    assertThat(deadlines(caseId)).isEqualTo(deadlines);
    assertThat(office.factsOf(caseId).get(0).path("hash").asString()).isEqualTo(hash);
    var again = auditor.asksStore("/audit/verify").body();
    assertThat(again.path("intact").asBoolean()).as("%s", again).isTrue();
    assertThat(again.path("facts").asLong()).isEqualTo(verified.path("facts").asLong() + 1);
    Eventually.holds(
        () -> {
          var read = auditor.asks("/audit/verify").body();
          assertThat(read.path("equal").asBoolean()).as("%s", read).isTrue();
          assertThat(read.path("store").path("compared").asBoolean()).as("%s", read).isTrue();
          assertThat(read.path("store").path("differences").isEmpty()).as("%s", read).isTrue();
        });
    var erased = manager.asks("/cases/" + caseId + "/retention").body();
    assertThat(erased.path("retention").path("state").asString()).isEqualTo("ERASED");
    assertThat(texts(erased)).isZero();
  }

  private JsonNode deadlines(String caseId) {
    return office.asks("/cases/" + caseId + "/deadlines").body().path("deadlines");
  }

  private static JsonNode figures(Office manager) {
    return manager.asks("/statistics/section-45-code?period=2021").body().path("figures");
  }

  private static int texts(JsonNode retention) {
    return retention.path("preview").path("erasures").path(0).path("texts").asInt();
  }

  private static void tell(Office office, String caseId, String command, String members) {
    var answer = office.command("/" + caseId + "/" + command, "{" + members + "}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private static void assertNothing(Asker asker, String where, String text) {
    assertThat(text).as(where).isNotEmpty();
    for (var word : asker.words()) {
      assertThat(text.contains(word)).as("%s in %s", word, where).isFalse();
    }
  }

  /** Every byte of every log, Kafka's too, as text. Nothing here is compressed. */
  private static String words(Path directory) throws IOException {
    var words = new StringBuilder();
    try (Stream<Path> files = Files.walk(directory)) {
      for (var file : files.filter(file -> file.toString().contains(".log")).toList()) {
        if (Files.isRegularFile(file)) {
          words.append(new String(Files.readAllBytes(file), ISO_8859_1));
        }
      }
    }
    return words.toString();
  }

  /**
   * Every value of every row of the tables of those names, binary ones as the text they may hold.
   */
  private String dump(String database, String tables) throws SQLException {
    var dump = new StringBuilder();
    var address =
        "jdbc:postgresql://localhost:%d/%s?user=postgres"
            .formatted(casebook.ports().postgres(), database);
    try (var owner = DriverManager.getConnection(address)) {
      for (var table : tables(owner)) {
        if (table.matches(tables)) {
          dump(owner, table, dump);
        }
      }
    }
    return dump.toString();
  }

  private static List<String> tables(Connection owner) throws SQLException {
    var names = new ArrayList<String>();
    try (var tables = owner.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static void dump(Connection owner, String table, StringBuilder dump) throws SQLException {
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery("select * from " + table)) {
      while (rows.next()) {
        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          var bytes =
              rows.getObject(column) instanceof byte[] binary
                  ? binary
                  : String.valueOf(rows.getString(column)).getBytes(UTF_8);
          dump.append(new String(bytes, ISO_8859_1)).append('\n');
        }
      }
    }
  }
}
