package uk.foicasebook.command.domain;

import static uk.foicasebook.command.domain.RecordsTest.disclosed;
import static uk.foicasebook.command.domain.Samples.MORGAN;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foicasebook.command.domain.ClosingRefusal.AlreadyClosed;
import uk.foicasebook.command.domain.ClosingRefusal.CaseIsClosed;
import uk.foicasebook.command.domain.ClosingRefusal.ClosedBeforeLastAction;
import uk.foicasebook.command.domain.ClosingRefusal.NotOnFile;
import uk.foicasebook.command.domain.ClosingRefusal.ReopenedBeforeClosed;
import uk.foicasebook.command.domain.ClosingRefusal.StillOwed;
import uk.foicasebook.command.domain.ClosingRefusal.WhyIsNeeded;
import uk.foicasebook.command.domain.ClosingRefusal.WithCommissioner;
import uk.foicasebook.command.domain.IntakeCommand.AssignOfficer;
import uk.foicasebook.command.domain.RecordsCommand.AddNote;
import uk.foicasebook.command.domain.RecordsCommand.CloseCase;
import uk.foicasebook.command.domain.RecordsCommand.ReopenCase;
import uk.foicasebook.command.domain.RegulatorCommand.RecordIcoComplaint;
import uk.foicasebook.command.domain.ReviewCommand.RequestReview;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClosingReason;
import uk.foicasebook.events.IcoComplaintGround;
import uk.foicasebook.events.IcoComplaintId;
import uk.foicasebook.events.IntakeEvent.OfficerAssigned;
import uk.foicasebook.events.IntakeEvent.RequestWithdrawn;
import uk.foicasebook.events.RecordsEvent.CaseClosed;
import uk.foicasebook.events.RecordsEvent.CaseReopened;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.ReopeningReason;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;

class ClosingTest {
  private static final CaseClosed CLOSED =
      new CaseClosed(day("2019-06-03"), ClosingReason.COMPLETED, null);

  private static CloseCase close(String on, ClosingReason reason) {
    return new CloseCase(day(on), reason, null);
  }

  @Test
  void a_case_is_closed_once_nothing_is_owed() {
    var command = close("2019-06-03", ClosingReason.COMPLETED);
    given(disclosed()).when(command).thenFacts(CLOSED).when(command).thenNothingNew();
  }

  @Test
  @Refuses(StillOwed.class)
  void and_not_while_something_is() {
    given(received())
        .when(close("2019-06-03", ClosingReason.COMPLETED))
        .thenRefused(new StillOwed("answer", day("2019-02-12"), "FOIA 2000 s.10(1)"));
    given(
            disclosed(
                new ReviewRequested(
                    day("2019-03-04"),
                    new ReviewId("review-1"),
                    response("response-1"),
                    Channel.EMAIL,
                    text("No"))))
        .when(new CloseCase(day("2019-06-03"), ClosingReason.ADMINISTRATIVE, text("By mistake")))
        .thenRefused(new StillOwed("review", day("2019-04-02"), "s.45 Code para 5.4"));
  }

  @Test
  void what_was_opened_by_mistake_is_owed_nothing() {
    given(received())
        .when(new CloseCase(day("2019-01-16"), ClosingReason.DUPLICATE, text("It came twice")))
        .thenFacts(
            new CaseClosed(day("2019-01-16"), ClosingReason.DUPLICATE, text("It came twice")));
  }

  @ParameterizedTest
  @EnumSource(names = {"DUPLICATE", "ADMINISTRATIVE"})
  @Refuses(WhyIsNeeded.class)
  void our_own_say_alone_needs_an_account(ClosingReason reason) {
    given(received()).when(close("2019-01-16", reason)).thenRefused(new WhyIsNeeded(reason.name()));
    given(disclosed(CLOSED))
        .when(new ReopenCase(day("2019-06-04"), ReopeningReason.CLOSED_IN_ERROR, null))
        .thenRefused(new WhyIsNeeded("CLOSED_IN_ERROR"));
  }

  @ParameterizedTest
  @EnumSource(names = {"WITHDRAWN", "TRANSFERRED", "LAPSED", "INVALID"})
  @Refuses(NotOnFile.class)
  void the_reason_is_borne_out_by_the_file(ClosingReason reason) {
    given(received()).when(close("2019-06-03", reason)).thenRefused(new NotOnFile(reason));
  }

