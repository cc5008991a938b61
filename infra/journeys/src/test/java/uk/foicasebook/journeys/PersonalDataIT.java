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
import uk.foicasebook.local.Casebook;
import uk.foicasebook.local.DataDirectory;

/** Where a requester's own words are to be found after a run of the whole system, and where not. */
@ExtendWith(WholeSystem.class)
class PersonalDataIT {
  private static final List<String> PERSONAL =
      List.of("Zephaniah", "Quillfeather", "quill@example.org", "marmalade");
  private static final String RECEIPT =
      """
      {"happenedOn":"2026-11-02","channel":"EMAIL","why":"Zephaniah Quillfeather rang twice",
       "wording":"How much marmalade was bought?",
       "requester":{"name":"Zephaniah Quillfeather","address":"quill@example.org","type":"INDIVIDUAL"}}
      """;

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
    var opened = office.command("", RECEIPT);
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    var caseId = opened.body().path("caseId").asString();
    for (var wrong :
        List.of(
            RECEIPT.replace("EMAIL", "Zephaniah"),
            RECEIPT.replace("2026-11-02", "2199-11-02"),
            RECEIPT.substring(0, 150))) {
      assertThat(office.command("", wrong).status()).isIn(400, 422);
    }
    Eventually.holds(() -> assertThat(office.factsOf(caseId).size()).isEqualTo(1));
    assertThat(office.factsOf(caseId).get(0).path("why").asString())
        .isEqualTo("Zephaniah Quillfeather rang twice");
    assertThat(office.asks("/cases?q=marmalade").status()).isIn(200, 400);

    for (var directory : List.of("logs", "kafka")) {
      assertNothing(directory, words(data.path().resolve(directory)));
    }
    assertNothing("the store", dump("casebook_store", ".*"));
    assertNothing("the keys", dump("casebook_keys", ".*"));
    assertNothing("the archive", dump("casebook_read", "fact|parked_case"));
    var service = Office.of(casebook, "service");
    assertNothing("figures", service.asksStore("/actuator/prometheus").text());
    assertNothing("figures", service.asks("/actuator/prometheus").text());
  }

  private static void assertNothing(String where, String text) {
    assertThat(text).as(where).isNotEmpty();
    for (var word : PERSONAL) {
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

  /** Every value of every row of the tables of those names, binary ones as the text they may hold. */
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

  private static void dump(Connection owner, String table, StringBuilder dump)
      throws SQLException {
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
