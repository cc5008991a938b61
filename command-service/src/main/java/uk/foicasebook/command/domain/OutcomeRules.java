package uk.foicasebook.command.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.foicasebook.command.domain.Determination.Undetermined;
import uk.foicasebook.command.domain.Reconsidered.Change;
import uk.foicasebook.command.domain.ReviewCommand.IssueReviewOutcome;
import uk.foicasebook.command.domain.ReviewRefusal.NothingDecidedAgain;
import uk.foicasebook.command.domain.ReviewRefusal.OutcomeDoesNotFit;
import uk.foicasebook.command.domain.ReviewRefusal.StrandLeftOut;
import uk.foicasebook.command.domain.ReviewRefusal.StrandNotReviewed;
import uk.foicasebook.events.ReviewId;
import uk.foicasebook.events.ReviewOutcome;
import uk.foicasebook.events.StrandId;
import uk.foicasebook.law.CitationKind;
import uk.foicasebook.law.Cites;

/** What an outcome says is what the review decided of each strand. */
final class OutcomeRules {
  private OutcomeRules() {}

  /** The strands are those of the response, or were found since and went out with none. */
  static List<Refusal> reviewed(ReviewId review, List<StrandId> strands, CaseFile file) {
    List<StrandId> first = file.reviews().decidedFirst(review);
    return Rule.given(
        strands.stream()
            .filter(strand -> !first.contains(strand))
            .filter(strand -> file.answering().responses().answering(strand).isPresent())
            .findFirst()
            .map(strand -> new StrandNotReviewed(review, strand)));
  }

  /** The word for the whole fits what was decided of each. */
  @Cites(
      value = {"s.45 Code para 5.8", "s.45 Code para 5.10"},
      kind = CitationKind.CODE)
  static List<Refusal> fits(
      ReviewId review, ReviewOutcome outcome, List<StrandId> strands, CaseFile file) {
    List<Reconsidered> decided = reconsidered(review, strands, file);
    Optional<StrandLeftOut> leftOut =
        decided.stream()
            .filter(each -> each.change() != Change.NONE && !strands.contains(each.strand()))
            .findFirst()
            .map(each -> new StrandLeftOut(review, each.strand()));
    if (leftOut.isPresent()) {
      return List.of(leftOut.get());
    }
    return switch (outcome) {
      case UPHELD, PROCEDURAL_FAILING_ONLY ->
          unfit(review, outcome, decided, each -> each.change() != Change.NONE);
      case UPHELD_ON_DIFFERENT_GROUNDS ->
          changed(review, outcome, decided)
              .orElseGet(
                  () -> unfit(review, outcome, decided, each -> each.change() == Change.DECISION));
      case PARTLY_OVERTURNED -> changed(review, outcome, decided).orElseGet(List::of);
      case OVERTURNED ->
          changed(review, outcome, decided)
              .orElseGet(
                  () ->
                      unfit(
                          review,
                          outcome,
                          decided,
                          each -> each.wasRefused() && each.change() == Change.NONE));
    };
  }

  private static List<Refusal> unfit(
      ReviewId review,
      ReviewOutcome outcome,
      List<Reconsidered> decided,
      Predicate<Reconsidered> contradicts) {
    return Rule.given(
        decided.stream()
            .filter(contradicts)
            .findFirst()
            .map(each -> new OutcomeDoesNotFit(review, outcome, each.strand())));
  }

  /** Refused where nothing is decided otherwise; where there was no decision nothing can be. */
  private static Optional<List<Refusal>> changed(
      ReviewId review, ReviewOutcome outcome, List<Reconsidered> decided) {
    boolean changed =
        decided.isEmpty() || decided.stream().anyMatch(each -> each.change() != Change.NONE);
    return changed
        ? Optional.empty()
        : Optional.of(List.of(new NothingDecidedAgain(review, outcome)));
  }

  /**
   * What is decided otherwise is a notice of its own, with all that section 17 asks of one but the
   * way to a review, which this was. Whatever is decided, the requester is told where to go next.
   */
  @Cites("FOIA 2000 s.17(1)")
  static List<Refusal> standsUp(
      IssueReviewOutcome c, List<StrandId> strands, CaseFile file, Occasion occasion) {
    List<StrandId> otherwise =
        reconsidered(c.review(), strands, file).stream()
            .filter(each -> each.change() != Change.NONE)
            .filter(each -> !(each.now() instanceof Undetermined))
            .map(Reconsidered::strand)
            .toList();
    return List.copyOf(new OutcomeLetter(c, otherwise, file, occasion).shortcomings());
  }

  /** Every strand that the response decided or the outcome names, before and after. */
  private static List<Reconsidered> reconsidered(
      ReviewId review, List<StrandId> strands, CaseFile file) {
    return Stream.concat(file.reviews().decidedFirst(review).stream(), strands.stream())
        .distinct()
        .map(
            strand ->
                new Reconsidered(
                    strand,
                    file.reviews().firstDecision(review, strand).orElse(null),
                    file.determinationOf(strand)))
        .toList();
  }
}
