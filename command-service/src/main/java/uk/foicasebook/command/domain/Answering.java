package uk.foicasebook.command.domain;

import uk.foicasebook.events.ResponseEvent;
import uk.foicasebook.events.ResponseEvent.AnswerDrafted;
import uk.foicasebook.events.ResponseEvent.ClearanceBypassed;
import uk.foicasebook.events.ResponseEvent.DocumentAttached;
import uk.foicasebook.events.ResponseEvent.NonDeliveryRecorded;
import uk.foicasebook.events.ResponseEvent.NoticeWordingOverridden;
import uk.foicasebook.events.ResponseEvent.ResponseCleared;
import uk.foicasebook.events.ResponseEvent.ResponseDefectFound;
import uk.foicasebook.events.ResponseEvent.ResponseIssued;
import uk.foicasebook.events.ResponseEvent.ResponseReturned;
import uk.foicasebook.events.ResponseEvent.ResponseSentRecorded;
import uk.foicasebook.events.ResponseEvent.SubmittedForClearance;

/** What is drafted, what is cleared, what is out, and the documents on the file. */
record Answering(Answers answers, Clearances clearances, Responses responses, Documents documents) {
  static final Answering NONE =
      new Answering(Answers.NONE, Clearances.NONE, Responses.NONE, Documents.NONE);

  /**
   * What it is after one more fact.
   *
   * @param before the case as it stood
   */
  Answering evolve(ResponseEvent fact, CaseFile before) {
    return switch (fact) {
      case AnswerDrafted e -> new Answering(answers.with(e), clearances, responses, documents);
      case DocumentAttached e -> new Answering(answers, clearances, responses, documents.with(e));
      case SubmittedForClearance e -> with(clearances.with(e, before));
      case ResponseCleared e -> with(clearances.with(e));
      case ResponseReturned e -> with(clearances.with(e));
      case ClearanceBypassed e -> with(clearances.with(e));
      case ResponseIssued e -> with(responses.with(Response.of(e)));
      case ResponseSentRecorded e -> with(responses.with(Response.of(e)));
      case ResponseDefectFound e -> with(responses.with(e));
      case NoticeWordingOverridden e -> with(responses.with(e));
      case NonDeliveryRecorded e -> with(responses.with(e));
    };
  }

  private Answering with(Clearances now) {
    return new Answering(answers, now, responses, documents);
  }

  private Answering with(Responses now) {
    return new Answering(answers, clearances, now, documents);
  }
}
