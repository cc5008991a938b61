package uk.foicasebook.query.cases.sentence;

import static uk.foicasebook.query.cases.sentence.Wording.about;
import static uk.foicasebook.query.cases.sentence.Wording.day;
import static uk.foicasebook.query.cases.sentence.Wording.list;
import static uk.foicasebook.query.cases.sentence.Wording.money;
import static uk.foicasebook.query.cases.sentence.Wording.words;

import uk.foicasebook.events.ClockEvent;
import uk.foicasebook.events.ClockEvent.ClarificationReceived;
import uk.foicasebook.events.ClockEvent.ClarificationSought;
import uk.foicasebook.events.ClockEvent.ComplexityExtensionNotified;
import uk.foicasebook.events.ClockEvent.FeeReceived;
import uk.foicasebook.events.ClockEvent.FeesNoticeIssued;
import uk.foicasebook.events.ClockEvent.PublicInterestExtensionNotified;
import uk.foicasebook.events.ClockEvent.RequestLapsed;
import uk.foicasebook.events.ClockEvent.SpecialTimeLimitSet;

/** What moved the time for an answer, in plain sentences. */
final class ClockSentence {
  private ClockSentence() {}

  static String of(ClockEvent event) {
    return switch (event) {
      case ClarificationSought e ->
          "The requester was asked by %s to clarify %s."
              .formatted(words(e.channel()), about(e.scope()));
      case ClarificationReceived e ->
          "The requester replied to %s by %s%s."
              .formatted(
                  e.clarification(),
                  words(e.channel()),
                  e.sufficient() ? "" : ", without what is needed");
      case FeesNoticeIssued e ->
          "A fees notice for %s was given by %s, for %s."
              .formatted(money(e.pence()), words(e.channel()), about(e.scope()));
      case FeeReceived e -> "%s was received on %s.".formatted(money(e.pence()), e.notice());
      case RequestLapsed e ->
          switch (e.cause()) {
            case FEE_UNPAID -> "Unpaid, %s lapsed.".formatted(about(e.scope()));
            case CLARIFICATION_UNANSWERED ->
                "Without a reply to what was asked, %s lapsed.".formatted(about(e.scope()));
          };
      case PublicInterestExtensionNotified e ->
          "The requester was told by %s that the public interest in %s is weighed until %s."
              .formatted(words(e.channel()), list(e.exemptions()), day(e.decisionBy()));
      case ComplexityExtensionNotified e ->
          "The requester was told by %s that complexity and volume need until %s."
              .formatted(words(e.channel()), day(e.answerBy()));
      case SpecialTimeLimitSet e ->
          switch (e.limit()) {
            case SCHOOL -> "The time limit for schools applies.";
            case ARCHIVE -> "The time limit for transferred public records applies.";
            case SET_BY_COMMISSIONER ->
                e.setDay() == null
                    ? "The Commissioner specifies the time limit."
                    : "The Commissioner set the time limit to %s.".formatted(day(e.setDay()));
          };
    };
  }
}
