package uk.foicasebook.command.domain;

import uk.foicasebook.command.domain.ClockCommand.ExtendForComplexity;
import uk.foicasebook.command.domain.ClockCommand.ExtendForPublicInterest;
import uk.foicasebook.command.domain.ClockCommand.IssueFeesNotice;
import uk.foicasebook.command.domain.ClockCommand.LapseRequest;
import uk.foicasebook.command.domain.ClockCommand.RecordClarification;
import uk.foicasebook.command.domain.ClockCommand.RecordFee;
import uk.foicasebook.command.domain.ClockCommand.SeekClarification;
import uk.foicasebook.command.domain.ClockCommand.SetSpecialTimeLimit;

/** What starts, stops, pauses and lengthens the time for an answer. */
final class ClockDecisions {
  private final QuestionDecisions questions = new QuestionDecisions();
  private final FeeDecisions fees = new FeeDecisions();
  private final LapseDecisions lapses = new LapseDecisions();
  private final MoreTimeDecisions moreTime = new MoreTimeDecisions();

  Decision decide(ClockCommand command, CaseFile file, Occasion occasion) {
    return switch (command) {
      case SeekClarification c -> questions.ask(c, file, occasion);
      case RecordClarification c -> questions.reply(c, file, occasion);
      case IssueFeesNotice c -> fees.charge(c, file, occasion);
      case RecordFee c -> fees.pay(c, file, occasion);
      case LapseRequest c -> lapses.lapse(c, file, occasion);
      case ExtendForPublicInterest c -> moreTime.weigh(c, file, occasion);
      case ExtendForComplexity c -> moreTime.extend(c, file, occasion);
      case SetSpecialTimeLimit c -> moreTime.limit(c, file, occasion);
    };
  }
}
