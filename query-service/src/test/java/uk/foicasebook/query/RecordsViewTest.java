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
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.RequesterRevealed;
import uk.foicasebook.events.RevealReason;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.samples.Samples;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/** Notes and holds on the file, a case that only some may see, and who may know who asked. */
class RecordsViewTest {
  private static final LocalDate DAY = LocalDate.parse("2026-02-25");
  private static final PersonId PAT = new PersonId("manager-pat");
  private static final PersonId SAM = new PersonId("officer-sam");

  private static final int NOTED = 1;
  private static final int SHUT = 2;
  private static final int OURS = 3;
  private static final int SHOWN = 4;

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
        .containsExactlyInAnyOrder("FOI-00001", "FOI-00003", "FOI-00004");
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

  private static String words(ProtectedText text) {
    return ((ProtectedText.Plain) text).text();
  }
}
