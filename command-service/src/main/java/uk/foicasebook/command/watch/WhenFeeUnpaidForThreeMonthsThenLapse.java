package uk.foicasebook.command.watch;

import java.util.List;
import uk.foicasebook.command.domain.ClockCommand.LapseRequest;
import uk.foicasebook.command.domain.Standing;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.law.Cites;

/** The request lapsed the day after the last day to pay, whenever somebody gets to say so. */
final class WhenFeeUnpaidForThreeMonthsThenLapse {
  private WhenFeeUnpaidForThreeMonthsThenLapse() {}

  @Cites("FOIA 2000 s.9(2)")
  static List<LapseRequest> commands(Standing standing) {
    return standing.unpaid().stream()
        .map(
            fee ->
                new LapseRequest(
                    fee.lastDay().plusDays(1), LapseCause.FEE_UNPAID, fee.notice(), null))
        .toList();
  }
}
