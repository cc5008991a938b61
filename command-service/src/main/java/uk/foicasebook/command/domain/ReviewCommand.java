package uk.foicasebook.command.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewId;

/** The requester is dissatisfied and the authority looks again. */
public sealed interface ReviewCommand extends CaseCommand {

  /** Records a written expression of dissatisfaction. No response means it is about silence. */
  record RequestReview(
      LocalDate happenedOn,
      @Nullable ReviewId review,
      @Nullable ResponseId response,
      Channel channel,
      ProtectedText grounds)
      implements ReviewCommand {}
}
