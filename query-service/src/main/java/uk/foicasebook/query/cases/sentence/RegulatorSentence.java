package uk.foicasebook.query.cases.sentence;

import static uk.foicasebook.query.cases.sentence.Wording.count;
import static uk.foicasebook.query.cases.sentence.Wording.day;
import static uk.foicasebook.query.cases.sentence.Wording.list;
import static uk.foicasebook.query.cases.sentence.Wording.words;

import uk.foicasebook.events.RegulatorEvent;
import uk.foicasebook.events.RegulatorEvent.AppealRecorded;
import uk.foicasebook.events.RegulatorEvent.ComplianceRecorded;
import uk.foicasebook.events.RegulatorEvent.DecisionNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintClosed;
import uk.foicasebook.events.RegulatorEvent.IcoComplaintRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoLetterRecorded;
import uk.foicasebook.events.RegulatorEvent.IcoSubmissionSent;
import uk.foicasebook.events.RegulatorEvent.InformationNoticeRecorded;
import uk.foicasebook.events.RegulatorEvent.TribunalDecisionRecorded;

/** The case before the Commissioner and the tribunals, in plain sentences. */
final class RegulatorSentence {
  private RegulatorSentence() {}

  static String of(RegulatorEvent event) {
    return switch (event) {
      case IcoComplaintRecorded e ->
          "The requester complained to the Commissioner (%s): %s."
              .formatted(e.icoReference(), words(e.ground()));
      case IcoLetterRecorded e ->
          e.replyBy() == null
              ? "A letter came from the Commissioner: %s.".formatted(words(e.kind()))
              : "A letter came from the Commissioner: %s, to be answered by %s."
                  .formatted(words(e.kind()), day(e.replyBy()));
      case IcoSubmissionSent e ->
          e.letter() == null
              ? "The authority wrote to the Commissioner."
              : "The authority replied to the Commissioner's letter %s.".formatted(e.letter());
      case InformationNoticeRecorded e ->
          "The Commissioner demanded information by %s.".formatted(day(e.replyBy()));
      case DecisionNoticeRecorded e ->
          "The Commissioner decided: complaint %s, %s%s."
              .formatted(
                  words(e.outcome()),
                  e.steps().isEmpty() ? "no steps" : count(e.steps().size(), "step"),
                  e.complyBy() == null ? "" : ", by " + day(e.complyBy()));
      case ComplianceRecorded e ->
          e.steps().isEmpty()
              ? "Every step of %s was taken.".formatted(e.notice())
              : "Step %s of %s was taken.".formatted(list(e.steps()), e.notice());
      case AppealRecorded e ->
          "An appeal by the %s was lodged with the %s tribunal."
              .formatted(words(e.by()), words(e.tribunal()));
      case TribunalDecisionRecorded e ->
          "The tribunal decided: appeal %s.".formatted(words(e.outcome()));
      case IcoComplaintClosed e ->
          "The Commissioner's file was closed: %s.".formatted(words(e.how()));
    };
  }
}
