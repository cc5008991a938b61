package uk.foicasebook.command.watch;

import java.time.LocalDate;
import java.util.List;
import uk.foicasebook.command.domain.ClockCommand.LapseRequest;
import uk.foicasebook.command.domain.Standing;
import uk.foicasebook.events.LapseCause;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** The authority closes what nobody made clear, by its own limit and on the day it does so. */
final class WhenClarificationUnansweredThenLapse {
  private WhenClarificationUnansweredThenLapse() {}

  @Cites(value = "Requests closed when a question goes unanswered", kind = CitationKind.PRACTICE)
  static List<LapseRequest> commands(Standing standing, LocalDate today) {
    return standing.unanswered().stream()
        .map(
            question ->
                new LapseRequest(
                    today, LapseCause.CLARIFICATION_UNANSWERED, null, question.clarification()))
        .toList();
  }
}
