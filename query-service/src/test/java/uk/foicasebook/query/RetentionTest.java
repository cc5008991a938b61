package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.ErasureGround;
import uk.foicasebook.events.ErasureScope;
import uk.foicasebook.events.HoldId;
import uk.foicasebook.events.HoldReason;
import uk.foicasebook.events.NoteId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.HoldPlaced;
import uk.foicasebook.events.RecordsEvent.HoldReleased;
import uk.foicasebook.events.RecordsEvent.NoteAdded;
import uk.foicasebook.events.RecordsEvent.PersonalDataErased;
import uk.foicasebook.events.Subject;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.keys.Seals;
import uk.foicasebook.law.Cites;
import uk.foicasebook.query.running.Complaints;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;
import uk.foicasebook.query.running.SignIn;

/** What falls due for destruction, on Monday 2 March 2026. */
class RetentionTest {
  private static final HoldId HOLD = new HoldId("hold");
  private static QueryService service;

  @BeforeAll
  static void cases_that_are_kept_for_one_reason_or_another() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    // Open, so that nothing runs.
    facts.addAll(Facts.openCase(1, "2026-02-24"));
    // That it is closed because nothing is owed is the last thing that was done about it.
    facts.addAll(closed(2));
    // Answered on 20 January 2025; to put the file away is no action.
    facts.addAll(
        Complaints.answered(
            3,
            "2025-01-06",
            "2025-01-20",
            new CaseClosed(day("2025-06-02"), ClosingReason.COMPLETED, null)));
    facts.addAll(
        closed(4, new HoldPlaced(day("2024-02-01"), HOLD, HoldReason.LITIGATION, words())));
    facts.addAll(
        closed(
            5,
            new HoldPlaced(day("2024-02-01"), HOLD, HoldReason.LITIGATION, words()),
            new HoldReleased(day("2024-03-01"), HOLD, words())));
    facts.addAll(
        closed(
            6,
            new PersonalDataErased(
                day("2026-02-02"), ErasureScope.CASE, ErasureGround.RETENTION_ENDED)));
    facts.addAll(
        closed(
            7,
            new AccessRestricted(day("2024-02-01"), List.of(new PersonId("somebody")), words())));
    facts.addAll(sealed(8));
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  @Cites({"UK GDPR Art 5(1)(e)", "FOIA 2000 s.77"})
  void what_is_closed_comes_in_the_order_of_its_days_and_says_why_it_is_kept() {
    JsonNode list = ask("/retention").path("cases");
    assertThat(list.findValuesAsString("reference"))
        .containsExactly("FOI-00002", "FOI-00004", "FOI-00005", "FOI-00008", "FOI-00003");
    assertThat(list.findValuesAsString("state"))
        .containsExactly("DUE", "HELD", "DUE", "DUE", "KEPT");
    assertThat(list.findValuesAsString("keptUntil"))
        .containsExactly("2026-01-09", "2026-01-09", "2026-01-09", "2026-01-09", "2027-01-20");
    assertThat(list.findValuesAsString("because").subList(0, 2))
        .containsExactly(
            "Last action on 2024-01-09, kept up to 2026-01-09.",
            "Held since 2024-02-01: litigation. Nothing of it may be destroyed until the hold is"
                + " released.");
  }

  @Test
  void the_figures_are_of_every_case_one_may_see() {
    JsonNode counts = ask("/retention?limit=1").path("counts");
    assertThat(counts.toString())
        .isEqualTo("{\"ERASED\":1,\"HELD\":1,\"OPEN\":1,\"KEPT\":1,\"DUE\":3}");
    assertThat(ask("/retention").path("months").asInt()).isEqualTo(24);
  }

