package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.RegulatorTest.AGAIN;
import static uk.foicasebook.command.domain.RegulatorTest.NOTICE;
import static uk.foicasebook.command.domain.RegulatorTest.appealed;
import static uk.foicasebook.command.domain.RegulatorTest.decided;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.foia;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.partNumbers;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Samples.withheld;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.command.domain.CaseRefusal.AlreadyAnswered;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ResponseCommand.RecordResponseSent;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.command.domain.Shortcoming.GroundRejected;
import uk.foicasebook.command.domain.StrandRefusal.StrandAlreadyAnswered;
import uk.foicasebook.events.Balance;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.DefectKind;
import uk.foicasebook.events.ExemptionEvent.HarmRecorded;
import uk.foicasebook.events.ExemptionEvent.PublicInterestTestRecorded;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.HarmId;
import uk.foicasebook.events.Likelihood;
import uk.foicasebook.events.Limb;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.NoticeStep;
import uk.foicasebook.events.NoticeStepKind;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.TestId;
import uk.foicasebook.law.Cites;

/** What the Commissioner orders is answered again, on the same case and in its own time. */
class FreshResponseTest {
  private static final LocalDate AFRESH = day("2019-10-30");

  private static final CaseEvent[] SAID_NOT_TO_BE_HELD = {
    received(),
    numbered("1"),
    strand(BRIEFINGS, Finding.NOT_HELD, "1"),
    strand(FIGURES, Finding.HELD, "1"),
    answered(FIGURES, "1"),
    issued("r1", true, BRIEFINGS, FIGURES)
  };

  @Test
  @Cites("FOIA 2000 s.50(4)")
  void a_strand_that_a_notice_has_answered_again_is_decided_and_answered_again() {
    Story found =
        given(with(SAID_NOT_TO_BE_HELD, decided(AGAIN)))
            .when(record(BRIEFINGS, Finding.HELD))
            .thenFacts(strand(BRIEFINGS, Finding.HELD, "1"))
            .when(new DraftAnswer(WORKED_ON, BRIEFINGS, part("1"), text("Enclosed")))
            .thenAccepted();

    // The first answer stays out; the second has forty working days of its own, which a Scottish
    // holiday on 2 December and Christmas make end on 30 December.
    Story again =
        found
            .when(issue(BRIEFINGS))
            .thenFacts(
                new ResponseIssued(
                    AFRESH,
                    response("response-2"),
                    List.of(BRIEFINGS),
                    Channel.EMAIL,
                    List.of(),
                    true,
                    day("2019-12-30"),
                    LATE_ENTRY.edition().name()));
    assertThat(again.phase()).isEqualTo(Phase.ANSWERED);

    again
        .when(record(BRIEFINGS, Finding.NOT_HELD))
        .thenRefused(new StrandAlreadyAnswered(BRIEFINGS, response("response-2")));
  }

  @Test
  void what_no_step_is_about_stays_as_it_was_told() {
    given(with(SAID_NOT_TO_BE_HELD, decided(AGAIN)))
        .when(new DraftAnswer(WORKED_ON, FIGURES, part("1"), text("Fifteen")))
        .thenRefused(new StrandAlreadyAnswered(FIGURES, response("r1")));
    given(with(SAID_NOT_TO_BE_HELD, decided(step(NoticeStepKind.OTHER))))
        .when(record(BRIEFINGS, Finding.HELD))
        .thenRefused(new StrandAlreadyAnswered(BRIEFINGS, response("r1")));
    given(with(SAID_NOT_TO_BE_HELD, decided(step(NoticeStepKind.DISCLOSE))))
        .when(record(BRIEFINGS, Finding.HELD))
        .thenAccepted();
  }

  @Test
  void a_pending_appeal_and_a_step_that_was_taken_open_nothing() {
    given(with(SAID_NOT_TO_BE_HELD, decided(AGAIN), appealed()))
        .when(record(BRIEFINGS, Finding.HELD))
        .thenRefused(new StrandAlreadyAnswered(BRIEFINGS, response("r1")));
    given(
            with(
                SAID_NOT_TO_BE_HELD,
                decided(AGAIN),
                new ComplianceRecorded(AFRESH, NOTICE, List.of("1"), text("A letter"))))
        .when(record(BRIEFINGS, Finding.HELD))
        .thenRefused(new StrandAlreadyAnswered(BRIEFINGS, response("r1")));
  }

  @Test
  void a_fresh_search_may_turn_up_another_strand() {
    StrandId more = new StrandId("more");
    given(with(SAID_NOT_TO_BE_HELD, decided(AGAIN)))
        .when(record(more, Finding.HELD))
        .thenFacts(strand(more, Finding.HELD, "1"));
    given(SAID_NOT_TO_BE_HELD)
        .when(record(more, Finding.HELD))
        .thenRefused(new AlreadyAnswered(response("r1")));
  }

  @Test
  @Cites("FOIA 2000 s.50(4)")
  @Refuses(GroundRejected.class)
  void a_ground_that_was_rejected_is_not_relied_on_again() {
    CaseEvent[] withheld = {
      received(),
      numbered("1"),
      strand(BRIEFINGS, Finding.HELD, "1"),
      withheld(BRIEFINGS, "31(1)(a)"),
      new HarmRecorded(
          WORKED_ON,
          new HarmId("h"),
          List.of(BRIEFINGS),
          List.of(foia("31(1)(a)")),
          Limb.COMMUNICATE,
          Likelihood.WOULD,
          text("Harm")),
      new PublicInterestTestRecorded(
          WORKED_ON,
          new TestId("t"),
          List.of(BRIEFINGS),
          List.of(foia("31(1)(a)")),
          Limb.COMMUNICATE,
          List.of(),
          List.of(),
          Balance.MAINTAIN,
          text("Reasons")),
      issued("r1", true, BRIEFINGS)
    };
    var claim = new Claim(BRIEFINGS, foia("31(1)(a)"), Limb.COMMUNICATE);

    given(with(withheld, decided(AGAIN)))
        .when(issue(BRIEFINGS, NoticeStatement.values()))
        .thenRefused(new GroundRejected(claim, NOTICE, "FOIA 2000 s.50(4)"));
    Story sent =
        given(with(withheld, decided(AGAIN)))
            .when(
                new RecordResponseSent(
                    AFRESH,
                    null,
                    List.of(BRIEFINGS),
                    Channel.POST,
                    List.of(NoticeStatement.values()),
                    null))
            .thenAccepted();
    assertThat(((FoiCase.Known) sent.state()).file().answering().responses().defects())
        .containsExactly(
            new ResponseDefectFound(
                AFRESH,
                response("response-2"),
                DefectKind.GROUND_REJECTED,
                null,
                BRIEFINGS,
                foia("31(1)(a)"),
                foia("50(4)"),
                null));
  }

  private static NoticeStep step(NoticeStepKind kind) {
    return new NoticeStep("1", kind, List.of(BRIEFINGS), List.of(), text("Do it"));
  }

  private static RecordStrand record(StrandId strand, Finding finding) {
    return new RecordStrand(WORKED_ON, strand, partNumbers("1"), text("About " + strand), finding);
  }

  private static IssueResponse issue(StrandId strand, NoticeStatement... statements) {
    return new IssueResponse(
        AFRESH, null, List.of(strand), Channel.EMAIL, List.of(statements), null);
  }

  private static CaseEvent[] with(CaseEvent[] facts, CaseEvent... more) {
    return Stream.concat(Stream.of(facts), Stream.of(more)).toArray(CaseEvent[]::new);
  }
}
