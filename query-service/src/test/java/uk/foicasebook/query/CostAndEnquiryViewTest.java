package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.AggregationGround;
import uk.foicasebook.events.AssistanceId;
import uk.foicasebook.events.AssistanceKind;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.CostActivity;
import uk.foicasebook.events.CostItem;
import uk.foicasebook.events.EarlierRequest;
import uk.foicasebook.events.EstimateId;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.QualifiedPersonOpinionRecorded;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.PartsNumbered;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.OpinionId;
import uk.foicasebook.events.Part;
import uk.foicasebook.events.PartNumber;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SearchEvent.AdviceRecorded;
import uk.foicasebook.events.SearchEvent.AssistanceRecorded;
import uk.foicasebook.events.SearchEvent.CostEstimated;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/**
 * A request of 12 February 2026, looked at on Monday 2 March: part of it too dear together with
 * another, part before the qualified person, and a third party that has not replied.
 */
class CostAndEnquiryViewTest {
  private static final String FILE = "/cases/" + Facts.caseNumber(1);
  private static final StrandId READINGS = new StrandId("readings");
  private static final StrandId MINUTES = new StrandId("minutes");
  private static final LocalDate DAY = LocalDate.parse("2026-02-18");

  private static QueryService service;

  @BeforeAll
  static void the_case_is_published() {
    var facts = facts();
    service = QueryService.start();
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void the_cost_is_summed_up_against_the_limit() {
    JsonNode costs = service.get(FILE).body().path("costs");

    assertThat(costs.path("estimates").get(0).path("minutes").asInt()).isEqualTo(900);
    assertThat(costs.path("countedTogether").get(0).path("receivedOn").asString())
        .isEqualTo("2026-02-09");
    assertThat(costs.path("minutes").asInt()).isEqualTo(1140);
    assertThat(costs.path("pounds").decimalValue()).isEqualByComparingTo("475");
    assertThat(costs.path("limitPounds").asInt()).isEqualTo(450);
    assertThat(costs.path("decision").asString()).isEqualTo("MUST_CONFIRM_OR_DENY");
  }

  @Test
  void what_is_refused_outright_says_under_what_and_in_view_of_which_request() {
    JsonNode strand = service.get(FILE).body().path("strands").get(0);

    assertThat(strand.path("determination").asString()).isEqualTo("REFUSED");
    assertThat(strand.path("provisions").toString()).isEqualTo("[\"FOIA 2000 s.14(2)\"]");
    assertThat(strand.path("grounds").get(0).path("why").asString()).isEqualTo("Nothing is new.");
    assertThat(strand.path("earlierRequests").get(0).path("answeredOn").asString())
        .isEqualTo("2026-01-30");
    assertThat(service.get(FILE).body().path("parts").get(0).path("outcome").asString())
        .isEqualTo("REFUSED");
  }

  @Test
  void the_opinion_stands_beside_the_exemption_that_rests_on_it() {
    JsonNode strand = service.get(FILE).body().path("strands").get(1);

    assertThat(strand.path("opinions").get(0).path("qualifiedPerson").asString())
        .isEqualTo("Chief officer of Sample Police");
  }

  @Test
  void who_has_not_replied_in_time_is_to_be_chased() {
    JsonNode enquiries = service.get(FILE).body().path("enquiries");

    assertThat(enquiries.path("consultations").get(0).path("overdue").asBoolean()).isTrue();
    assertThat(enquiries.path("referrals").get(0).path("overdue").asBoolean()).isFalse();
    assertThat(enquiries.path("referrals").get(0).path("advice").asString())
        .isEqualTo("Ask nobody.");
    assertThat(enquiries.path("assistance").get(0).path("kind").asString()).isEqualTo("TO_NARROW");
    assertThat(service.get("/board").body().path("cases").get(0).path("nextAction").asString())
        .isEqualTo("CHASE_REPLY");
  }

  private static List<Envelope> facts() {
    var referral = new ReferralId("unit");
    return CaseBook.of(Facts.caseNumber(1))
        .write(
            Facts.received(1, "2026-02-12"),
            Facts.assigned("officer-sam"),
            new PartsNumbered(
                day("2026-02-12"), List.of(part("1", "What?"), part("2", "And when?"))),
            strand(READINGS, "1"),
            strand(MINUTES, "2"),
            new CostEstimated(
                DAY,
                new EstimateId("boxes"),
                Scope.WHOLE,
                List.of(new CostItem(CostActivity.LOCATING, 900, words("Sixty boxes"))),
                450,
                null),
            new RequestsAggregated(
                DAY,
                List.of(new AggregatedRequest(Facts.caseNumber(7), day("2026-02-09"), 240)),
                AggregationGround.SAME_PERSON,
                words("Both are about the depot.")),
            new StrandRefused(
                DAY,
                READINGS,
                new ProvisionCode("FOIA 2000 s.14(2)"),
                List.of(
                    new EarlierRequest(Facts.caseNumber(6), day("2026-01-05"), day("2026-01-30"))),
                null,
                words("Nothing is new.")),
            new ExemptionApplied(DAY, MINUTES, new ProvisionCode("FOIA 2000 s.36(2)(b)(ii)"), null),
            new QualifiedPersonOpinionRecorded(
                DAY,
                new OpinionId("chief"),
                "Chief officer of Sample Police",
                List.of(MINUTES),
                List.of(new ProvisionCode("FOIA 2000 s.36(2)(b)(ii)")),
                Limb.COMMUNICATE,
                Likelihood.WOULD,
                null,
                words("They would speak less openly.")),
            new ThirdPartyConsulted(
                DAY,
                new ConsultationId("maker"),
                words("Sample Maker Ltd"),
                List.of(MINUTES),
                day("2026-02-27"),
                null),
            new ReferredForAdvice(
                DAY, referral, "Advice unit", false, List.of(), day("2026-02-20"), null),
            new AdviceRecorded(day("2026-02-19"), referral, words("Ask nobody.")),
            new AssistanceRecorded(
                DAY,
                new AssistanceId("year"),
                AssistanceKind.TO_NARROW,
                Scope.WHOLE,
                Channel.EMAIL,
                words("One year could be done.")))
        .envelopes();
  }

  private static StrandRecorded strand(StrandId id, String part) {
    return new StrandRecorded(
        DAY, id, List.of(new PartNumber(part)), words("About " + id), Finding.HELD);
  }

  private static Part part(String number, String wording) {
    return new Part(new PartNumber(number), words(wording));
  }

  private static ProtectedText words(String text) {
    return ProtectedText.of(text);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
