package uk.foicasebook.query.running;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.foicasebook.events.CaseEvent;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.Finding;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.SearchEvent.StrandRecorded;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.events.samples.CaseBook;
import uk.foicasebook.events.wire.Envelope;

/** Small cases that were answered, and what was said of the answer. */
public final class Complaints {
  public static final StrandId MINUTES = new StrandId("minutes");
  public static final ReviewId REVIEW = new ReviewId("review");
  public static final ResponseId RESPONSE = new ResponseId("response");

  private Complaints() {}

  /** A request that was answered on a day, and what followed. */
  public static List<Envelope> answered(
      int n, String receivedOn, String answeredOn, CaseEvent... more) {
    var facts = new ArrayList<CaseEvent>();
    facts.add(Facts.received(n, receivedOn));
    facts.add(
        new StrandRecorded(
            day(receivedOn), MINUTES, List.of(), text("The minutes"), Finding.NOT_HELD));
    facts.add(response(answeredOn));
    facts.addAll(List.of(more));
    return CaseBook.of(Facts.caseNumber(n)).write(facts).envelopes();
  }

  public static ResponseSentRecorded response(String on) {
    return new ResponseSentRecorded(
        day(on), RESPONSE, List.of(MINUTES), Channel.POST, List.of(), true);
  }

  public static ReviewRequested complaint(String on) {
    return new ReviewRequested(day(on), REVIEW, RESPONSE, Channel.EMAIL, text("It is not all."));
  }

  public static ReviewerAssigned assigned(String on) {
    return new ReviewerAssigned(day(on), REVIEW, new PersonId("reviewer-kit"), null);
  }

  public static ReviewOutcomeIssued outcome(String on, ReviewOutcome outcome) {
    return new ReviewOutcomeIssued(
        day(on),
        REVIEW,
        outcome,
        List.of(MINUTES),
        Channel.EMAIL,
        List.of(NoticeStatement.RIGHT_TO_COMMISSIONER),
        null,
        text("Why"));
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static ProtectedText text(String words) {
    return ProtectedText.of(words);
  }
}
