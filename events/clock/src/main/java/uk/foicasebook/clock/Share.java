package uk.foicasebook.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.law.Cites;
import uk.foicasebook.law.time.ClockFact;
import uk.foicasebook.law.time.ClockFact.ClarificationReceived;
import uk.foicasebook.law.time.ClockFact.ClarificationSought;
import uk.foicasebook.law.time.ClockFact.ComplexityExtensionNotified;
import uk.foicasebook.law.time.ClockFact.FeeReceived;
import uk.foicasebook.law.time.ClockFact.FeesNoticeIssued;
import uk.foicasebook.law.time.ClockFact.NothingOwed;
import uk.foicasebook.law.time.ClockFact.PublicInterestExtensionNotified;
import uk.foicasebook.law.time.ClockFact.RequestLapsed;
import uk.foicasebook.law.time.ClockFact.RequestWithdrawn;
import uk.foicasebook.law.time.ClockFact.ResponseIssued;
import uk.foicasebook.law.time.ClockFact.ResponseNotDelivered;

/**
 * How one thing that has a clock stands, whatever the day. Mutable, and never seen outside one
 * reading.
 */
final class Share {
  private boolean asked;
  private boolean charged;
  private boolean answered;
  private @Nullable Phase ended;
  private @Nullable LocalDate endedOn;

  void take(ClockFact.Running fact) {
    switch (fact) {
      case ClarificationSought _ -> asked = true;
      case ClarificationReceived _ -> clarified();
      case FeesNoticeIssued _ -> charged = true;
      case FeeReceived _ -> charged = false;
      case PublicInterestExtensionNotified _, ComplexityExtensionNotified _ -> {}
      case ResponseIssued _ -> answered = true;
      case ResponseNotDelivered _ -> answered = false;
      case RequestWithdrawn e -> end(Phase.WITHDRAWN, e.on());
      case RequestLapsed e -> end(Phase.LAPSED, e.on());
      case NothingOwed e -> end(Phase.INVALID, e.on());
    }
  }

  /** The time starts afresh, also where the request was closed because nobody replied. */
  @Cites("FOIA 2000 s.10(6)")
  private void clarified() {
    asked = false;
    charged = false;
    if (ended == Phase.LAPSED) {
      ended = null;
      endedOn = null;
    }
  }

  private void end(Phase how, LocalDate on) {
    if (ended == null) {
      ended = how;
      endedOn = on;
    }
  }

  Phase phase() {
    if (answered) {
      return Phase.ANSWERED;
    }
    if (ended != null) {
      return ended;
    }
    if (asked) {
      return Phase.AWAITING_CLARIFICATION;
    }
    return charged ? Phase.AWAITING_FEE : Phase.LIVE;
  }

  boolean isAnswered() {
    return answered;
  }

  /** Whether it came to an end without an answer. */
  boolean isEnded() {
    return !answered && ended != null;
  }

  boolean isOwed() {
    return !answered && ended == null;
  }

  /** When it came to an end without an answer. */
  @Nullable LocalDate endedOn() {
    return isEnded() ? endedOn : null;
  }
}
