package uk.foicasebook.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.foicasebook.clock.Case.day;
import static uk.foicasebook.clock.Case.foia;
import static uk.foicasebook.clock.Case.issued;
import static uk.foicasebook.clock.Case.numbered;
import static uk.foicasebook.clock.Case.parts;
import static uk.foicasebook.clock.Case.received;
import static uk.foicasebook.clock.Case.strand;
import static uk.foicasebook.clock.Case.strands;
import static uk.foicasebook.clock.Case.text;
import static uk.foicasebook.law.time.DeadlineKind.ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.COMPLAINT_WINDOW;
import static uk.foicasebook.law.time.DeadlineKind.EIR_EXTENDED_ANSWER;
import static uk.foicasebook.law.time.DeadlineKind.INTERNAL;
import static uk.foicasebook.law.time.DeadlineKind.PUBLIC_INTEREST_DECISION;
import static uk.foicasebook.law.time.DeadlineKind.REFUSAL_NOTICE;
import static uk.foicasebook.law.time.DeadlineKind.RETENTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.AggregatedRequest;
import uk.foicasebook.events.AggregationGround;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClockEvent.ComplexityExtensionNotified;
import uk.foicasebook.events.ClockEvent.PublicInterestExtensionNotified;
import uk.foicasebook.events.ClockEvent.SpecialTimeLimitSet;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.ConsultationId;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.ExemptionEvent.ExemptionApplied;
import uk.foicasebook.events.ExemptionEvent.ExemptionWithdrawn;
import uk.foicasebook.events.ExemptionEvent.NeitherConfirmedNorDenied;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.HandledAsSubjectAccess;
import uk.foicasebook.events.IntakeEvent.RegimeChanged;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.InvalidityReason;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.ReferralId;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.ReopeningReason;
import uk.foicasebook.events.SearchEvent.ConsultationRecorded;
import uk.foicasebook.events.SearchEvent.ReferredForAdvice;
import uk.foicasebook.events.SearchEvent.RequestsAggregated;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.SearchEvent.ThirdPartyConsulted;
import uk.foicasebook.events.SpecialLimit;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.ThirdPartyView;
import uk.foicasebook.events.samples.ModelCase;
import uk.foicasebook.events.samples.Samples;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.AggregatedReceipt;
import uk.foicasebook.law.time.DeadlineStatus.State;

/** The request, what it has time for, and its answers. */
class CaseClockTest {

  @Test
  void the_model_case_was_answered_eleven_days_late() {
    Case model = new Case(new CaseClock(ModelCase.facts()));

    assertThat(model.due(ANSWER)).containsExactly("2019-02-12");
    assertThat(model.due(COMPLAINT_WINDOW)).containsExactly("2019-04-29");
    assertThat(model.breaches())
        .containsExactly("FOIA 2000 s.10(1) by 11 []", "FOIA 2000 s.17(1) by 11 []");
    assertThat(model.clock().receipt().parts()).isEmpty();
  }

