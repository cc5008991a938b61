package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.CostTest.OTHER;
import static uk.foicasebook.command.domain.CostTest.estimated;
import static uk.foicasebook.command.domain.CostTest.locating;
import static uk.foicasebook.command.domain.EnquiryTest.helped;
import static uk.foicasebook.command.domain.RefuseStrandTest.refused;
import static uk.foicasebook.command.domain.RefuseStrandTest.with;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.partNumbers;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;
import static uk.foicasebook.events.NoticeStatement.COST_OR_VEXATIOUS_REFUSAL;
import static uk.foicasebook.events.NoticeStatement.REVIEW_PROCEDURE;
import static uk.foicasebook.events.NoticeStatement.RIGHT_TO_COMMISSIONER;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ResponseCommand.RecordResponseSent;
import uk.foicasebook.command.domain.Shortcoming.CostNotShown;
import uk.foicasebook.command.domain.Shortcoming.HelpNotGiven;
import uk.foicasebook.command.domain.Shortcoming.HoldingNotStated;
import uk.foicasebook.command.domain.Shortcoming.NoKnownGround;
import uk.foicasebook.command.domain.Shortcoming.StatementMissing;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.EarlierRequest;
import uk.foicasebook.events.ExemptionEvent.StrandRefused;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.Scope;
import uk.foicasebook.law.Cites;

/** The notice under section 17(5), and what is owed beside it. */
class OutrightNoticeTest {
  private static final NoticeStatement[] NOTICE = {
    COST_OR_VEXATIOUS_REFUSAL, REVIEW_PROCEDURE, RIGHT_TO_COMMISSIONER
  };
  private static final CaseEvent[] TOO_MUCH = {
    received(),
    numbered("1"),
    strand(FIGURES, Finding.HELD, "1"),
    estimated("e", 450, locating(18 * 60 + 1)),
    helped("help", new Scope(partNumbers("1"), List.of()), "Ask for one year"),
    refused(FIGURES, "12(1)")
  };

  @Test
  @Cites({"FOIA 2000 s.17(5)", "FOIA 2000 s.17(7)"})
  void a_refusal_on_cost_goes_out_when_everything_is_there() {
    given(TOO_MUCH).when(issue(NOTICE)).thenAccepted();
  }

  @Test
  @Refuses(StatementMissing.class)
  void a_notice_says_that_it_is_on_cost_and_what_the_requester_may_do() {
    given(TOO_MUCH)
        .when(issue())
        .thenRefused(
            new StatementMissing(COST_OR_VEXATIOUS_REFUSAL, "FOIA 2000 s.17(5)"),
            new StatementMissing(REVIEW_PROCEDURE, "FOIA 2000 s.17(7)(a)"),
            new StatementMissing(RIGHT_TO_COMMISSIONER, "FOIA 2000 s.17(7)(b)"));
  }

  @Test
  @Refuses({HoldingNotStated.class, HelpNotGiven.class})
  void a_refusal_on_cost_still_says_whether_it_is_held_and_helps_to_ask_for_less() {
    given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.NOT_STATED, "1"),
            estimated("e", 450, locating(18 * 60 + 1)),
            refused(FIGURES, "12(1)"))
        .when(issue(NOTICE))
        .thenRefused(
            new HoldingNotStated(FIGURES, "FOIA 2000 s.1(1)(a)"),
            new HelpNotGiven(FIGURES, "FOIA 2000 s.16(1)"));
    given(
            received(),
            numbered("1", "2"),
            strand(FIGURES, Finding.HELD, "1"),
            estimated("e", 450, locating(18 * 60 + 1)),
            helped("help", new Scope(partNumbers("2"), List.of()), "Ask for one year"),
            refused(FIGURES, "12(1)"))
        .when(issue(NOTICE))
        .thenRefused(new HelpNotGiven(FIGURES, "FOIA 2000 s.16(1)"));
  }

  @Test
  @Refuses(CostNotShown.class)
  void an_estimate_that_was_put_right_may_leave_the_refusal_without_its_ground() {
    given(with(TOO_MUCH, estimated("e", 450, locating(18 * 60))))
        .when(issue(NOTICE))
        .thenRefused(new CostNotShown(FIGURES, "FOIA 2000 s.12(1)"));
  }

  @Test
  void a_vexatious_request_is_owed_its_notice_and_nothing_more() {
    given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.NOT_STATED, "1"),
            refused(FIGURES, "14(1)"))
        .when(issue(NOTICE))
        .thenAccepted();
  }

  @Test
  void where_an_earlier_notice_speaks_for_all_none_is_needed() {
    StrandRefused spokenFor =
        new StrandRefused(
            WORKED_ON,
            FIGURES,
            foia("14(1)"),
            List.of(),
            new EarlierRequest(OTHER, day("2018-12-03"), day("2018-12-20")),
            text("Why"));
    given(received(), strand(FIGURES, Finding.NOT_STATED), spokenFor).when(issue()).thenAccepted();
    given(
            received(),
            strand(FIGURES, Finding.NOT_STATED),
            spokenFor,
            strand(BRIEFINGS, Finding.NOT_STATED),
            refused(BRIEFINGS, "14(1)"))
        .when(
            new IssueResponse(
                ANSWERED,
                null,
                List.of(FIGURES, BRIEFINGS),
                Channel.EMAIL,
                List.of(REVIEW_PROCEDURE, RIGHT_TO_COMMISSIONER),
                null))
        .thenRefused(new StatementMissing(COST_OR_VEXATIOUS_REFUSAL, "FOIA 2000 s.17(5)"));
  }

  @Test
  @Refuses(NoKnownGround.class)
  void a_ground_that_is_none_refuses_nothing() {
    given(received(), strand(FIGURES, Finding.HELD), refused(FIGURES, "99"))
        .when(issue(NoticeStatement.values()))
        .thenRefused(new NoKnownGround(FIGURES, "FOIA 2000 s.17(1)(b)"));
  }

  @Test
  void what_went_out_without_them_shows_it() {
    given(
            received(),
            numbered("1"),
            strand(FIGURES, Finding.NOT_STATED, "1"),
            refused(FIGURES, "12(1)"))
        .when(
            new RecordResponseSent(
                day("2019-02-12"),
                new ResponseId("r1"),
                List.of(FIGURES),
                Channel.EMAIL,
                List.of(NOTICE),
                null))
        .thenFacts(
            new ResponseSentRecorded(
                day("2019-02-12"),
                new ResponseId("r1"),
                List.of(FIGURES),
                Channel.EMAIL,
                List.of(NOTICE),
                true),
            defect(DefectKind.COST_NOT_SHOWN, "FOIA 2000 s.12(1)"),
            defect(DefectKind.HOLDING_NOT_STATED, "FOIA 2000 s.1(1)(a)"),
            defect(DefectKind.HELP_NOT_GIVEN, "FOIA 2000 s.16(1)"));
  }

  private static ResponseDefectFound defect(DefectKind kind, String breached) {
    return new ResponseDefectFound(
        day("2019-02-12"),
        new ResponseId("r1"),
        kind,
        null,
        FIGURES,
        null,
        new ProvisionCode(breached),
        null);
  }

  private static IssueResponse issue(NoticeStatement... statements) {
    return new IssueResponse(
        ANSWERED, null, List.of(FIGURES), Channel.EMAIL, List.of(statements), null);
  }
}
