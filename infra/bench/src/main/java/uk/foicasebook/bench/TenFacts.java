package uk.foicasebook.bench;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.ClockFact.ClarificationReceived;
import uk.foicasebook.law.time.ClockFact.ClarificationSought;
import uk.foicasebook.law.time.ClockFact.FeeReceived;
import uk.foicasebook.law.time.ClockFact.FeesNoticeIssued;
import uk.foicasebook.law.time.ClockFact.IcoLetterReceived;
import uk.foicasebook.law.time.ClockFact.PublicInterestExtensionNotified;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;
import uk.foicasebook.law.time.ClockFact.ReviewExtended;
import uk.foicasebook.law.time.ClockFact.ReviewOutcomeIssued;
import uk.foicasebook.law.time.ClockFact.ReviewRequested;
import uk.foicasebook.law.time.Refusal;

/** A case on which everything happened: clarified, paid for, extended, refused, reviewed. */
final class TenFacts {
  private TenFacts() {}

  static List<ClockFact> from(LocalDate received) {
    return List.of(
        new ClarificationSought(received.plusDays(3), List.of()),
        new ClarificationReceived(received.plusDays(10), List.of()),
        new FeesNoticeIssued(received.plusDays(14), List.of()),
        new FeeReceived(received.plusDays(21), List.of()),
        new PublicInterestExtensionNotified(
            received.plusDays(40), received.plusDays(60), List.of()),
        new ResponseIssued(received.plusDays(62), Refusal.EXEMPTION),
        new ReviewRequested(received.plusDays(90)),
        new ReviewExtended(received.plusDays(110)),
        new ReviewOutcomeIssued(received.plusDays(140)),
        new IcoLetterReceived(received.plusDays(170), received.plusDays(184)));
  }
}
