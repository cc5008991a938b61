package uk.foicasebook.query;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.query.running.Complaints.complaint;
import static uk.foicasebook.query.running.Complaints.day;
import static uk.foicasebook.query.running.Complaints.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.DecisionNoticeOutcome;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.NoticeStepKind;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.RecordsEvent.AccessRestricted;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.TestId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;
import uk.foicasebook.query.reconcile.Replay;
import uk.foicasebook.query.running.Complaints;
import uk.foicasebook.query.running.Facts;
import uk.foicasebook.query.running.QueryService;

/** What was relied on, and what of it stood. */
class ExemptionsTest {
  private static final ProvisionCode CRIME = new ProvisionCode("FOIA 2000 s.31(1)(a)");
  private static final ProvisionCode OFFENDERS = new ProvisionCode("FOIA 2000 s.31(1)(b)");
  private static final ProvisionCode PRIVILEGE = new ProvisionCode("FOIA 2000 s.42(1)");
  private static final ProvisionCode COST = new ProvisionCode("FOIA 2000 s.12(1)");
  private static QueryService service;

  @BeforeAll
  static void four_refusals() {
    service = QueryService.start();
    var facts = new ArrayList<Envelope>();
    facts.addAll(
        refused(
            1,
            "2025-11-24",
            List.of(applied(PRIVILEGE), weighed(PRIVILEGE)),
            complaint("2025-12-01"),
            new ExemptionWithdrawn(day("2025-12-10"), Complaints.MINUTES, PRIVILEGE, null),
            new ReviewOutcomeIssued(
                day("2025-12-15"),
                Complaints.REVIEW,
                ReviewOutcome.OVERTURNED,
                List.of(Complaints.MINUTES),
                Channel.EMAIL,
                List.of(),
                null,
                text("Why"))));
    facts.addAll(
        refused(
            2,
            "2026-01-12",
            List.of(applied(CRIME), applied(OFFENDERS)),
            new IcoComplaintRecorded(
                day("2026-01-20"),
                new IcoComplaintId("ico"),
                "IC-000000-S4MP",
                IcoComplaintGround.REFUSAL,
                null),
            new DecisionNoticeRecorded(
                day("2026-02-16"),
                new NoticeId("dn"),
                new IcoComplaintId("ico"),
                DecisionNoticeOutcome.PARTLY_UPHELD,
                List.of(),
                List.of(
                    new NoticeStep(
                        "1",
                        NoticeStepKind.FRESH_RESPONSE,
                        List.of(),
                        List.of(CRIME),
                        text("Answer again"))),
                day("2026-03-23"))));
    facts.addAll(
        refused(
            3,
            "2026-01-13",
            List.of(
                new StrandRefused(
                    day("2025-11-12"), Complaints.MINUTES, COST, List.of(), null, text("Cost")))));
    facts.addAll(
        refused(
            4,
            "2026-01-13",
            List.of(applied(CRIME)),
            new AccessRestricted(
                day("2026-01-14"), List.of(new PersonId("manager-pat")), text("A colleague"))));
    service.publish(facts);
    service.awaitFacts(facts.size());
  }

  private static List<Envelope> refused(
      int n, String answeredOn, List<CaseEvent> grounds, CaseEvent... more) {
    var facts = new ArrayList<CaseEvent>();
    facts.add(Facts.received(n, "2025-11-03"));
    facts.add(
        new StrandRecorded(
            day("2025-11-10"), Complaints.MINUTES, List.of(), text("Minutes"), Finding.HELD));
    facts.addAll(grounds);
    facts.add(Complaints.response(answeredOn));
    facts.addAll(List.of(more));
    return CaseBook.of(Facts.caseNumber(n)).write(facts).envelopes();
  }

  private static ExemptionApplied applied(ProvisionCode provision) {
    return new ExemptionApplied(day("2025-11-12"), Complaints.MINUTES, provision, text("Why"));
  }

  private static PublicInterestTestRecorded weighed(ProvisionCode provision) {
    return new PublicInterestTestRecorded(
        day("2025-11-13"),
        new TestId("t"),
        List.of(Complaints.MINUTES),
        List.of(provision),
        Limb.COMMUNICATE,
        List.of(),
        List.of(),
        Balance.MAINTAIN,
        text("Why"));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void each_provision_says_how_often_it_was_relied_on_and_whether_it_stood() {
    JsonNode view = service.get("/exemptions").body();

    assertThat(view.path("cases").asInt()).isEqualTo(3);
    assertThat(view.path("sections").findValuesAsString("section"))
        .containsExactly("FOIA 2000 s.12", "FOIA 2000 s.31", "FOIA 2000 s.42");
    assertThat(view.path("sections").get(1).toString())
        .isEqualTo(
            """
            {"section":"FOIA 2000 s.31","cases":1,"drillDown":"/cases?exemption=FOIA+2000+s.31",\
            "provisions":[\
            {"provision":"FOIA 2000 s.31(1)(a)","against":"COMMUNICATING","cases":1,\
            "maintained":0,"outweighed":0,"unweighed":1,"reviewed":0,"droppedAtReview":0,\
            "decisionNotices":1,"rejected":1,\
            "drillDown":"/cases?exemption=FOIA+2000+s.31%281%29%28a%29"},\
            {"provision":"FOIA 2000 s.31(1)(b)","against":"COMMUNICATING","cases":1,\
            "maintained":0,"outweighed":0,"unweighed":1,"reviewed":0,"droppedAtReview":0,\
            "decisionNotices":1,"rejected":0,\
            "drillDown":"/cases?exemption=FOIA+2000+s.31%281%29%28b%29"}]}""");
    JsonNode privilege = view.path("sections").get(2).path("provisions").get(0);
    assertThat(privilege.path("maintained").asInt()).isEqualTo(1);
    assertThat(privilege.path("reviewed").asInt()).isEqualTo(1);
    assertThat(privilege.path("droppedAtReview").asInt()).isEqualTo(1);
    assertThat(view.path("sections").get(0).path("provisions").get(0).path("against").asString())
        .isEqualTo("THE_REQUEST");
  }

  @Test
  void a_figure_leads_to_its_cases() {
    JsonNode section = service.get("/exemptions").body().path("sections").get(1);

    assertThat(
            service
                .get(section.path("drillDown").asString())
                .body()
                .path("cases")
                .findValuesAsString("reference"))
        .containsExactly("FOI-00002");
  }

  @ParameterizedTest
  @CsvSource({
    "from=2026-01-01,2",
    "to=2025-12-31,1",
    "from=2026-01-13&to=2026-01-13,1",
    "to=2025-11-23,0"
  })
  void it_is_of_a_period(String period, int cases) {
    assertThat(service.get("/exemptions?" + period).body().path("cases").asInt()).isEqualTo(cases);
  }

  @ParameterizedTest
  @CsvSource({
    "/exemptions?as-at=2026-01-01,as-at",
    "/workload?as-at=2026-01-01,as-at",
    "/diary?recorded-by=2026-01-01,recorded-by",
    "/cases?as-at=2026-01-01,as-at"
  })
  void a_past_moment_that_is_not_offered_is_refused_in_so_many_words(String path, String field) {
    var answer = service.get(path);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("fields").toString())
        .isEqualTo(
            """
            [{"field":"%s","problem":"is not offered here: this query shows how things stand now, \
            and no past moment"}]"""
                .formatted(field));
  }

  @Test
  void rows_equal_a_replay() {
    assertThat(service.bean(Replay.class).verify(null).differences()).isEqualTo(List.of());
  }
}
