package uk.foicasebook.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.clock.Case.about;
import static uk.foicasebook.clock.Case.asked;
import static uk.foicasebook.clock.Case.day;
import static uk.foicasebook.clock.Case.issued;
import static uk.foicasebook.clock.Case.numbered;
import static uk.foicasebook.clock.Case.parts;
import static uk.foicasebook.clock.Case.replied;
import static uk.foicasebook.clock.Case.strand;
import static uk.foicasebook.clock.Case.strands;
import static uk.foicasebook.clock.Case.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.foicasebook.events.AppealId;
import uk.foicasebook.events.Appellant;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.FeeReceived;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.IcoClosure;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IntakeEvent.HandledAsSubjectAccess;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestMadeValid;
import uk.foicasebook.events.IntakeEvent.RequestTransferred;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.InvalidityReason;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.NoticeId;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.Tribunal;
import uk.foicasebook.events.TribunalOutcome;
import uk.foicasebook.law.Cites;

/** Where a case stands in its life, whatever the day. */
class PhaseTest {
  private static final Case NEW = Case.received("2026-04-01");
  private static final Case LIVE =
      NEW.and(new OfficerAssigned(day("2026-04-01"), new PersonId("sam")));
  private static final Case TWO =
      LIVE.and(numbered("1", "2"), strand("first", "1"), strand("second", "2"));
  private static final Case ANSWERED = TWO.and(issued("2026-04-20", "r1", true, "first", "second"));

  @Test
  void a_case_is_received_and_then_live() {
    assertThat(phase(NEW)).isEqualTo(Phase.RECEIVED);
    assertThat(phase(LIVE)).isEqualTo(Phase.LIVE);
  }

  @Test
  @Cites("FOIA 2000 s.1(3)")
  void it_waits_for_the_requester_when_all_that_is_owed_does() {
    assertThat(phase(TWO.and(asked("2026-04-14", "q", about("2"))))).isEqualTo(Phase.LIVE);
    Case waiting =
        TWO.and(asked("2026-04-14", "q", about("2")), issued("2026-04-20", "r1", false, "first"));
    assertThat(phase(waiting)).isEqualTo(Phase.AWAITING_CLARIFICATION);
    assertThat(phase(waiting.and(replied("2026-04-21", "q", false))))
        .isEqualTo(Phase.AWAITING_CLARIFICATION);
    assertThat(phase(waiting.and(replied("2026-04-21", "q", true)))).isEqualTo(Phase.LIVE);
  }

  @Test
  @Cites("FOIA 2000 s.9(2)")
  void a_fee_is_waited_for_until_all_of_it_is_paid() {
    FeesNoticeId notice = new FeesNoticeId("n");
    Case charged =
        LIVE.and(
            new FeesNoticeIssued(day("2026-04-09"), notice, Scope.WHOLE, Channel.POST, 1250, null));
    assertThat(phase(charged)).isEqualTo(Phase.AWAITING_FEE);
    assertThat(phase(charged.and(new FeeReceived(day("2026-04-20"), notice, 250))))
        .isEqualTo(Phase.AWAITING_FEE);
    assertThat(phase(charged.and(new FeeReceived(day("2026-04-20"), notice, 1250))))
        .isEqualTo(Phase.LIVE);
  }

  @Test
  void it_is_answered_when_the_last_of_it_is() {
    assertThat(phase(TWO.and(issued("2026-04-20", "r1", false, "first")))).isEqualTo(Phase.LIVE);
    assertThat(phase(ANSWERED)).isEqualTo(Phase.ANSWERED);
    assertThat(
            phase(
                TWO.and(
                    issued("2026-04-20", "r1", false, "first"), withdrawn("2026-04-21", "second"))))
        .isEqualTo(Phase.ANSWERED);
    assertThat(
            phase(
                ANSWERED.and(
                    new NonDeliveryRecorded(day("2026-04-22"), new ResponseId("r1"), null))))
        .isEqualTo(Phase.LIVE);
  }

  @Test
  void
      what_took_the_place_of_a_response_that_bounced_is_an_answer_though_that_was_found_out_later() {
    NonDeliveryRecorded bounced =
        new NonDeliveryRecorded(day("2026-04-22"), new ResponseId("r1"), null);
    assertThat(phase(ANSWERED.and(bounced, issued("2026-04-21", "r2", true, "first", "second"))))
        .isEqualTo(Phase.ANSWERED);
  }

  @Test
  void what_the_requester_withdraws_is_not_owed() {
    Case part = TWO.and(withdrawn("2026-04-13", "second"));
    assertThat(part.clock().progress())
        .isEqualTo(
            new Progress(
                Phase.LIVE,
                null,
                day("2026-04-13"),
                Set.of(new StrandId("second")),
                Set.copyOf(parts("2"))));
    assertThat(phase(part.and(withdrawn("2026-04-14", "first")))).isEqualTo(Phase.WITHDRAWN);
    assertThat(phase(NEW.and(withdrawn("2026-04-14")))).isEqualTo(Phase.WITHDRAWN);
    assertThat(phase(ANSWERED.and(withdrawn("2026-04-21")))).isEqualTo(Phase.ANSWERED);
  }

  @Test
  @Cites({"FOIA 2000 s.1(3)", "FOIA 2000 s.10(6)"})
  void a_reply_revives_what_lapsed() {
    Case lapsed =
        LIVE.and(
            asked("2026-04-14", "q", Scope.WHOLE),
            new RequestLapsed(
                day("2026-07-15"),
                LapseCause.CLARIFICATION_UNANSWERED,
                Scope.WHOLE,
                null,
                new ClarificationId("q")));
    assertThat(phase(lapsed)).isEqualTo(Phase.LAPSED);
    assertThat(phase(lapsed.and(replied("2026-08-03", "q", true)))).isEqualTo(Phase.LIVE);
  }

