package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.reconcile.Replay;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** The register on Monday 2 March 2026: a few cases, each known by something of its own. */
class RegisterTest {
  private static final LocalDate DAY = LocalDate.parse("2026-02-10");
  private static final StrandId MINUTES = new StrandId("minutes");

  private static QueryService service;

  @BeforeAll
  static void a_book() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    facts.addAll(ModelCase.envelopes());
    facts.addAll(write(1, "2026-02-24", note("The lighthouse keeper rang.")));
    facts.addAll(
        write(
            2,
            "2026-01-30",
            new TeamAssigned(DAY, new TeamId("Roads")),
            new StrandRecorded(DAY, MINUTES, List.of(), ProtectedText.of("Minutes"), Finding.HELD),
            new ExemptionApplied(DAY, MINUTES, new ProvisionCode("FOIA 2000 s.31(1)(a)"), null)));
    facts.addAll(
        write(
            3,
            "2026-02-04",
            new ClarificationSought(
                LocalDate.parse("2026-02-06"),
                new ClarificationId("c1"),
                Scope.WHOLE,
                Channel.EMAIL,
                ProtectedText.of("Which year?"))));
    facts.addAll(
        write(
            4,
            "2026-02-16",
            note("A secret lighthouse."),
            new AccessRestricted(
                DAY, List.of(new PersonId("reviewer-kim")), ProtectedText.of("Staff."))));
    facts.addAll(
        write(
            5,
            "2026-02-17",
            note("An old lighthouse."),
            new PersonalDataErased(DAY, ErasureScope.CASE, ErasureGround.RETENTION_ENDED),
            note("A windmill since.")));
    facts.addAll(
        CaseBook.of(Facts.caseNumber(6)).write(Facts.received(6, "2026-02-18")).envelopes());
    service.publish(facts);
    service.awaitFacts(facts.size());
    await()
        .until(
            () ->
                service.db().sql("select count(*) from case_text_due").query(Long.class).single()
                    == 0);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status=overdue | FOI-00002",
        "status=suspended | FOI-00003",
        "status=MET_LATE | 01/FOI/19/000807",
        "status=open,overdue&sort=-received | FOI-00001 FOI-00006 FOI-00005 FOI-00002",
        "team=Roads | FOI-00002",
        "officer=none | 01/FOI/19/000807 FOI-00006",
        "officer=officer-sam&status=open | FOI-00005 FOI-00001",
        "exemption=FOIA 2000 s.31&received-from=2026-01-01 | FOI-00002",
        "exemption=s.31(1)(a) | 01/FOI/19/000807 FOI-00002",
        "exemption=s.31(1)(b) | 01/FOI/19/000807",
        "due-from=2026-03-18&due-to=2026-03-18 | FOI-00005",
        "received-to=2019-12-31 | 01/FOI/19/000807",
        "reference=FOI-00001 | FOI-00001",
        "reference=FOI-00004 | ''",
        "text=lighthouse | FOI-00001",
        "text=windmills | FOI-00005",
        "requester-type=journalist | ''"
      })
  void cases_are_found_by_what_is_known_of_them(String query, String references) {
    JsonNode page = service.get("/cases?" + query.replace(" ", "%20").replace("\"", "%22")).body();
    assertThat(String.join(" ", page.path("cases").findValuesAsString("reference")))
        .isEqualTo(references);
  }

  @Test
  void a_line_says_how_the_case_stands() {
    JsonNode line = service.get("/cases?reference=FOI-00002").body().path("cases").get(0);
    assertThat(line.path("status").toString())
        .isEqualTo("{\"state\":\"OVERDUE\",\"workingDays\":1}");
    assertThat(line.path("due").path("on").asString()).isEqualTo("2026-02-27");
    assertThat(line.path("provisions").toString()).isEqualTo("[\"FOIA 2000 s.31(1)(a)\"]");
    JsonNode late = service.get("/cases?status=met-late").body().path("cases").get(0);
    assertThat(late.path("status").path("workingDays").asInt()).isEqualTo(11);
    assertThat(late.path("answeredOn").asString()).isEqualTo("2019-02-27");
  }

  @ParameterizedTest
  @ValueSource(strings = {"due", "-due", "received", "-received"})
  void pages_follow_each_other_without_losing_or_repeating_a_case(String sort) {
    var whole = references("/cases?sort=" + sort);
    var seen = new ArrayList<String>();
    String next = "";
    do {
      JsonNode page = service.get("/cases?limit=2&sort=" + sort + next).body();
      seen.addAll(page.path("cases").findValuesAsString("reference"));
      next = page.has("nextKey") ? "&after-key=" + page.path("nextKey").asString() : null;
    } while (next != null);
    assertThat(seen).hasSize(6).isEqualTo(whole);
  }

  @Test
  void each_state_finds_what_its_lines_say_and_the_counts_add_up() {
    JsonNode counts = service.get("/cases/counts").body();
    assertThat(counts.path("cases").asInt()).isEqualTo(6);
    assertThat(counts.path("byStatus").path("OVERDUE").asInt()).isEqualTo(1);
    counts
        .path("byStatus")
        .forEachEntry(
            (state, count) -> {
              JsonNode found = service.get("/cases?status=" + state).body().path("cases");
              assertThat(found.size()).as(state).isEqualTo(count.asInt());
              found.forEach(
                  line ->
                      assertThat(line.path("status").path("state").asString()).isEqualTo(state));
            });
    assertThat(counts.path("byPhase").valueStream().mapToInt(JsonNode::asInt).sum()).isEqualTo(6);
  }

  @Test
  void a_restricted_case_is_there_for_its_people_alone_and_its_words_for_nobody() {
    var words =
        service
            .db()
            .sql("select words::text from case_text where case_id = ?")
            .param(Facts.caseNumber(4).value())
            .query(String.class)
            .single();
    assertThat(words).isEmpty();
    assertThat(references("/cases")).doesNotContain("FOI-00004");
  }

  @Test
  void the_table_to_take_away_has_every_case_once_and_runs_no_formula() {
    String csv = service.get("/cases.csv?officer=officer-sam").whole().body();
    assertThat(csv.lines().toList())
        .hasSize(5)
        .startsWith(
            "Reference,Regime,Phase,Status,Working days left or late,Received,Due,Due under,"
                + "Answered,Requester type,Officer,Team,Provisions relied on,Stands still,Case")
        .anyMatch(
            line ->
                line.startsWith(
                    "FOI-00002,FOIA,Live,Overdue,1,2026-01-30,2026-02-27,FOIA 2000 s.10(1),,"
                        + "Individual,officer-sam,Roads,FOIA 2000 s.31(1)(a),,"));
    assertThat(csv).doesNotContain("Robin").doesNotContain("lighthouse");
  }

  @Test
  void the_workbook_has_the_same_rows() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + "/cases.xlsx"))
            .header("Authorization", "Bearer " + SignIn.token("sample-police", "officer"))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Disposition"))
          .hasValue("attachment; filename=\"cases-2026-03-02.xlsx\"");
      assertThat(sheet(answer.body())).contains("FOI-00002", "Overdue", "01/FOI/19/000807");
    }
  }

  @Test
  void workload_is_counted_by_officer_and_by_team() {
    JsonNode load = service.get("/workload").body().path("workload");
    assertThat(load.get(0).toString())
        .isEqualTo(
            "{\"who\":\"officer-sam\",\"open\":4,\"overdue\":1,\"dueSoon\":0,\"waiting\":1,"
                + "\"earliestDue\":\"2026-02-27\",\"longestReceived\":\"2026-01-30\","
                + "\"answered\":0,\"answeredInTime\":0}");
    assertThat(load.get(1).has("who")).isFalse();
    assertThat(load.get(1).path("open").asInt()).isEqualTo(1);
    JsonNode teams = service.get("/workload?by=team").body().path("workload");
    assertThat(teams.get(0).path("who").asString()).isEqualTo("Roads");
    assertThat(service.get("/workload?by=cat").status()).isEqualTo(400);
  }

  @Test
  void rows_equal_a_replay() {
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status=late",
        "phase=x",
        "due-from=soon",
        "regime=GDPR",
        "sort=size",
        "limit=0",
        "after-key=x",
        "colour=red",
        "officer="
      })
  void what_it_cannot_read_it_names(String parameter) {
    var answer = service.get("/cases?" + parameter);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("fields").findValuesAsString("field"))
        .containsExactly(parameter.substring(0, parameter.indexOf('=')));
  }

  private static List<String> references(String path) {
    return service.get(path).body().path("cases").findValuesAsString("reference");
  }

  private static List<Envelope> write(int n, String receivedOn, CaseEvent... more) {
    return CaseBook.of(Facts.caseNumber(n))
        .write(Facts.received(n, receivedOn), Facts.assigned("officer-sam"))
        .write(more)
        .envelopes();
  }

  private static NoteAdded note(String words) {
    return new NoteAdded(DAY, new NoteId("note-" + words.hashCode()), ProtectedText.of(words));
  }

  private static String sheet(byte[] workbook) throws IOException {
    Path file = Files.createTempFile("cases", ".xlsx");
    try {
      Files.write(file, workbook);
      try (var zip = new ZipFile(file.toFile())) {
        byte[] sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
        return new String(sheet, StandardCharsets.UTF_8);
      }
    } finally {
      Files.delete(file);
    }
  }
}
