package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foicasebook.command.domain.ReviewCommand.RequestReview;
import uk.foicasebook.command.domain.ReviewRefusal.ComplaintBeforeResponse;
import uk.foicasebook.command.domain.ReviewRefusal.ReviewIdTaken;
import uk.foicasebook.command.domain.ReviewRefusal.UnknownResponse;
import uk.foicasebook.events.ResponseId;
import uk.foicasebook.events.ReviewEvent.ReviewRequested;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** The requester is dissatisfied and the authority looks again. */
final class ReviewDecisions {

  Decision decide(ReviewCommand command, CaseFile file, Occasion occasion) {
    return switch (command) {
      case RequestReview c -> request(c, file, occasion);
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
                              .filter(known -> !known.equals(requested(c, name, file)))
                              .isPresent())
                  .map(ReviewIdTaken::new));
}
