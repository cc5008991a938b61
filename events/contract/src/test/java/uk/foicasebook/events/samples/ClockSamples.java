package uk.foicasebook.events.samples;

import static uk.foicasebook.events.samples.Words.day;
import static uk.foicasebook.events.samples.Words.parts;
import static uk.foicasebook.events.samples.Words.provisions;
import static uk.foicasebook.events.samples.Words.strands;
import static uk.foicasebook.events.samples.Words.text;

import java.util.List;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.ClockEvent.ComplexityExtensionNotified;
import uk.foicasebook.events.ClockEvent.FeeReceived;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.events.ClockEvent.PublicInterestExtensionNotified;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.ClockEvent.SpecialTimeLimitSet;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.Fact;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SpecialLimit;

/** What moves the time for an answer. */
final class ClockSamples {
  private static final ClarificationId QUESTION = new ClarificationId("clarification-1");
  private static final FeesNoticeId NOTICE = new FeesNoticeId("fees-notice-1");

  private ClockSamples() {}

  static List<Fact> all() {
    return List.of(
        new ClarificationSought(
            day("2026-02-05"),
            QUESTION,
            new Scope(parts("1a"), List.of()),
            Channel.EMAIL,
            text("Which committee do you mean?")),
        new ClarificationReceived(
            day("2026-02-12"), QUESTION, Channel.EMAIL, true, text("The estates committee.")),
        new FeesNoticeIssued(
            day("2026-02-13"),
            NOTICE,
            new Scope(List.of(), strands("readings")),
            Channel.POST,
            1250,
            text("Copies of nine plans.")),
        new FeeReceived(day("2026-02-20"), NOTICE, 1250),
        new RequestLapsed(day("2026-05-13"), LapseCause.FEE_UNPAID, Scope.WHOLE, NOTICE, QUESTION),
        new PublicInterestExtensionNotified(
            day("2026-02-27"),
            new ExtensionId("extension-1"),
            strands("minutes"),
            provisions("FOIA 2000 s.31(1)(a)"),
            Channel.EMAIL,
            day("2026-03-27"),
            "2026-02",
            text("The balance is close.")),
        new ComplexityExtensionNotified(
            day("2026-02-27"),
            new ExtensionId("extension-2"),
            strands("readings"),
            Channel.EMAIL,
            day("2026-03-31"),
            "2026-02",
            text("Nine years of readings in four formats.")),
        new SpecialTimeLimitSet(
            day("2026-02-03"),
            SpecialLimit.SCHOOL,
            List.of(new DatePeriod(day("2026-02-16"), day("2026-02-20"))),
            day("2026-03-31")));
  }
}