  @Test
  void a_withdrawn_request_is_closed_as_withdrawn() {
    given(received(), new RequestWithdrawn(day("2019-01-21"), List.of(), Channel.EMAIL, null))
        .when(close("2019-01-22", ClosingReason.WITHDRAWN))
        .thenFacts(new CaseClosed(day("2019-01-22"), ClosingReason.WITHDRAWN, null));
  }

  @Test
  @Refuses(ClosedBeforeLastAction.class)
  void nothing_is_done_after_a_case_was_closed() {
    given(disclosed())
        .when(close("2019-02-26", ClosingReason.COMPLETED))
        .thenRefused(new ClosedBeforeLastAction(day("2019-02-26"), day("2019-02-27")));
  }

  @Test
  @Refuses(WithCommissioner.class)
  void what_is_with_the_commissioner_stays_open() {
    var complaint = new IcoComplaintId("ico");
    given(
            disclosed(
                new IcoComplaintRecorded(
                    day("2019-05-01"), complaint, "FS5", IcoComplaintGround.REFUSAL, null)))
        .when(close("2019-06-03", ClosingReason.COMPLETED))
        .thenRefused(new WithCommissioner(complaint));
  }

  @Test
  @Refuses({AlreadyClosed.class, CaseIsClosed.class})
  void a_closed_case_takes_notes_and_late_evidence_and_nothing_else() {
    given(disclosed(CLOSED))
        .when(close("2019-06-04", ClosingReason.COMPLETED))
        .thenRefused(new AlreadyClosed(day("2019-06-03"), ClosingReason.COMPLETED));
    given(disclosed(CLOSED))
        .when(new AssignOfficer(day("2019-06-04"), MORGAN))
        .thenRefused(new CaseIsClosed(day("2019-06-03"), ClosingReason.COMPLETED));
    given(disclosed(CLOSED))
        .when(new AssignOfficer(day("2019-06-03"), MORGAN))
        .thenFacts(new OfficerAssigned(day("2019-06-03"), MORGAN))
        .when(new AddNote(day("2019-07-01"), null, text("The box is in the archive")))
        .thenAccepted();
  }

  @Test
  void what_opens_it_in_law_opens_it_by_itself() {
    given(disclosed(CLOSED))
        .when(
            new RequestReview(
                day("2019-07-01"), null, response("response-1"), Channel.EMAIL, text("No")))
        .thenFacts(
            new ReviewRequested(
                day("2019-07-01"),
                new ReviewId("review-1"),
                response("response-1"),
                Channel.EMAIL,
                text("No")),
            new CaseReopened(day("2019-07-01"), ReopeningReason.REVIEW_REQUESTED, null))
        .when(new AssignOfficer(day("2019-07-02"), MORGAN))
        .thenAccepted();
  }

  @Test
  void what_was_only_heard_of_afterwards_opens_it_no_earlier_than_it_was_closed() {
    given(disclosed(CLOSED))
        .when(
            new RecordIcoComplaint(
                day("2019-05-01"), null, "FS5", IcoComplaintGround.REFUSAL, null))
        .thenFacts(
            new IcoComplaintRecorded(
                day("2019-05-01"),
                new IcoComplaintId("ico-complaint-1"),
                "FS5",
                IcoComplaintGround.REFUSAL,
                null),
            new CaseReopened(day("2019-06-03"), ReopeningReason.COMPLAINT_TO_COMMISSIONER, null));
  }

  @Test
  @Refuses(ReopenedBeforeClosed.class)
  void somebody_may_open_it_with_a_reason() {
    var command =
        new ReopenCase(
            day("2019-06-04"), ReopeningReason.CLOSED_IN_ERROR, text("A letter was missed"));
    given(disclosed(CLOSED))
        .when(command)
        .thenFacts(
            new CaseReopened(
                day("2019-06-04"), ReopeningReason.CLOSED_IN_ERROR, text("A letter was missed")))
        .when(command)
        .thenNothingNew()
        .when(new AssignOfficer(day("2019-06-05"), MORGAN))
        .thenAccepted();
    given(disclosed(CLOSED))
        .when(new ReopenCase(day("2019-06-02"), ReopeningReason.TRIBUNAL, null))
        .thenRefused(new ReopenedBeforeClosed(day("2019-06-02"), day("2019-06-03")));
  }
}