  @Test
  void a_day_to_come_shows_what_will_be_due_then() {
    JsonNode list = ask("/retention?on=2027-01-21&state=due").path("cases");
    assertThat(list.findValuesAsString("reference"))
        .containsExactly("FOI-00002", "FOI-00005", "FOI-00008", "FOI-00003");
    assertThat(ask("/retention?on=2027-01-20&state=due").path("cases").size()).isEqualTo(3);
    assertThat(ask("/retention?on=2026-01-09&state=due").path("cases").size()).isZero();
    assertThat(ask("/retention?state=open,erased").path("cases").findValuesAsString("reference"))
        .containsExactly("FOI-00006", "FOI-00001");
  }

  @Test
  void pages_follow_each_other_without_losing_or_repeating_a_case() {
    var seen = new ArrayList<String>();
    String next = "";
    do {
      JsonNode page = ask("/retention?state=due,kept,held,open,erased&limit=2" + next);
      seen.addAll(page.path("cases").findValuesAsString("reference"));
      next = page.has("nextKey") ? "&after-key=" + page.path("nextKey").asString() : null;
    } while (next != null);
    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void before_anything_is_destroyed_one_sees_what_would_be_and_what_stays() {
    JsonNode one = ask("/cases/" + Facts.caseNumber(8) + "/retention");
    assertThat(one.path("retention").path("state").asString()).isEqualTo("DUE");
    JsonNode erasures = one.path("preview").path("erasures");
    assertThat(erasures.findValuesAsString("scope"))
        .containsExactly("CASE", "REQUESTER", "THIRD_PARTIES");
    // Name, address and wording of the request; and a note, which is of the case.
    assertThat(erasures.findValuesAsString("texts")).containsExactly("4", "3", "0");
    assertThat(erasures.findValuesAsString("keys")).containsExactly("2", "1", "0");
    JsonNode remains = one.path("preview").path("remains");
    assertThat(remains.path("facts").asInt()).isEqualTo(3);
    assertThat(remains.path("first").asString()).isEqualTo("2024-01-08");
    assertThat(remains.path("head").asString()).hasSize(64);
    assertThat(one.toString()).doesNotContain("Sample", "How many");

    service.bean(Seals.class).erase(Facts.caseNumber(8), Set.of(Subject.REQUESTER));
    assertThat(
            ask("/cases/" + Facts.caseNumber(8) + "/retention")
                .path("preview")
                .path("erasures")
                .findValuesAsString("texts"))
        .containsExactly("1", "0", "0");
  }

  @Test
  void a_case_that_only_some_may_see_is_not_shown_to_others() {
    assertThat(service.as(manager(), "/cases/" + Facts.caseNumber(7) + "/retention").status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"on=soon", "state=party", "limit=0", "after-key=x", "colour=red"})
  void what_it_cannot_read_it_names(String parameter) {
    var answer = service.as(manager(), "/retention?" + parameter);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("fields").findValuesAsString("field"))
        .containsExactly(parameter.substring(0, parameter.indexOf('=')));
  }

  private static JsonNode ask(String path) {
    var answer = service.as(manager(), path);
    assertThat(answer.status()).as(answer.whole().body()).isEqualTo(200);
    return answer.body();
  }

  private static String manager() {
    return SignIn.token("sample-police", "manager");
  }

  private static List<Envelope> closed(int n, CaseEvent... more) {
    return CaseBook.of(Facts.caseNumber(n))
        .write(Facts.received(n, "2024-01-08"), closing("2024-01-09"))
        .write(List.of(more))
        .envelopes();
  }

  /** As the command service stores it. */
  private static List<Envelope> sealed(int n) {
    Seals seals = service.bean(Seals.class);
    var id = Facts.caseNumber(n);
    return CaseBook.of(id)
        .write(
            seals.seal(id, Facts.received(n, "2024-01-08")),
            seals.seal(id, new NoteAdded(day("2024-01-08"), new NoteId("note"), words())),
            closing("2024-01-09"))
        .envelopes();
  }

  private static CaseClosed closing(String on) {
    return new CaseClosed(day(on), ClosingReason.ADMINISTRATIVE, null);
  }

  private static ProtectedText words() {
    return ProtectedText.of("Words");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