  @Test
  @Cites("FOIA 2000 s.8(1)")
  void an_invalid_request_is_none_until_it_is_made_valid() {
    RequestDeclaredInvalid declared =
        new RequestDeclaredInvalid(
            day("2026-04-02"), List.of(InvalidityReason.NO_NAME), text("A nickname"));
    Case invalid = LIVE.and(declared, declared);
    assertThat(phase(invalid)).isEqualTo(Phase.INVALID);
    assertThat(phase(invalid.and(new RequestMadeValid(day("2026-04-09"), Channel.EMAIL, null))))
        .isEqualTo(Phase.LIVE);
  }

  @Test
  @Cites({"FOIA 2000 s.8(1)", "FOIA 2000 s.10(6)"})
  void what_was_asked_before_there_was_a_request_holds_nothing_up() {
    Case valid =
        LIVE.and(
            asked("2026-04-01", "q", Scope.WHOLE),
            new RequestDeclaredInvalid(day("2026-04-02"), List.of(InvalidityReason.NO_NAME), null),
            new RequestMadeValid(day("2026-04-09"), Channel.EMAIL, null));
    assertThat(phase(valid)).isEqualTo(Phase.LIVE);
    assertThat(valid.due()).isEqualTo("2026-05-08 []");
    assertThat(valid.read().receivedOn()).isEqualTo(day("2026-04-09"));
  }

  @Test
  @Cites({"FOIA 2000 s.1(1)(a)", "EIR 2004 reg 10(1)"})
  void what_is_passed_on_is_owed_until_the_requester_is_told() {
    RequestTransferred all =
        new RequestTransferred(
            day("2026-04-10"), List.of(), "Sample Council", day("2026-04-09"), null);
    assertThat(phase(TWO.and(all))).isEqualTo(Phase.LIVE);
    assertThat(phase(TWO.and(all, issued("2026-04-20", "r1", true, "first", "second"))))
        .isEqualTo(Phase.TRANSFERRED);
    assertThat(phase(LIVE.and(all, issued("2026-04-20", "r1", true)))).isEqualTo(Phase.TRANSFERRED);
    assertThat(
            phase(
                TWO.and(
                    new RequestTransferred(
                        day("2026-04-10"), strands("second"), "Sample Council", null, null),
                    issued("2026-04-20", "r1", true, "first", "second"))))
        .isEqualTo(Phase.ANSWERED);
  }

  @Test
  @Cites("FOIA 2000 s.40(1)")
  void what_goes_on_as_subject_access_is_still_owed() {
    assertThat(phase(LIVE.and(new HandledAsSubjectAccess(day("2026-04-10"), List.of(), null))))
        .isEqualTo(Phase.LIVE);
  }

  @Test
  void a_review_is_under_way_until_it_is_decided_or_dropped() {
    ReviewId id = new ReviewId("v");
    ReviewRequested requested =
        new ReviewRequested(day("2026-05-01"), id, null, Channel.EMAIL, text("No"));
    Case complained = ANSWERED.and(requested);
    assertThat(phase(TWO.and(requested))).isEqualTo(Phase.LIVE);
    assertThat(phase(complained)).isEqualTo(Phase.UNDER_REVIEW);
    assertThat(
            phase(
                complained.and(
                    new ReviewOutcomeIssued(
                        day("2026-05-20"),
                        id,
                        ReviewOutcome.UPHELD,
                        List.of(),
                        Channel.EMAIL,
                        List.of(),
                        null,
                        text("Right")))))
        .isEqualTo(Phase.REVIEWED);
    assertThat(
            phase(
                complained.and(new ComplaintWithdrawn(day("2026-05-04"), id, Channel.EMAIL, null))))
        .isEqualTo(Phase.ANSWERED);
    LateComplaintDecided declined =
        new LateComplaintDecided(day("2026-05-04"), id, false, text("Late"));
    assertThat(phase(complained.and(declined))).isEqualTo(Phase.ANSWERED);
    assertThat(
            phase(
                complained.and(
                    declined, new LateComplaintDecided(day("2026-05-05"), id, true, text("Ill")))))
        .isEqualTo(Phase.UNDER_REVIEW);
  }

  @Test
  void the_commissioner_and_the_tribunal_have_it_until_they_are_done() {
    IcoComplaintId complaint = new IcoComplaintId("c");
    AppealId appeal = new AppealId("a");
    Case before =
        ANSWERED.and(
            new IcoComplaintRecorded(
                day("2026-06-01"), complaint, "IC-0001", IcoComplaintGround.OTHER, null));
    Case appealed =
        before.and(
            new AppealRecorded(
                day("2026-08-03"),
                appeal,
                new NoticeId("n"),
                Appellant.COMPLAINANT,
                Tribunal.FIRST_TIER,
                null));
    Case heard =
        appealed.and(
            new TribunalDecisionRecorded(
                day("2026-12-01"), appeal, TribunalOutcome.DISMISSED, List.of(), null, null));
    assertThat(phase(before)).isEqualTo(Phase.WITH_REGULATOR);
    assertThat(phase(appealed)).isEqualTo(Phase.AT_TRIBUNAL);
    assertThat(phase(heard)).isEqualTo(Phase.WITH_REGULATOR);
    assertThat(
            phase(
                heard.and(
                    new IcoComplaintClosed(
                        day("2026-12-10"), complaint, IcoClosure.DECIDED, null))))
        .isEqualTo(Phase.ANSWERED);
  }

  private static RequestWithdrawn withdrawn(String on, String... strands) {
    return new RequestWithdrawn(day(on), strands(strands), Channel.EMAIL, null);
  }

  private static Phase phase(Case of) {
    return of.clock().phase();
  }
}
