package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ClarificationId;
import uk.foicasebook.events.DatePeriod;
import uk.foicasebook.events.ExtensionId;
import uk.foicasebook.events.FeesNoticeId;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.Scope;
import uk.foicasebook.events.SpecialLimit;
import uk.foicasebook.events.StrandId;

/** What starts, stops, pauses and lengthens the time for an answer. */
public sealed interface ClockCommand extends CaseCommand {

  /** Asks the requester for what is needed to identify and locate. No scope: the whole request. */
  record SeekClarification(
      LocalDate happenedOn,
      @Nullable ClarificationId clarification,
      @Nullable Scope scope,
      Channel channel,
      ProtectedText question)
      implements ClockCommand {}

  /** Records the reply. Where only one question is open it need not be named. */
  record RecordClarification(
      LocalDate happenedOn,
      @Nullable ClarificationId clarification,
      Channel channel,
      boolean sufficient,
      ProtectedText reply)
      implements ClockCommand {}

  /** Gives a fees notice. No scope: the whole request. */
  record IssueFeesNotice(
      LocalDate happenedOn,
      @Nullable FeesNoticeId notice,
      @Nullable Scope scope,
      Channel channel,
      int pence,
      @Nullable ProtectedText reckoning)
      implements ClockCommand {}

  /** Records a payment. Where only one notice is open it need not be named. */
  record RecordFee(LocalDate happenedOn, @Nullable FeesNoticeId notice, int pence)
      implements ClockCommand {}

  /** Lets some or all of the request lapse, once its time is over. */
  record LapseRequest(
      LocalDate happenedOn,
      LapseCause cause,
      @Nullable FeesNoticeId feesNotice,
      @Nullable ClarificationId clarification)
      implements ClockCommand {}

  /** Tells the requester that the public interest is still being weighed, and until when. */
  record ExtendForPublicInterest(
      LocalDate happenedOn,
      @Nullable ExtensionId extension,
      List<StrandId> strands,
      List<String> exemptions,
      Channel channel,
      LocalDate decisionBy,
      @Nullable ProtectedText why)
      implements ClockCommand {
    public ExtendForPublicInterest {
      strands = List.copyOf(strands);
      exemptions = List.copyOf(exemptions);
    }
  }

  /** Tells the requester that complexity and volume need more time. No strands: all of it. */
  record ExtendForComplexity(
      LocalDate happenedOn,
      @Nullable ExtensionId extension,
      List<StrandId> strands,
      Channel channel,
      LocalDate answerBy,
      ProtectedText why)
      implements ClockCommand {
    public ExtendForComplexity {
      strands = List.copyOf(strands);
    }
  }

  /** Says that another limit than the twentieth working day applies. */
  record SetSpecialTimeLimit(
      LocalDate happenedOn,
      SpecialLimit limit,
      @Nullable List<DatePeriod> noSessions,
      @Nullable LocalDate setDay)
      implements ClockCommand {
    public SetSpecialTimeLimit {
      noSessions = noSessions == null ? null : List.copyOf(noSessions);
    }
  }
}
