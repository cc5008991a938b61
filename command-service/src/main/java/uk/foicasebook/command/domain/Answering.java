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

/** What is drafted, and what is out. */
record Answering(Answers answers, Responses responses) {
  static final Answering NONE = new Answering(Answers.NONE, Responses.NONE);

  Answering evolve(ResponseEvent fact) {
    return switch (fact) {
      case DocumentAttached _,
          SubmittedForClearance _,
          ResponseCleared _,
          ResponseReturned _,
          ClearanceBypassed _,
          NoticeWordingOverridden _,
          NonDeliveryRecorded _ ->
          this;
      case AnswerDrafted e -> new Answering(answers.with(e), responses);
      case ResponseIssued e -> new Answering(answers, responses.with(Response.of(e)));
      case ResponseSentRecorded e -> new Answering(answers, responses.with(Response.of(e)));
      case ResponseDefectFound e -> new Answering(answers, responses.with(e));
    };
  }
}
