package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.BRIEFINGS;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LAST_DAY_TO_COMPLAIN;
import static uk.foicasebook.command.domain.Samples.LATE_ENTRY;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.part;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.command.domain.RegulatorRefusal.BeforeWhatItFollows;
import uk.foicasebook.command.domain.ResponseCommand.DraftAnswer;
import uk.foicasebook.command.domain.ResponseCommand.IssueResponse;
import uk.foicasebook.command.domain.ResponseCommand.RecordNonDelivery;
import uk.foicasebook.command.domain.ReviewCommand.RequestReview;
import uk.foicasebook.command.domain.ReviewRefusal.UnknownResponse;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;

class NonDeliveryTest {
  private final Story out =
      given(
          received(),
          numbered("1"),
          strand(FIGURES, Finding.HELD, "1"),
          answered(FIGURES, "1"),
          issued("r1", true, FIGURES));

  private final Story bounced =
      out.when(lost("r1"))
          .thenFacts(
              new NonDeliveryRecorded(ANSWERED.plusDays(1), response("r1"), text("Mailbox full")));

  @Test
  void what_did_not_arrive_is_no_response_and_the_answer_is_owed_again() {
    assertThat(out.phase()).isEqualTo(Phase.ANSWERED);
    assertThat(bounced.phase()).as("nobody has it yet").isEqualTo(Phase.RECEIVED);

    Story again =
        bounced
            .when(new DraftAnswer(WORKED_ON, FIGURES, part("1"), text("Fourteen in all")))
            .thenAccepted()
            .when(issue(null))
            .thenFacts(
                new ResponseIssued(
                    ANSWERED,
                    response("response-2"),
                    List.of(FIGURES),
                    Channel.EMAIL,
                    List.of(),
                    true,
                    LAST_DAY_TO_COMPLAIN,
                    LATE_ENTRY.edition().name()));
    assertThat(again.phase()).isEqualTo(Phase.ANSWERED);
  }

  @Test
  void it_is_recorded_once() {
    bounced.when(lost("r1")).thenNothingNew();
  }

  @Test
  void a_complaint_is_about_nothing_that_did_not_arrive() {
    bounced
        .when(
            new RequestReview(
                LAST_DAY_TO_COMPLAIN, null, null, Channel.EMAIL, text("You never answered")))
        .thenFacts(
            new ReviewRequested(
                LAST_DAY_TO_COMPLAIN,
                new ReviewId("review-1"),
                null,
                Channel.EMAIL,
                text("You never answered")));
  }

  @Test
  void a_case_is_answered_once_everything_arrived() {
    Story both =
        given(
            received(),
            numbered("1", "2"),
            strand(FIGURES, Finding.HELD, "1"),
            answered(FIGURES, "1"),
            strand(BRIEFINGS, Finding.NOT_HELD, "2"),
            issued("r1", false, FIGURES),
            issued("r2", true, BRIEFINGS));
    assertThat(both.phase()).isEqualTo(Phase.ANSWERED);

    Story half = both.when(lost("r1")).thenAccepted();
    assertThat(half.phase()).as("nobody has it yet").isEqualTo(Phase.RECEIVED);
    assertThat(half.when(issue("r3")).thenAccepted().phase()).isEqualTo(Phase.ANSWERED);
  }

  @Test
  void what_did_not_arrive_was_sent_before() {
    out.when(lost("other")).thenRefused(new UnknownResponse(response("other")));
    out.when(new RecordNonDelivery(ANSWERED.minusDays(1), response("r1"), text("Mailbox full")))
        .thenRefused(new BeforeWhatItFollows(ANSWERED.minusDays(1), ANSWERED));
  }

  private static RecordNonDelivery lost(String name) {
    return new RecordNonDelivery(ANSWERED.plusDays(1), response(name), text("Mailbox full"));
  }

  private static IssueResponse issue(String name) {
    return new IssueResponse(
        ANSWERED,
        name == null ? null : response(name),
        List.of(FIGURES),
        Channel.EMAIL,
        List.of(),
        null);
  }
}
