package uk.foicasebook.events.samples;

import static uk.foicasebook.events.samples.Words.day;
import static uk.foicasebook.events.samples.Words.strands;
import static uk.foicasebook.events.samples.Words.text;

import java.util.List;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClearanceId;
import uk.foicasebook.events.DocumentId;
import uk.foicasebook.events.DocumentKind;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseEvent.NoticeWordingOverridden;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewOutcomeIssued;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;

/** Clearance, what may go wrong with a response, and a review to its end. */
final class ResponseSamples {
  private static final ClearanceId CLEARANCE = new ClearanceId("clearance-1");
  private static final ResponseId RESPONSE = new ResponseId("response-1");
  private static final ReviewId REVIEW = new ReviewId("review-1");

  private ResponseSamples() {}

  static List<Fact> all() {
    return List.of(
        new DocumentAttached(
            day("2026-02-16"),
            new DocumentId("document-1"),
            DocumentKind.WITHHELD,
            strands("minutes"),
            text("Minutes of the estates committee"),
            "application/pdf",
            48_213,
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        new SubmittedForClearance(
            day("2026-02-17"), CLEARANCE, strands("minutes"), List.of("disclosure", "press")),
        new ResponseCleared(day("2026-02-18"), CLEARANCE, "disclosure", text("Fine.")),
        new ResponseReturned(day("2026-02-18"), CLEARANCE, "press", text("Say which depot.")),
        new ClearanceBypassed(
            day("2026-02-19"), CLEARANCE, "press", text("The press office is shut.")),
        new NoticeWordingOverridden(
            day("2026-02-27"),
            RESPONSE,
            List.of(NoticeStatement.ADMITS_LATENESS),
            text("The apology goes in a letter of its own.")),
        new NonDeliveryRecorded(day("2026-03-02"), RESPONSE, text("The mailbox is full.")),
        new LateComplaintDecided(
            day("2026-05-06"), REVIEW, true, text("The reply had been misdirected.")),
        new ReviewerAssigned(
            day("2026-03-10"),
            REVIEW,
            new PersonId("reviewer-kit"),
            text("Nobody else is cleared for it.")),
        new ReviewExtended(
            day("2026-04-02"),
            REVIEW,
            Channel.EMAIL,
            day("2026-05-07"),
            "2026-02",
            text("A third party has to be asked again.")),
        new ReviewOutcomeIssued(
            day("2026-04-30"),
            REVIEW,
            ReviewOutcome.PARTLY_OVERTURNED,
            strands("minutes"),
            Channel.EMAIL,
            List.of(NoticeStatement.RIGHT_TO_COMMISSIONER),
            day("2026-06-11"),
            text("Two of the five pages say nothing of gates.")),
        new ComplaintWithdrawn(
            day("2026-04-01"), REVIEW, Channel.EMAIL, text("I have what I wanted.")));
  }
}
