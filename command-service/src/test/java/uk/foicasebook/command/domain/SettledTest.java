package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.RECEIVED;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.partNumbers;
import static uk.foicasebook.command.domain.Samples.parts;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.command.domain.CaseRefusal.AlreadyAnswered;
import uk.foicasebook.command.domain.CaseRefusal.NoValidRequest;
import uk.foicasebook.command.domain.CaseRefusal.RequestHasLapsed;
import uk.foicasebook.command.domain.CaseRefusal.RequestIsWithdrawn;
import uk.foicasebook.command.domain.ClockCommand.IssueFeesNotice;
import uk.foicasebook.command.domain.ClockCommand.RecordClarification;
import uk.foicasebook.command.domain.ClockCommand.SeekClarification;
import uk.foicasebook.command.domain.IntakeCommand.NumberParts;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ReviewCommand.RequestReview;
import uk.foicasebook.command.domain.SearchCommand.RecordStrand;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.IntakeEvent.RequestDeclaredInvalid;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.InvalidityReason;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.Cites;

/** Once nothing is owed the question is not asked anew, and what bears on the past is welcome. */
class SettledTest {
  private static final LocalDate ENDED = WORKED_ON;
  private static final LocalDate LATER = ENDED.plusDays(1);

  @Test
  @Refuses(RequestIsWithdrawn.class)
  @Cites("FOIA 2000 s.1(1)")
  void a_withdrawn_request_is_not_worked_on_any_more() {
    Story withdrawn = ended(new RequestWithdrawn(ENDED, List.of(), Channel.EMAIL, null));
    assertThat(withdrawn.phase()).isEqualTo(Phase.WITHDRAWN);
    RequestIsWithdrawn why = new RequestIsWithdrawn(ENDED);
    assertThat(why.citation()).isEqualTo("FOIA 2000 s.1(1)");
    withdrawn.when(new NumberParts(LATER, parts("1", "2"))).thenRefused(why);
    withdrawn.when(newStrand(LATER)).thenRefused(why);
    withdrawn.when(question(LATER)).thenRefused(why);
    withdrawn.when(fee(LATER)).thenRefused(why);
    withdrawn
        .when(new IssueResponse(LATER, null, List.of(FIGURES), Channel.EMAIL, List.of(), null))
        .thenRefused(why);
  }

  @Test
  void what_was_done_before_the_end_may_be_told_and_a_complaint_is_heard() {
    Story withdrawn = ended(new RequestWithdrawn(ENDED, List.of(), Channel.EMAIL, null));
    withdrawn.when(question(ENDED)).thenAccepted();
    withdrawn.when(newStrand(ENDED)).thenAccepted();
    withdrawn.when(new NumberParts(LATER, parts("1"))).thenNothingNew();
    Story complained =
        withdrawn
            .when(new RequestReview(LATER, null, null, Channel.EMAIL, text("I did not")))
            .thenAccepted();
    assertThat(complained.phase()).isEqualTo(Phase.UNDER_REVIEW);
    complained.when(fee(LATER)).thenRefused(new RequestIsWithdrawn(ENDED));
  }

  @ParameterizedTest
  @CsvSource({"CLARIFICATION_UNANSWERED,FOIA 2000 s.1(3)", "FEE_UNPAID,FOIA 2000 s.9(2)"})
  @Refuses(RequestHasLapsed.class)
  @Cites({"FOIA 2000 s.1(3)", "FOIA 2000 s.9(2)"})
  void a_lapsed_request_is_not_charged_for_again(LapseCause cause, String citation) {
    RequestHasLapsed why = new RequestHasLapsed(ENDED, cause);
    assertThat(why.citation()).isEqualTo(citation);
    ended(new RequestLapsed(ENDED, cause, Scope.WHOLE, null, null))
        .when(fee(LATER))
        .thenRefused(why);
  }

  @Test
  @Cites("FOIA 2000 s.10(6)")
  void a_late_reply_is_heard_and_what_it_lacks_may_be_asked_for() {
    ClarificationId q = new ClarificationId("q");
    Story lapsed =
        ended(
            new ClarificationSought(RECEIVED, q, Scope.WHOLE, Channel.EMAIL, text("Which year?")),
            new RequestLapsed(ENDED, LapseCause.CLARIFICATION_UNANSWERED, Scope.WHOLE, null, q));
    lapsed
        .when(new RecordClarification(LATER, q, Channel.EMAIL, false, text("The last")))
        .thenAccepted()
        .when(question(LATER))
        .thenAccepted();
    assertThat(
            lapsed
                .when(new RecordClarification(LATER, q, Channel.EMAIL, true, text("2018")))
                .thenAccepted()
                .phase())
        .isEqualTo(Phase.RECEIVED);
  }

  @Test
  @Refuses(NoValidRequest.class)
  @Cites("FOIA 2000 s.8(1)")
  void nothing_is_asked_about_what_is_no_request() {
    Story invalid =
        ended(new RequestDeclaredInvalid(ENDED, List.of(InvalidityReason.NO_NAME), null));
    NoValidRequest why = new NoValidRequest(ENDED);
    assertThat(why.citation()).isEqualTo("FOIA 2000 s.8(1)");
    invalid.when(fee(LATER)).thenRefused(why);
    invalid.when(question(LATER)).thenRefused(why);
  }

  @Test
  void an_answer_of_what_was_left_settles_it_whoever_said_it_would() {
    StrandId rest = new StrandId("rest");
    Story answered =
        given(
            received(),
            numbered("1", "2"),
            strand(FIGURES, Finding.HELD, "1"),
            strand(rest, Finding.HELD, "2"),
            answered(FIGURES, "1"),
            new RequestWithdrawn(WORKED_ON, List.of(rest), Channel.EMAIL, null),
            issued("r1", false, FIGURES));
    assertThat(answered.phase()).isEqualTo(Phase.ANSWERED);
    answered.when(fee(ANSWERED)).thenAccepted();
    answered.when(fee(day("2019-02-28"))).thenRefused(new AlreadyAnswered(response("r1")));
  }

  private static Story ended(CaseEvent... how) {
    return given(received(), numbered("1"), strand(FIGURES, Finding.HELD, "1")).and(how);
  }

  private static SeekClarification question(LocalDate on) {
    return new SeekClarification(on, null, null, Channel.EMAIL, text("Which one?"));
  }

  private static IssueFeesNotice fee(LocalDate on) {
    return new IssueFeesNotice(on, null, null, Channel.POST, 1250, null);
  }

  private static RecordStrand newStrand(LocalDate on) {
    return new RecordStrand(on, new StrandId("more"), partNumbers("1"), text("More"), Finding.HELD);
  }
}
