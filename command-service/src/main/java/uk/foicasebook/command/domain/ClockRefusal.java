package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.ProvisionCode;
import uk.foicasebook.events.Regime;
import uk.foicasebook.events.SpecialLimit;

/** The time for an answer cannot be moved like this. Being late is never the reason. */
public sealed interface ClockRefusal extends Refusal {

  /** The case has no question of this name. */
  record UnknownClarification(ClarificationId clarification) implements ClockRefusal {}

  /** Another question has this name. */
  record ClarificationIdTaken(ClarificationId clarification) implements ClockRefusal {}

  /** A reply answers a question, and none was asked, or none is open. */
  record NothingWasAsked() implements ClockRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(3)";
    }
  }

  /** Several questions are open: which one is meant must be said. */
  record SeveralQuestionsOpen(List<ClarificationId> open) implements ClockRefusal {}

  /** The question was answered well enough before. */
  record QuestionAlreadyAnswered(ClarificationId clarification, LocalDate answeredOn)
      implements ClockRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.1(3)";
    }
  }

  /** A reply does not come before the question. */
  record ReplyBeforeQuestion(ClarificationId clarification, LocalDate askedOn, LocalDate repliedOn)
      implements ClockRefusal {}

  /** An amount is more than nothing. */
  record AmountNotPositive(int pence) implements ClockRefusal {}

  /** The case has no fees notice of this name. */
  record UnknownFeesNotice(FeesNoticeId notice) implements ClockRefusal {}

  /** Another fees notice has this name. */
  record FeesNoticeIdTaken(FeesNoticeId notice) implements ClockRefusal {}

  /** No fee was asked for, or none is open. */
  record NoFeeWasCharged() implements ClockRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.9(1)";
    }
  }

  /** Several fees are open: which one is meant must be said. */
  record SeveralFeesOpen(List<FeesNoticeId> open) implements ClockRefusal {}

  /** A fee is not paid before it is asked for. */
  record PaidBeforeNotice(FeesNoticeId notice, LocalDate noticeOn, LocalDate paidOn)
      implements ClockRefusal {}

  /** The time to pay was over: whoever pays now asks anew. */
  record FeeTooLate(FeesNoticeId notice, LocalDate lastDay, LocalDate paidOn, String citation)
      implements ClockRefusal {}

  /** The fee was paid, so nothing lapses. */
  record FeeWasPaid(FeesNoticeId notice, LocalDate paidOn) implements ClockRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.9(2)";
    }
  }

  /** There is time until this day. */
  record LapsesLater(LapseCause cause, LocalDate lastDay, @Nullable String citation)
      implements ClockRefusal {}

  /** The field names what is not the cause of the lapse. */
  record NotTheCause(LapseCause cause, String field) implements ClockRefusal {}

  /** Another extension has this name. */
  record ExtensionIdTaken(ExtensionId extension) implements ClockRefusal {}

  /** The ground is absolute, so there is nothing to weigh: that is due when it was. */
  record NothingToWeigh(ProvisionCode exemption, String citation) implements ClockRefusal {}

  /** The regime gives no time of this kind. */
  record NoPowerToExtend(String citation) implements ClockRefusal {}

  /** The day named is before the day it is named on. */
  record ExtendedBackwards(LocalDate notifiedOn, LocalDate until) implements ClockRefusal {}

  /** The limit cannot be counted without this. */
  record LimitNeeds(SpecialLimit limit, String field) implements ClockRefusal {
    @Override
    public String citation() {
      return citationOf(limit);
    }
  }

  /** The limit has nothing to do with this. */
  record LimitHasNo(SpecialLimit limit, String field) implements ClockRefusal {
    @Override
    public String citation() {
      return citationOf(limit);
    }
  }

  /** The regime has no such limit. */
  record NoSuchLimit(SpecialLimit limit, Regime regime) implements ClockRefusal {
    @Override
    public String citation() {
      return "FOIA 2000 s.10(4)";
    }
  }

  /** A period ends before it begins. */
  record PeriodRunsBackwards(LocalDate from, LocalDate to) implements ClockRefusal {}

  private static String citationOf(SpecialLimit limit) {
    return switch (limit) {
      case SCHOOL -> "SI 2004/3364 reg 3";
      case ARCHIVE -> "SI 2004/3364 reg 4";
      case SET_BY_COMMISSIONER -> "SI 2004/3364 regs 5-6";
    };
  }
}
