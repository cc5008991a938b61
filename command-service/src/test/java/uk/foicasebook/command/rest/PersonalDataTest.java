package uk.foicasebook.command.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import uk.foicasebook.command.Casebook;
import uk.foicasebook.command.Casebook.Reply;
import uk.foicasebook.command.Postgres;
import uk.foicasebook.command.Requests;
import uk.foicasebook.command.SignIn;

/**
 * A run in which everything goes wrong that can, with a requester's data in every place a sender
 * may put it; then every log line, figure, answer and table is searched for them.
 */
class PersonalDataTest {
  private static final List<String> PERSONAL =
      List.of("Rowan", "Ashdown", "rowan@example.org", "bicycles", "rang twice");
  private static final String WHY = "\"why\": \"Rowan Ashdown rang twice\"";

  private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
  private static final List<Reply> ANSWERS = new ArrayList<>();
  private static final String DATABASE = Postgres.newDatabase();
  private static Casebook casebook;
  private static Level level;

  @BeforeAll
  static void run() throws SQLException {
    casebook = Casebook.on(DATABASE);
    // A service that starts sets up logging anew, so that this comes after.
    level = ROOT.getLevel();
    ROOT.setLevel(Level.INFO);
    LOG.start();
    ROOT.addAppender(LOG);
    var opening = Requests.received();
    var caseId = accepted("/cases", opening.replaceFirst("\\{", "{" + WHY + ", "), "Rowan-1");
    refused("/cases", opening, "Rowan-1");
    accepted("/cases/" + caseId + "/assign-officer", beside(Requests.assignedTo("olive")), "k-2");
    refused("/cases", opening.substring(0, opening.length() - 20), "k-3");
    refused("/cases", opening.replace("EMAIL", "Rowan Ashdown"), "k-4");
    refused("/cases", opening.replace("INDIVIDUAL", "rowan@example.org"), "k-5");
    refused("/cases", opening.replace("2026-03-02", "2199-03-02"), "k-6");
    refused("/cases", opening.replace("2026-03-02", "Rowan Ashdown"), "k-7");
    refused("/cases", "\"Rowan Ashdown asks for bicycles\"", "k-8");
    refused("/cases/" + caseId + "/assign-officer", beside(Requests.assignedTo(" ")), "k-9");
    try (var owner = DriverManager.getConnection(DATABASE, Postgres.OWNER, "");
        var statement = owner.createStatement()) {
      statement.execute(
          "alter table domain_event_entry add constraint full_up check (payload is null) not valid");
    }
    var broken = refused("/cases", Requests.received(), "k-10");
    assertThat(broken.status()).isEqualTo(500);
  }

  @AfterAll
  static void stop() {
    casebook.close();
    ROOT.detachAppender(LOG);
    ROOT.setLevel(level);
  }

  @Test
  void no_log_line_says_anything_of_the_requester() {
    var layout = new PatternLayout();
    layout.setContext(ROOT.getLoggerContext());
    layout.setPattern("%msg %mdc %kvp%n%ex{full}");
    layout.start();

    assertThat(LOG.list).isNotEmpty();
    assertNothing("the log", String.join("", LOG.list.stream().map(layout::doLayout).toList()));
  }

  @Test
  void no_answer_says_it_back_and_none_shows_a_trace() {
    assertThat(ANSWERS).hasSizeGreaterThan(9);
    for (var answer : ANSWERS) {
      assertNothing("an answer", answer.response().body());
      assertThat(answer.response().body()).doesNotContain("Exception", "\\tat ", "java:");
    }
  }

  @Test
  void no_figure_is_about_them() {
    var scraper = SignIn.token("scraper", "sample-police", "service");
    var figures = casebook.getAs(scraper, "/actuator/prometheus").response().body();

    assertThat(figures).contains("http_server_requests");
    assertNothing("the figures", figures);
  }

  @Test
  void no_table_holds_them_in_the_clear() throws SQLException {
    assertNothing("the store", dump(DATABASE));
    assertNothing("the keys", dump(Postgres.keysOf(DATABASE)));
    assertThat(dump(DATABASE)).contains("request-received").contains("sealed:");
  }

  private static String accepted(String path, String body, String key) {
    var reply = casebook.post(path, body, "Idempotency-Key", key);
    assertThat(reply.status()).as("%s", reply.body()).isBetween(200, 201);
    ANSWERS.add(reply);
    return reply.body().path("caseId").asString();
  }

  private static Reply refused(String path, String body, String key) {
    var reply = casebook.post(path, body, "Idempotency-Key", key);
    assertThat(reply.status()).as("%s", reply.body()).isGreaterThanOrEqualTo(400);
    ANSWERS.add(reply);
    return reply;
  }

  private static String beside(String command) {
    return command.replaceFirst("\\{", "{" + WHY + ", ");
  }

  private static void assertNothing(String where, String text) {
    for (var word : PERSONAL) {
      assertThat(text.contains(word)).as("%s in %s", word, where).isFalse();
    }
  }

  /** Every value of every row of every table, binary ones as the text they may hold. */
  private static String dump(String database) throws SQLException {
    var dump = new StringBuilder();
    try (var owner = DriverManager.getConnection(database, Postgres.OWNER, "");
        var tables = owner.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        try (var statement = owner.createStatement();
            var rows = statement.executeQuery("select * from " + tables.getString("TABLE_NAME"))) {
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
    return dump.toString();
  }
}
