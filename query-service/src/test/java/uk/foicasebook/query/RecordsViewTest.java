package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.Correction;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.RecordsEvent.FactCorrected;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;
import uk.foicasebook.events.ReopeningReason;
import uk.foicasebook.events.RevealReason;
import uk.foicasebook.events.Subject;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.samples.Samples;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** Notes and holds on the file, a case that only some may see, and who may know who asked. */
class RecordsViewTest {
  private static final LocalDate DAY = LocalDate.parse("2026-02-25");
  private static final PersonId PAT = new PersonId("manager-pat");
  private static final PersonId SAM = new PersonId("officer-sam");

  private static final int NOTED = 1;
  private static final int SHUT = 2;
  private static final int OURS = 3;
  private static final int SHOWN = 4;
  private static final int CORRECTED = 5;
  private static final int CLOSED = 6;
  private static final int ERASED = 7;

  private static QueryService service;

  @BeforeAll
  static void start() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    facts.addAll(
        book(
            NOTED,
            new NoteAdded(DAY, new NoteId("note-1"), text("On paper")),
            new HoldPlaced(DAY, new HoldId("h1"), HoldReason.LITIGATION, text("A claim")),
            new HoldPlaced(DAY, new HoldId("h2"), HoldReason.OTHER, text("To be safe")),
            new HoldReleased(DAY.plusDays(1), new HoldId("h2"), text("It was safe")),
            new RequesterRevealed(DAY, PAT, RevealReason.AGGREGATION, null)));
    facts.addAll(book(SHUT, new AccessRestricted(DAY, List.of(PAT), text("A colleague"))));
    facts.addAll(
        book(
            OURS,
            new AccessRestricted(DAY, List.of(PAT), text("A colleague")),
            new AccessRestricted(DAY, List.of(PAT, SAM), text("Sam has it"))));
    facts.addAll(
        book(
            SHOWN, new RequesterRevealed(DAY, SAM, RevealReason.CORRESPONDENCE, text("To write"))));
    facts.addAll(
        book(
            CORRECTED,
            new FactCorrected(
                DAY,
                0,
                List.of(
                    Correction.of("happenedOn", "\"2026-02-23\""),
                    Correction.of("reference", "\"FOI-00055\""),
                    Correction.of("requester.name", text("Kim Sample"), Subject.REQUESTER)),
                text("Misread")),
            new FactCorrected(
                DAY, 1, List.of(Correction.of("officer", "\"officer-pat\"")), text("A slip"))));
    facts.addAll(
        book(
            CLOSED,
            new CaseClosed(DAY, ClosingReason.ADMINISTRATIVE, text("A test")),
            new CaseReopened(DAY, ReopeningReason.CLOSED_IN_ERROR, text("No test")),
            new CaseClosed(DAY, ClosingReason.DUPLICATE, text("It came twice"))));
    facts.addAll(
        book(
            ERASED,
            new NoteAdded(DAY, new NoteId("note-1"), text("Something said")),
            new RequesterRevealed(DAY, SAM, RevealReason.CORRESPONDENCE, null),
            new PersonalDataErased(DAY, ErasureScope.CASE, ErasureGround.RETENTION_ENDED)));
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static List<Envelope> book(int n, CaseEvent... more) {
    return CaseBook.of(Facts.caseNumber(n))
        .write(Facts.received(n, "2026-02-24"), Facts.assigned("officer-sam"))
        .write(more)
        .envelopes();
  }

  private static ProtectedText text(String words) {
    return ProtectedText.of(words);
  }

  private static String path(int n) {
    return "/cases/" + Facts.caseNumber(n);
  }

