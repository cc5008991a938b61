package uk.foicasebook.command.domain;

import java.time.Instant;
import java.time.LocalDate;
import uk.foicasebook.events.CaseId;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.Reference;
import uk.foicasebook.events.ResponseId;

/** The case, or the time, is not such that the command makes sense. */
public sealed interface CaseRefusal extends Refusal {

  /** There is no case of this identity. */
  record NoSuchCase() implements CaseRefusal {}

  /** The authority has no other case of this identity. */
  record UnknownOtherCase(CaseId other) implements CaseRefusal {}

  /** A case of this identity was opened before, for another request. */
  record CaseAlreadyOpen(Reference reference) implements CaseRefusal {}

  /** The case was answered by this response, so the question cannot be put differently now. */
  record AlreadyAnswered(ResponseId response) implements CaseRefusal {}

  /** The requester withdrew the request, and only they can make another. */
  record RequestIsWithdrawn(LocalDate on) implements CaseRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(1)";
    }
  }

  /** The request lapsed, and why. */
  record RequestHasLapsed(LocalDate on, LapseCause cause) implements CaseRefusal {
    @Override
    public String citation() {
      return switch (cause) {
        case FEE_UNPAID -> "FOIA 2000 s.9(2)";
        case CLARIFICATION_UNANSWERED -> "FOIA 2000 s.1(3)";
      };
    }
  }

  /** What came in was found not to be a valid request, and what it lacks has not come. */
  record NoValidRequest(LocalDate on) implements CaseRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.8(1)";
    }
  }

  /** A list that must name something is empty: which one. */
  record NothingNamed(String list) implements CaseRefusal {}

  /** The request is said to be received on a day that has not come. */
  record ReceivedInTheFuture(LocalDate receivedOn, LocalDate today) implements CaseRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.10(6)";
    }
  }

  /** Something is said to have happened on a day that has not come. */
  record HappensInTheFuture(LocalDate happenedOn, LocalDate today) implements CaseRefusal {}

  /** The authority is said to have known at a moment that has not come. */
  record KnownInTheFuture(Instant knownAt, Instant now) implements CaseRefusal {}

  /** The authority is said to have known of it before the day it happened on. */
  record KnownBeforeItHappened(LocalDate happenedOn, LocalDate knownOn) implements CaseRefusal {}

  /** Something is said to have been done about the request before the request was received. */
  record HappenedBeforeReceipt(LocalDate happenedOn, LocalDate receivedOn) implements CaseRefusal {}
}
