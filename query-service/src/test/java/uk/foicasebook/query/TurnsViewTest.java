package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.IntakeEvent.RegimeChanged;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.IntakeEvent.TeamAssigned;
import uk.foicasebook.events.InvalidityReason;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TeamId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/** The turns a request took, on its file and on the board. */
class TurnsViewTest {
  private static final StrandId NOISE = new StrandId("noise");
  private static final StrandId PARKING = new StrandId("parking");
  private static QueryService service;

  @BeforeAll
  static void three_cases_are_published() {
    service = QueryService.start();
    List<Envelope> facts =
        List.of(
                written(1, moved()),
                written(2, List.of(withdrawn())),
                written(3, List.of(invalid())))
            .stream()
            .flatMap(List::stream)
            .toList();
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_strand_is_under_its_own_regime_and_what_no_longer_fits_is_named() {
    JsonNode file = service.get(file(1)).body();
    assertThat(file.path("phase").asString()).isEqualTo("RECEIVED");
    assertThat(file.path("regime").asString()).isEqualTo("FOIA");
    assertThat(file.path("team").asString()).isEqualTo("environment");
    JsonNode turns = file.path("turns");
    assertThat(turns.path("regimes").get(0).path("regime").asString()).isEqualTo("EIR");
    assertThat(turns.path("unfit").toString())
        .isEqualTo(
            "[{\"strand\":\"noise\",\"regime\":\"EIR\",\"provision\":\"FOIA 2000 s.21(1)\"}]");
  }

  @Test
  void what_is_passed_on_is_determined_by_that() {
    JsonNode file = service.get(file(1)).body();
    assertThat(file.path("strands").findValuesAsString("determination"))
        .isEqualTo(List.of("WITHHELD", "TRANSFERRED"));
    assertThat(file.path("parts").get(0).path("outcome").asString()).isEqualTo("TRANSFERRED");
    assertThat(file.path("turns").path("transfers").get(0).path("toAuthority").asString())
        .isEqualTo("Sample Borough Council");
  }

  @Test
  void the_date_of_receipt_is_the_day_the_request_was_valid() {
    JsonNode file = service.get(file(1)).body();
    assertThat(file.path("receivedOn").asString()).isEqualTo("2026-02-27");
    assertThat(file.path("turns").path("invalid").get(0).path("reasons").get(0).asString())
        .isEqualTo("NO_NAME");
  }

  @Test
  void what_has_ended_is_not_on_the_board() {
    assertThat(service.get(file(2)).body().path("phase").asString()).isEqualTo("WITHDRAWN");
    assertThat(service.get(file(3)).body().path("phase").asString()).isEqualTo("INVALID");
    assertThat(service.get("/board").body().path("cases").findValuesAsString("reference"))
        .isEqualTo(List.of("FOI-00001"));
  }

  private static List<CaseEvent> moved() {
    return List.of(
        invalid(),
        new RequestMadeValid(day("2026-02-27"), Channel.EMAIL, null),
        new TeamAssigned(day("2026-02-27"), new TeamId("environment")),
        new PartsNumbered(
            day("2026-02-27"),
            List.of(new Part(new PartNumber("1"), ProtectedText.of("Where are the stands?")))),
        new StrandRecorded(
            day("2026-03-02"), NOISE, List.of(), ProtectedText.of("Noise"), Finding.HELD),
        new StrandRecorded(
            day("2026-03-02"),
            PARKING,
            List.of(new PartNumber("1")),
            ProtectedText.of("Stands"),
            Finding.NOT_STATED),
        new ExemptionApplied(
            day("2026-03-02"), NOISE, new ProvisionCode("FOIA 2000 s.21(1)"), null),
        new RegimeChanged(day("2026-03-02"), Regime.EIR, List.of(NOISE), null),
        new RequestTransferred(
            day("2026-03-02"),
            List.of(PARKING),
            "Sample Borough Council",
            day("2026-03-02"),
            null));
  }

  private static RequestDeclaredInvalid invalid() {
    return new RequestDeclaredInvalid(
        day("2026-02-25"), List.of(InvalidityReason.NO_NAME), ProtectedText.of("A nickname"));
  }

  private static RequestWithdrawn withdrawn() {
    return new RequestWithdrawn(day("2026-02-25"), List.of(), Channel.EMAIL, null);
  }

  private static List<Envelope> written(int n, List<CaseEvent> more) {
    var facts = new ArrayList<CaseEvent>();
    facts.add(Facts.received(n, "2026-02-24"));
    facts.addAll(more);
    return CaseBook.of(Facts.caseNumber(n)).write(facts).envelopes();
  }

  private static String file(int n) {
    return "/cases/" + Facts.caseNumber(n);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