  @Test
  void it_is_the_same_clock_in_one_step_and_in_many() {
    CaseClock whole = new CaseClock(ModelCase.facts());
    CaseClock told = new CaseClock(ModelCase.facts().subList(0, 1));
    for (var fact : ModelCase.facts().subList(1, ModelCase.facts().size())) {
      told = told.with(fact);
    }
    assertThat(told).isEqualTo(whole);
    assertThatThrownBy(() -> new CaseClock(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Cites({"FOIA 2000 s.10(3)", "FOIA 2000 s.17(2)"})
  void only_what_is_still_weighed_has_more_time() {
    Case request =
        received("2026-06-01")
            .and(
                numbered("1", "2"),
                strand("figures", "1"),
                strand("briefings", "2"),
                extended("2026-06-29", "2026-07-29", "briefings"));

    assertThat(request.due()).isEqualTo("2026-06-30 [figures]");
    assertThat(request.due(PUBLIC_INTEREST_DECISION)).containsExactly("2026-07-29 [briefings]");
    assertThat(request.due(REFUSAL_NOTICE))
        .containsExactly("2026-06-30 [figures]", "2026-06-30 [briefings]");
    assertThat(request.and(issued("2026-06-30", "r", false, "figures")).due())
        .isEqualTo("2026-07-29 [briefings]");
  }

  @Test
  void an_extension_of_all_there_is_is_one_of_the_whole() {
    Case request =
        received("2026-06-01")
            .and(strand("briefings"), extended("2026-07-01", "2026-07-29", "briefings"));

    assertThat(request.remarks()).isEqualTo("EXTENSION_LATE []");
    assertThat(request.due()).isEqualTo("2026-06-30 []");
  }

  @Test
  @Cites("EIR 2004 reg 7(1)")
  void complexity_gives_forty_days_under_the_regulations() {
    Case request =
        received(Regime.EIR, "2026-06-01")
            .and(
                new ComplexityExtensionNotified(
                    day("2026-06-10"),
                    new ExtensionId("x"),
                    List.of(),
                    Channel.EMAIL,
                    day("2026-07-29"),
                    "2026-08",
                    text("Nine years of readings")));

    assertThat(request.due(EIR_EXTENDED_ANSWER)).containsExactly("2026-07-29");
    assertThat(request.due()).isEqualTo("2026-07-29 []");
  }

  @Test
  @Cites("FOIA 2000 s.8(1)")
  void the_time_of_an_invalid_request_runs_from_when_it_is_valid() {
    Case invalid =
        received("2026-04-01")
            .and(
                new RequestDeclaredInvalid(
                    day("2026-04-02"), List.of(InvalidityReason.values()[0]), null));

    assertThat(invalid.due()).isEqualTo("nothing");
    Case valid = invalid.and(new RequestMadeValid(day("2026-05-01"), Channel.EMAIL, null));
    assertThat(valid.due()).isEqualTo("2026-06-02 []");
    assertThat(valid.read().receivedOn()).isEqualTo(day("2026-05-01"));
  }

  @Test
  @Cites("SI 2004/3364 reg 3")
  void a_school_has_its_own_days() {
    Case school =
        received("2026-07-17")
            .and(
                new SpecialTimeLimitSet(
                    day("2026-07-17"),
                    SpecialLimit.SCHOOL,
                    List.of(new DatePeriod(day("2026-07-20"), day("2026-09-02"))),
                    null));

    assertThat(school.due()).isEqualTo("2026-09-30 []");
    assertThat(limit(SpecialLimit.ARCHIVE, null).due()).isEqualTo("2026-05-18 []");
    assertThat(limit(SpecialLimit.SET_BY_COMMISSIONER, "2026-05-20").due())
        .isEqualTo("2026-05-20 []");
    assertThat(limit(SpecialLimit.SET_BY_COMMISSIONER, null).due()).isEqualTo("2026-05-01 []");
  }

  private static Case limit(SpecialLimit limit, String setDay) {
    return received("2026-04-01")
        .and(
            new SpecialTimeLimitSet(
                day("2026-04-01"), limit, List.of(), setDay == null ? null : day(setDay)));
  }

  @Test
  @Cites({"FOIA 2000 s.1(1)(a)", "FOIA 2000 s.10(1)"})
  void who_transfers_a_request_still_says_in_time_that_it_holds_nothing() {
    Case transferred =
        received("2026-04-01")
            .and(
                new RequestTransferred(
                    day("2026-04-07"), List.of(), "Sample Council", day("2026-04-07"), null));

    assertThat(transferred.due()).isEqualTo("2026-05-01 []");
  }

  @Test
  void what_was_withdrawn_moved_or_is_ones_own_is_so_for_its_strands() {
    Case request =
        received("2026-03-16")
            .and(
                strand("a"),
                strand("b"),
                strand("c"),
                new RequestWithdrawn(day("2026-03-20"), strands("a"), Channel.EMAIL, null),
                new RegimeChanged(day("2026-03-21"), Regime.FOISA, strands("b"), null),
                new HandledAsSubjectAccess(day("2026-03-22"), strands("c"), null));

    assertThat(request.due(ANSWER))
        .containsExactly("2026-04-14 [b]", "2026-04-16 [a]", "2026-04-16 [c]");
    assertThat(request.read().regime()).isEqualTo(uk.foicasebook.law.Regime.FOIA);
    assertThat(request.due()).isEqualTo("2026-04-14 [b]");
  }

  @Test
  @Cites({"FOIA 2000 s.17(1)", "FOIA 2000 s.17(5)"})
  void what_a_response_refuses_is_what_it_refused_then() {
    Case request =
        received("2019-01-15")
            .and(
                numbered("1", "2", "3"),
                strand("figures", "1"),
                strand("briefings", "2"),
                strand("archive", "3"),
                applied("briefings"),
                new StrandRefused(
                    day("2019-02-26"),
                    new StrandId("archive"),
                    foia("12(1)"),
                    List.of(),
                    null,
                    null));

    assertThat(
            request
                .and(issued("2019-02-27", "r", true, "figures", "briefings", "archive"))
                .breaches())
        .containsExactly(
            "FOIA 2000 s.10(1) by 11 [figures, briefings]",
            "FOIA 2000 s.17(1) by 11 [briefings]",
            "FOIA 2000 s.17(5) by 11 [archive]");
    assertThat(
            request
                .and(
                    new ExemptionWithdrawn(
                        day("2019-02-26"), new StrandId("briefings"), foia("31(1)(a)"), null),
                    issued("2019-02-27", "r", false, "briefings"),
                    applied("briefings"))
                .breaches())
        .containsExactly("FOIA 2000 s.10(1) by 11 [briefings]");
  }

  @Test
  void vexatious_and_denied_and_not_held() {
    Case denied =
        received("2019-01-15")
            .and(
                strand("covert"),
                new NeitherConfirmedNorDenied(
                    day("2019-02-01"), new StrandId("covert"), List.of(foia("31(3)")), null),
                issued("2019-02-27", "r", true, "covert"));
    assertThat(denied.breaches())
        .containsExactly("FOIA 2000 s.10(1) by 11 []", "FOIA 2000 s.17(1) by 11 []");

    Case vexatious =
        received("2019-01-15")
            .and(
                strand("all"),
                new StrandRefused(
                    day("2019-02-01"), new StrandId("all"), foia("14(1)"), List.of(), null, null),
                issued("2019-02-27", "r", true, "all"));
    assertThat(vexatious.breaches()).containsExactly("FOIA 2000 s.17(5) by 11 []");

    Case notHeld =
        received("2019-01-15")
            .and(
                applied("all"),
                new StrandRecorded(
                    day("2019-02-01"), new StrandId("all"), parts(), text("All"), Finding.NOT_HELD),
                issued("2019-02-27", "r", true, "all"));
    assertThat(notHeld.breaches()).containsExactly("FOIA 2000 s.10(1) by 11 []");
  }

  @Test
  @Cites("SI 2004/3244 reg 5(2)")
  void other_requests_are_beside_it() {
    Case request =
        received("2026-01-05")
            .and(beside("2026-03-30"), beside("2026-03-31"), beside("2026-03-31"));

    assertThat(request.read().aggregated())
        .extracting(AggregatedReceipt::receivedOn, AggregatedReceipt::inWindow)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(day("2026-03-30"), true),
            org.assertj.core.api.Assertions.tuple(day("2026-03-31"), false));
  }

  @Test
  @Cites(value = "Internal targets", kind = CitationKind.PRACTICE)
  void a_reply_that_is_awaited_has_a_day_of_its_own_and_the_answer_does_not_wait_for_it() {
    var maker = new ConsultationId("maker");
    Case asked =
        received("2026-04-01")
            .and(
                new ThirdPartyConsulted(
                    day("2026-04-02"), maker, text("Ltd"), List.of(), day("2026-04-10"), null),
                new ReferredForAdvice(
                    day("2026-04-02"),
                    new ReferralId("unit"),
                    "Unit",
                    false,
                    List.of(),
                    day("2150-01-01"),
                    null));

    assertThat(asked.due()).isEqualTo("2026-05-01 []");
    assertThat(asked.due(INTERNAL)).containsExactly("2026-04-10");
    assertThat(asked.read().deadline(INTERNAL).orElseThrow().course().outstanding()).isTrue();
    Case replied =
        asked.and(
            new ConsultationRecorded(day("2026-04-14"), maker, ThirdPartyView.CONSENTS, null),
            new ConsultationRecorded(day("2026-04-15"), maker, ThirdPartyView.OBJECTS, null));
    assertThat(replied.read().deadline(INTERNAL).orElseThrow().course().metOn())
        .isEqualTo(day("2026-04-14"));
  }

  @Test
  void a_case_closed_by_mistake_owes_nothing_until_it_is_opened_again() {
    Case closed =
        received("2026-04-01")
            .and(new CaseClosed(day("2026-04-10"), ClosingReason.ADMINISTRATIVE, null));

    assertThat(closed.due()).isEqualTo("nothing");
    assertThat(closed.due(RETENTION)).containsExactly("2028-04-10");
    Case open =
        closed.and(new CaseReopened(day("2026-04-13"), ReopeningReason.CLOSED_IN_ERROR, null));
    assertThat(open.due()).isEqualTo("2026-05-01 []");
    assertThat(open.due(RETENTION)).isEmpty();
  }

  @Test
  void closing_a_case_that_is_not_answered_answers_nothing() {
    for (ClosingReason reason : ClosingReason.values()) {
      State state =
          received("2026-04-01")
              .and(new CaseClosed(day("2026-04-10"), reason, null))
              .state(ANSWER, "2026-04-10");
      boolean owed = reason == ClosingReason.COMPLETED || reason == ClosingReason.TRANSFERRED;
      assertThat(state).as("%s", reason).isEqualTo(owed ? State.OPEN : State.ENDED);
    }
  }

  private static RequestsAggregated beside(String receivedOn) {
    return new RequestsAggregated(
        day("2026-04-01"),
        List.of(new AggregatedRequest(Samples.CASE, day(receivedOn), 600)),
        AggregationGround.values()[0],
        text("The same campaign"));
  }

  private static ExemptionApplied applied(String strand) {
    return new ExemptionApplied(day("2019-02-01"), new StrandId(strand), foia("31(1)(a)"), null);
  }

  private static PublicInterestExtensionNotified extended(String on, String to, String... of) {
    return new PublicInterestExtensionNotified(
        day(on),
        new ExtensionId("x"),
        strands(of),
        List.of(foia("31(1)(a)")),
        Channel.EMAIL,
        day(to),
        "2026-08",
        null);
  }
}
