package uk.foicasebook.command.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.ReviewCommand.AssignReviewer;
import uk.foicasebook.command.domain.ReviewCommand.DecideLateComplaint;
import uk.foicasebook.command.domain.ReviewCommand.ExtendReview;
import uk.foicasebook.command.domain.ReviewCommand.IssueReviewOutcome;
import uk.foicasebook.command.domain.ReviewCommand.RequestReview;
import uk.foicasebook.command.domain.ReviewCommand.WithdrawComplaint;
import uk.foicasebook.command.domain.ReviewRefusal.ComplaintBeforeResponse;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewIdTaken;
import uk.foicasebook.command.domain.ReviewRefusal.UnknownResponse;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent.ComplaintWithdrawn;
import uk.foicasebook.events.ReviewEvent.LateComplaintDecided;
import uk.foicasebook.events.ReviewEvent.ReviewExtended;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewEvent.ReviewerAssigned;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** The requester is dissatisfied and the authority looks again. */
final class ReviewDecisions {
  private final OutcomeDecisions outcomes = new OutcomeDecisions();

  Decision decide(ReviewCommand command, CaseFile file, Occasion occasion) {
    return switch (command) {
      case RequestReview c -> request(c, file, occasion);
      case DecideLateComplaint c -> decideLate(c, file, occasion);
      case AssignReviewer c -> assign(c, file, occasion);
      case ExtendReview c -> extend(c, file, occasion);
      case IssueReviewOutcome c -> outcomes.issue(c, file, occasion);
      case WithdrawComplaint c -> withdraw(c, file, occasion);
    };
  }

  /**
   * Any written expression of dissatisfaction is a request for review, about silence as well, and a
   * late one is kept: whether it is looked into is decided afterwards.
   */
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  private static Decision request(RequestReview c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(RESPONSE_IS_KNOWN, RESPONSE_WAS_OUT, NAME_IS_FREE),
        c,
        file,
        occasion,
        () -> List.of(requested(c, nameOf(c, file), file)));
  }

  private static ReviewId nameOf(RequestReview c, CaseFile file) {
    return Optional.ofNullable(c.review())
        .orElseGet(() -> file.reviews().nameFor(name -> requested(c, name, file)));
  }

  /**
   * Where no response is named it is the last one out by then, and before the first it is silence.
   */
  private static ReviewRequested requested(RequestReview c, ReviewId name, CaseFile file) {
    @Nullable ResponseId about =
        Optional.ofNullable(c.response())
            .or(() -> file.answering().responses().lastBy(c.happenedOn()).map(Response::id))
            .orElse(null);
    return new ReviewRequested(c.happenedOn(), name, about, c.channel(), c.grounds());
  }

  /** A late complaint is the authority's to take or leave, and it says why. */
  @Cites(value = "s.45 Code para 5.3", kind = CitationKind.CODE)
  private static Decision decideLate(DecideLateComplaint c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, f, _) -> ReviewRules.known(c.review(), f),
            (_, f, _) -> ReviewRules.follows(c.review(), c.happenedOn(), f),
            (_, f, _) -> ReviewRules.undecided(c.review(), c.happenedOn(), f),
            (_, f, o) -> ReviewRules.late(c.review(), f, o)),
        c,
        file,
        occasion,
        () ->
            List.of(
                new LateComplaintDecided(c.happenedOn(), c.review(), c.accepted(), c.reasons())));
  }

  @Cites(value = "s.45 Code para 5.9", kind = CitationKind.CODE)
  private static Decision assign(AssignReviewer c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, f, _) -> ReviewRules.known(c.review(), f),
            (_, f, _) -> ReviewRules.follows(c.review(), c.happenedOn(), f),
            (_, f, _) -> ReviewRules.undecided(c.review(), c.happenedOn(), f),
            (_, f, _) -> ReviewRules.alive(c.review(), c.happenedOn(), f),
            (_, f, _) -> FourEyes.ofReviewer(c, f)),
        c,
        file,
        occasion,
        () ->
            List.of(new ReviewerAssigned(c.happenedOn(), c.review(), c.reviewer(), c.override())));
  }

  /** Told late it gives no time, and is kept as it was told. */
  @Cites(value = "s.45 Code para 5.5", kind = CitationKind.CODE)
  private static Decision extend(ExtendReview c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, f, _) -> ReviewRules.known(c.review(), f),
            (_, f, _) -> ReviewRules.follows(c.review(), c.happenedOn(), f),
            (_, f, _) -> ReviewRules.undecided(c.review(), c.happenedOn(), f),
            (_, f, _) -> ReviewRules.alive(c.review(), c.happenedOn(), f),
            (_, _, _) -> RegulatorRules.forwards(c.happenedOn(), c.toldBy()),
            (_, f, o) -> ReviewRules.withinLimit(c, f, o)),
        c,
        file,
        occasion,
        () -> List.of(extended(c, file, occasion)));
  }

  /** The day that is told rests on the calendar of now, which the fact names. */
  private static ReviewExtended extended(ExtendReview c, CaseFile file, Occasion occasion) {
    LocalDate until =
        Optional.ofNullable(c.toldBy())
            .or(() -> ReviewRules.time(c.review(), file, occasion).map(ReviewTime::limit))
            .orElseThrow();
    return new ReviewExtended(
        c.happenedOn(), c.review(), c.channel(), until, occasion.edition().name(), c.reasons());
  }

  private static Decision withdraw(WithdrawComplaint c, CaseFile file, Occasion occasion) {
    return Rule.obey(
        List.of(
            (_, f, _) -> ReviewRules.known(c.review(), f),
            (_, f, _) -> ReviewRules.follows(c.review(), c.happenedOn(), f),
            (_, f, _) -> ReviewRules.undecided(c.review(), c.happenedOn(), f)),
        c,
        file,
        occasion,
        () -> List.of(new ComplaintWithdrawn(c.happenedOn(), c.review(), c.channel(), c.words())));
  }

  private static final Rule<RequestReview> RESPONSE_IS_KNOWN =
      (c, file, _) ->
          c.response() == null || file.answering().responses().find(c.response()).isPresent()
              ? List.of()
              : List.of(new UnknownResponse(c.response()));

  private static final Rule<RequestReview> RESPONSE_WAS_OUT =
      (c, file, _) ->
          Rule.given(
              Optional.ofNullable(c.response())
                  .flatMap(file.answering().responses()::find)
                  .filter(response -> response.sentOn().isAfter(c.happenedOn()))
                  .map(
                      response ->
                          new ComplaintBeforeResponse(
                              response.id(), response.sentOn(), c.happenedOn())));

  private static final Rule<RequestReview> NAME_IS_FREE =
      (c, file, _) ->
          Rule.given(
              Optional.ofNullable(c.review())
                  .filter(
                      name ->
                          file.reviews()
                              .find(name)
                              .map(Review::complaint)
                              .filter(known -> !known.equals(requested(c, name, file)))
                              .isPresent())
                  .map(ReviewIdTaken::new));
}
