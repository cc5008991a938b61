package uk.foicasebook.command.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foicasebook.command.domain.Samples.ANSWERED;
import static uk.foicasebook.command.domain.Samples.FIGURES;
import static uk.foicasebook.command.domain.Samples.LAST_DAY_TO_COMPLAIN;
import static uk.foicasebook.command.domain.Samples.WORKED_ON;
import static uk.foicasebook.command.domain.Samples.answered;
import static uk.foicasebook.command.domain.Samples.day;
import static uk.foicasebook.command.domain.Samples.issued;
import static uk.foicasebook.command.domain.Samples.numbered;
import static uk.foicasebook.command.domain.Samples.received;
import static uk.foicasebook.command.domain.Samples.response;
import static uk.foicasebook.command.domain.Samples.strand;
import static uk.foicasebook.command.domain.Samples.text;
import static uk.foicasebook.command.domain.Story.given;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foicasebook.clock.Phase;
import uk.foicasebook.command.domain.ReviewCommand.RequestReview;
import uk.foicasebook.command.domain.ReviewRefusal.ComplaintBeforeResponse;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewIdTaken;
import uk.foicasebook.command.domain.ReviewRefusal.UnknownResponse;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

class ReviewRequestTest {
  private static final CaseEvent[] ANSWERED_CASE = {
    received(),
    numbered("1"),
    strand(FIGURES, Finding.HELD, "1"),
    answered(FIGURES, "1"),
    issued("r1", true, FIGURES)
  };

  @Test
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  void a_complaint_is_about_the_response_it_names() {
    Story complained =
        given(ANSWERED_CASE)
            .when(complaint(null, "r1", LAST_DAY_TO_COMPLAIN))
            .thenFacts(complained("review-1", "r1", LAST_DAY_TO_COMPLAIN));

    assertThat(given(ANSWERED_CASE).phase()).isEqualTo(Phase.ANSWERED);
    assertThat(complained.phase()).isEqualTo(Phase.UNDER_REVIEW);
  }

  @Test
  void a_complaint_that_names_none_is_about_the_last_response_by_then() {
    given(ANSWERED_CASE)
        .when(complaint(null, null, ANSWERED))
        .thenFacts(complained("review-1", "r1", ANSWERED));
    given(ANSWERED_CASE)
        .when(complaint(null, null, day("2019-02-26")))
        .thenFacts(complained("review-1", null, day("2019-02-26")));
    given(received(), sent("late", day("2019-03-10")), sent("early", day("2019-03-01")))
        .when(complaint(null, null, day("2019-03-10")))
        .thenFacts(complained("review-1", "late", day("2019-03-10")));
    given(received(), sent("late", day("2019-03-10")), sent("early", day("2019-03-01")))
        .when(complaint(null, null, day("2019-03-09")))
        .thenFacts(complained("review-1", "early", day("2019-03-09")));
  }

  @Test
  void a_complaint_about_silence_is_a_complaint_and_the_answer_is_still_owed() {
    Story silent =
        given(received())
            .when(complaint("silence", null, WORKED_ON))
            .thenFacts(complained("silence", null, WORKED_ON));

    assertThat(silent.phase()).isEqualTo(Phase.RECEIVED);
  }

  @Test
  void a_late_complaint_is_kept() {
    given(ANSWERED_CASE)
        .when(complaint(null, "r1", day("2020-02-27")))
        .thenFacts(complained("review-1", "r1", day("2020-02-27")));
  }

  @Test
  void the_same_complaint_twice_is_one() {
    given(ANSWERED_CASE)
        .when(complaint("c", "r1", LAST_DAY_TO_COMPLAIN))
        .thenAccepted()
        .when(complaint("c", "r1", LAST_DAY_TO_COMPLAIN))
        .thenNothingNew()
        .when(complaint(null, "r1", LAST_DAY_TO_COMPLAIN))
        .thenNothingNew()
        .when(complaint(null, "r1", day("2019-04-30")))
        .thenFacts(complained("review-2", "r1", day("2019-04-30")));
  }

  @Test
  @Refuses(ReviewIdTaken.class)
  void another_complaint_needs_another_name() {
    given(ANSWERED_CASE)
        .when(complaint("c", "r1", LAST_DAY_TO_COMPLAIN))
        .thenAccepted()
        .when(complaint("c", "r1", day("2019-04-30")))
        .thenRefused(new ReviewIdTaken(new ReviewId("c")));
  }

  @Test
  @Refuses(UnknownResponse.class)
  void a_complaint_is_not_about_a_response_that_does_not_exist() {
    given(ANSWERED_CASE)
        .when(complaint(null, "r2", LAST_DAY_TO_COMPLAIN))
        .thenRefused(new UnknownResponse(response("r2")));
  }

  @Test
  @Refuses(ComplaintBeforeResponse.class)
  void a_complaint_does_not_come_before_what_it_is_about() {
    given(ANSWERED_CASE)
        .when(complaint(null, "r1", day("2019-02-26")))
        .thenRefused(new ComplaintBeforeResponse(response("r1"), ANSWERED, day("2019-02-26")));
    given(ANSWERED_CASE).when(complaint(null, "r1", ANSWERED)).thenAccepted();
  }

  private static ResponseSentRecorded sent(String name, LocalDate on) {
    return new ResponseSentRecorded(on, response(name), List.of(), Channel.POST, List.of(), false);
  }

  private static RequestReview complaint(String review, String about, LocalDate on) {
    return new RequestReview(
        on,
        review == null ? null : new ReviewId(review),
        about == null ? null : response(about),
        Channel.EMAIL,
        text("It is not all there."));
  }

  private static ReviewRequested complained(String review, String about, LocalDate on) {
    return new ReviewRequested(
        on,
        new ReviewId(review),
        about == null ? null : response(about),
        Channel.EMAIL,
        text("It is not all there."));
  }
}