  @Test
  void notes_and_holds_are_on_the_file() {
    JsonNode records = service.get(path(NOTED)).body().path("records");

    assertThat(records.path("notes").findValuesAsString("words")).isEqualTo(List.of("On paper"));
    assertThat(records.path("held").asBoolean()).isTrue();
    assertThat(records.path("holds").findValuesAsString("id")).isEqualTo(List.of("h1", "h2"));
    assertThat(records.path("holds").findValuesAsString("releasedOn"))
        .isEqualTo(List.of("2026-02-26"));
    assertThat(records.path("revealed").findValuesAsString("to")).isEqualTo(List.of("manager-pat"));
    assertThat(service.get(path(SHOWN)).body().path("records").path("held").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/history", "/deadlines", "?as-at=2026-02-24"})
  void a_restricted_case_does_not_exist_for_anybody_who_is_not_named(String query) {
    assertThat(service.get(path(SHUT) + query).status()).isEqualTo(404);
    assertThat(service.get(path(OURS) + "/history").status()).isEqualTo(200);
  }

  @Test
  void nor_is_it_in_any_list() {
    assertThat(service.get("/board").body().path("cases").findValuesAsString("reference"))
        .containsExactlyInAnyOrder("FOI-00001", "FOI-00003", "FOI-00004", "FOI-00055", "FOI-00007");
    assertThat(found("FOI-00002")).isEmpty();
    assertThat(found("FOI-00003")).hasSize(1);
  }

  private static List<String> found(String reference) {
    return service.get("/cases?reference=" + reference).body().findValuesAsString("caseId");
  }

  @Test
  void who_asked_is_shown_to_those_who_were_shown_it_for_a_reason_and_to_nobody_else() {
    JsonNode masked = service.get(path(NOTED)).body().path("requester");
    assertThat(masked.path("name").asString()).isEqualTo("masked");
    assertThat(service.get(path(NOTED) + "/history").whole().body())
        .doesNotContain(words(Samples.REQUESTER.name()));

    JsonNode shown = service.get(path(SHOWN)).body().path("requester");
    assertThat(shown.path("name").asString()).isEqualTo(words(Samples.REQUESTER.name()));
    assertThat(service.get(path(SHOWN) + "/history").whole().body())
        .contains(words(Samples.REQUESTER.name()), "was shown who the requester is");
  }

  @Test
  void what_was_put_right_is_right_everywhere_and_history_shows_both() {
    JsonNode file = service.get(path(CORRECTED)).body();
    assertThat(file.path("receivedOn").asString()).isEqualTo("2026-02-23");
    assertThat(file.path("reference").asString()).isEqualTo("FOI-00055");
    assertThat(file.path("officer").asString()).isEqualTo("officer-pat");
    assertThat(file.path("due").asString()).isEqualTo("2026-03-24");
    assertThat(found("FOI-00055")).hasSize(1);
    assertThat(found("FOI-00005")).isEmpty();

    var history = service.get(path(CORRECTED) + "/history");
    JsonNode request = history.body().path("facts").path(0);
    assertThat(request.path("payload").path("happenedOn").asString()).isEqualTo("2026-02-24");
    assertThat(request.path("nowReads").path("happenedOn").asString()).isEqualTo("2026-02-23");
    assertThat(request.path("corrected").findValuesAsString("field"))
        .isEqualTo(List.of("happenedOn", "reference", "requester.name"));
    assertThat(request.path("corrected").path(0).path("byRevision").asInt()).isEqualTo(2);
    assertThat(history.body().path("facts").path(2).has("nowReads")).isFalse();
    assertThat(history.whole().body()).doesNotContain("Kim Sample");
  }

  @Test
  void a_closed_case_says_why_and_how_long_it_is_kept() {
    JsonNode file = service.get(path(CLOSED)).body();
    assertThat(file.path("phase").asString()).isEqualTo("CLOSED");
    JsonNode records = file.path("records");
    assertThat(records.path("closing").path("reason").asString()).isEqualTo("DUPLICATE");
    assertThat(records.path("keptUntil").asString()).isEqualTo("2028-02-25");
    assertThat(records.path("reopened").findValuesAsString("why")).isEqualTo(List.of("No test"));
    assertThat(file.path("deadlines").findValuesAsString("kind")).contains("retention");
  }

  @Test
  void what_was_erased_is_shown_as_erased_whoever_reads() {
    JsonNode file = service.get(path(ERASED)).body();
    assertThat(file.path("wording").asString()).isEqualTo("erased");
    assertThat(file.path("requester").path("name").asString()).isEqualTo("erased");
    assertThat(file.path("records").path("notes").findValuesAsString("words"))
        .isEqualTo(List.of("erased"));
    assertThat(file.path("records").path("erased").findValuesAsString("scope"))
        .isEqualTo(List.of("CASE"));
    assertThat(service.get(path(ERASED) + "/history").whole().body())
        .doesNotContain("Something said", words(Samples.REQUESTER.name()));
  }

  @Test
  void live_rows_are_those_a_replay_would_write() {
    var verified = service.as(SignIn.token("sample-police", "auditor"), "/audit/verify").body();
    assertThat(verified.path("differences").isEmpty()).isTrue();
  }

  private static String words(ProtectedText text) {
    return ((ProtectedText.Plain) text).text();
  }
}
