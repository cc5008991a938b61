package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.events.Channel;
import uk.foicasebook.events.NoticeStatement;
import uk.foicasebook.events.PersonId;
import uk.foicasebook.events.ProtectedText;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.StrandId;

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

  /** Decides whether a complaint that came after its window is looked into, and says why. */
  record DecideLateComplaint(
      LocalDate happenedOn, ReviewId review, boolean accepted, ProtectedText reasons)
      implements ReviewCommand {}

  /** Tells the requester that the review takes longer. No day: as long as it may. */
  record ExtendReview(
      LocalDate happenedOn,
      ReviewId review,
      Channel channel,
      @Nullable LocalDate toldBy,
      ProtectedText reasons)
      implements ReviewCommand {}

  /** Records that the requester no longer wants the review. */
  record WithdrawComplaint(
      LocalDate happenedOn, ReviewId review, Channel channel, @Nullable ProtectedText words)
      implements ReviewCommand {}

  /** Gives somebody the review. Whoever dealt with the request needs a reason to. */
  record AssignReviewer(
      LocalDate happenedOn, ReviewId review, PersonId reviewer, @Nullable ProtectedText override)
      implements ReviewCommand {}

  /**
   * Sends the outcome. No strands: all that the response decided were decided again. No day for the
   * Commissioner: the last there is, if the letter says where to go.
   */
  record IssueReviewOutcome(
      LocalDate happenedOn,
      ReviewId review,
      ReviewOutcome outcome,
      @Nullable List<StrandId> strands,
      Channel channel,
      List<NoticeStatement> statements,
      @Nullable LocalDate toldIcoBy,
      ProtectedText reasons)
      implements ReviewCommand {
    public IssueReviewOutcome {
      strands = strands == null ? null : List.copyOf(strands);
      statements = List.copyOf(statements);
    }
  }
}
